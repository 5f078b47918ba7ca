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

/** Settled when the page has been given its first file. */
export function serveScheme(folders: Folders): Promise<void> {
  const answer = serve(folders);
  return new Promise((resolve) => {
    session.defaultSession.protocol.handle('app', async (request) => {
      const response = await answer(request);
      // Not before this answer is on its way.
      setImmediate(resolve);
      return response;
    });
  });
}
