import { app, session } from 'electron';

/** What the page may load: its own files, and while developing the server it comes from. */
function allowed(url: string, devPage: string | undefined): boolean {
  if (url.startsWith('app://bundle/') || url.startsWith('devtools://')) return true;
  // The pictures of pages in the preview; the policy admits them for images alone.
  if (url.startsWith('data:image/')) return true;
  return devPage !== undefined && new URL(url).host === new URL(devPage).host;
}

/** Every request outside, permission, navigation, new window, download and web view is refused. */
export function refuseAllElse(devPage: string | undefined): void {
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !allowed(details.url, devPage) }));
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
  });
}

/** Chromium's own services that could reach for a network, each switched off; Satchel needs none of them. */
export function silenceChromium(devPage: string | undefined): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'disable-breakpad',
  ])
    app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch(
    'disable-features',
    'MediaRouter,OptimizationHints,AutofillServerCommunication,NetworkTimeServiceQuerying,CertificateTransparencyComponentUpdater',
  );
  app.commandLine.appendSwitch('dns-prefetch-disable');
  // Whatever asks for a host is told that there is none.
  const known = devPage === undefined ? '' : `, EXCLUDE ${new URL(devPage).hostname}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${known}`);
}
