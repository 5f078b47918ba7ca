import { spawn, type ChildProcess } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createBuilder, type Plugin, type ViteDevServer } from 'vite';

/** Answers `/fonts/…` from `folder` while developing, as the host does it in the program. */
export function bundledFonts(folder: string): Plugin {
  return {
    name: 'satchel:bundled-fonts',
    configureServer(server) {
      server.middlewares.use('/fonts', (request, response, next) => {
        const file = path.join(folder, path.basename(request.url ?? ''));
        if (!file.endsWith('.ttf') || !existsSync(file)) return next();
        response.setHeader('content-type', 'font/ttf');
        createReadStream(file).pipe(response);
      });
    },
  };
}

/**
 * Starts Electron on the page that Vite serves, when `SATCHEL_ELECTRON` names it; a change in the host's code builds
 * `programs` anew and restarts it. Electron never outlives the server, nor the server Electron.
 */
export function electronWindow(root: string, programs: string[]): Plugin {
  return {
    name: 'satchel:electron-window',
    apply: 'serve',
    configureServer(server) {
      const electron = process.env['SATCHEL_ELECTRON'];
      if (electron === undefined) return;
      const window = new ElectronWindow(root, programs, electron, server);
      server.httpServer?.once('listening', () => setImmediate(() => window.restart()));
      const host = ['electron', 'data'].map((folder) => path.join(root, folder));
      server.watcher.add(host);
      server.watcher.on('change', (file) => {
        if (host.some((folder) => file.startsWith(folder + path.sep))) window.restart();
      });
      process.once('exit', () => window.close());
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
    },
  };
}

class ElectronWindow {
  private child: ChildProcess | undefined;
  private building: Promise<void> = Promise.resolve();

  constructor(
    private readonly root: string,
    private readonly programs: string[],
    private readonly electron: string,
    private readonly server: ViteDevServer,
  ) {}

  restart(): void {
    this.building = this.building
      .then(() => this.build())
      .then(
        () => {
          this.close();
          this.open();
        },
        (error: unknown) => this.server.config.logger.error(`The host could not be built: ${String(error)}`),
      );
  }

  close(): void {
    this.child?.removeAllListeners('exit');
    this.child?.kill();
  }

  private open(): void {
    const page = this.server.resolvedUrls?.local[0];
    this.child = spawn(this.electron, [this.root], {
      cwd: this.root,
      stdio: 'inherit',
      env: { ...process.env, ...(page === undefined ? {} : { VITE_DEV_URL: page }) },
    });
    this.child.once('exit', (code) => void this.server.close().finally(() => process.exit(code ?? 1)));
  }

  private async build(): Promise<void> {
    const builder = await createBuilder({
      configFile: path.join(this.root, 'vite.config.ts'),
      configLoader: 'runner',
      mode: 'development',
      logLevel: 'warn',
    });
    for (const name of this.programs) {
      const environment = builder.environments[name];
      if (environment !== undefined) await builder.build(environment);
    }
  }
}
