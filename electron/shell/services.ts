/** A part of Chromium that reaches for a network of its own accord or at a page's word, and how it is switched off. */
interface Service {
  what: string;
  off: { switch: string; value?: string } | { feature: string } | { setting: string };
  why: string;
}

/**
 * Satchel needs none of them. Some are parts of Chrome that the tested Electron lacks; their switches are said all the
 * same, for the Electron that brings them.
 */
export const SERVICES: readonly Service[] = [
  {
    what: 'name look-ups',
    off: { switch: 'host-resolver-rules', value: 'MAP * ~NOTFOUND' },
    why: 'whatever asks for a host, by name or by number, is told that there is none',
  },
  {
    what: 'DNS over HTTPS',
    off: { setting: 'app.configureHostResolver' },
    why: 'it would ask a server of its own for names',
  },
  {
    what: 'DNS records for HTTPS',
    off: { feature: 'UseDnsHttpsSvcb' },
    why: 'a second question for each name',
  },
  {
    what: 'proxies and their discovery',
    off: { switch: 'no-proxy-server' },
    why: 'discovery asks the network for a host named wpad, and a proxy would be asked in place of every host',
  },
  { what: 'QUIC', off: { switch: 'disable-quic' }, why: 'a way out over UDP beside the usual one' },
  {
    what: 'WebRTC',
    off: { setting: 'webContents.setWebRTCIPHandlingPolicy' },
    why: 'it talks to servers and to peers over UDP, past every filter of requests',
  },
  {
    what: 'names of local addresses for WebRTC',
    off: { feature: 'WebRtcHideLocalIpsWithMdns' },
    why: 'it makes names known to the neighbourhood over mDNS',
  },
  {
    what: 'spelling dictionaries',
    off: { setting: 'session.setSpellCheckerEnabled' },
    why: 'they are downloaded for each language when first needed',
  },
  { what: 'crash reports', off: { switch: 'disable-breakpad' }, why: 'they would be sent to whoever collects them' },
  {
    what: 'speech recognition',
    off: { switch: 'disable-speech-api' },
    why: 'it sends what the microphone hears to a server',
  },
  {
    what: 'remote playback',
    off: { switch: 'disable-remote-playback-api' },
    why: 'it looks for screens in the neighbourhood',
  },
  {
    what: 'presentation',
    off: { switch: 'disable-presentation-api' },
    why: 'it looks for screens in the neighbourhood',
  },
  {
    what: 'media routing',
    off: { feature: 'MediaRouter' },
    why: 'it looks for devices in the neighbourhood over mDNS and SSDP',
  },
  { what: 'prerendering', off: { feature: 'Prerender2' }, why: 'it fetches pages that nobody has asked for yet' },
  {
    what: 'prefetching through a proxy',
    off: { feature: 'SpeculationRulesPrefetchProxy' },
    why: 'it fetches pages that nobody has asked for yet',
  },
  {
    what: 'reports of network errors',
    off: { feature: 'NetworkErrorLogging' },
    why: 'it tells servers of requests that failed',
  },
  {
    what: 'lists for certificate transparency',
    off: { feature: 'CertificateTransparencyComponentUpdater' },
    why: 'they are brought up to date from a server',
  },
  {
    what: 'federated sign-in',
    off: { feature: 'FedCm' },
    why: 'it asks providers of identities who the user is',
  },
  { what: 'auctions of advertisements', off: { feature: 'Fledge' }, why: 'they ask servers for bids and code' },
  {
    what: 'updates of components',
    off: { switch: 'disable-component-update' },
    why: 'they are looked for every few hours',
  },
  {
    what: 'background services of Chrome',
    off: { switch: 'disable-background-networking' },
    why: 'safe browsing, metrics, translation and updates of extensions all ask servers',
  },
  {
    what: 'domain reliability',
    off: { switch: 'disable-domain-reliability' },
    why: 'it tells Google of errors on its sites',
  },
  { what: 'synchronisation', off: { switch: 'disable-sync' }, why: 'it keeps things on a server' },
  { what: 'pings of links', off: { switch: 'no-pings' }, why: 'they tell a server that a link was followed' },
  {
    what: 'optimization hints',
    off: { feature: 'OptimizationHints' },
    why: 'models and hints are fetched from a server',
  },
  {
    what: 'autofill',
    off: { feature: 'AutofillServerCommunication' },
    why: 'it asks a server what the fields of a form mean',
  },
  {
    what: 'network time',
    off: { feature: 'NetworkTimeServiceQuerying' },
    why: 'it asks a server what time it is',
  },
];
