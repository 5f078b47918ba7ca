import { protocol, session } from 'electron';
import { serve } from './serve';
import type { Folders } from './serve';

export const PAGE = 'app://bundle/index.html';

/** Before the program is ready: `app:` gets an origin of its own and the powers of a secure page, no more. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function serveScheme(folders: Folders): void {
  session.defaultSession.protocol.handle('app', serve(folders));
}
