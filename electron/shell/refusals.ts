import { app, session } from 'electron';
import type { Session, WebContents } from 'electron';
import { SERVICES } from './services';

/** What the page may load: its own files, and while developing the server it comes from. */
function allowed(url: string, devPage: string | undefined): boolean {
  // The pictures of pages in the preview; the policy admits them for images alone.
  if (url.startsWith('app://bundle/') || url.startsWith('data:image/')) return true;
  if (devPage === undefined) return false;
  return url.startsWith('devtools://') || new URL(url).host === new URL(devPage).host;
}

/** Every request outside, permission, device, navigation, new window, download and web view is refused. */
export function refuseAllElse(devPage: string | undefined): void {
  // A session that somebody makes later can do nothing at all until it is told what it may.
  app.on('session-created', (made) => refuseAll(made, () => false));
  refuseAll(session.defaultSession, (url) => allowed(url, devPage));
  app.on('web-contents-created', (_event, contents) => keepInPlace(contents));
  app.configureHostResolver({ enableBuiltInResolver: false, secureDnsMode: 'off' });
}

function refuseAll(of: Session, mayLoad: (url: string) => boolean): void {
  of.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  of.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  of.setPermissionCheckHandler(() => false);
  of.setDevicePermissionHandler(() => false);
  of.setCertificateVerifyProc((_request, answer) => answer(-2));
  of.setSpellCheckerEnabled(false);
  of.on('will-download', (event) => event.preventDefault());
}

function keepInPlace(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  // Left to itself, Electron takes the first device that answers.
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
}

/** Chromium's own services that could reach for a network, each switched off before any of them begins. */
export function silenceChromium(devPage: string | undefined): void {
  const features: string[] = [];
  for (const { off } of SERVICES) {
    if ('feature' in off) features.push(off.feature);
    else if ('switch' in off) app.commandLine.appendSwitch(off.switch, off.value);
  }
  app.commandLine.appendSwitch('disable-features', features.join(','));
  if (devPage === undefined) return;
  const rules = app.commandLine.getSwitchValue('host-resolver-rules');
  app.commandLine.appendSwitch('host-resolver-rules', `${rules}, EXCLUDE ${new URL(devPage).hostname}`);
}
