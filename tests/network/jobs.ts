import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createSocket } from 'node:dgram';
import path from 'node:path';
import { ensureDisplay } from '../../build/display';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { launch, prepare } from '../e2e/launch';
import { threeJobs } from './three-jobs';
import { untouched } from './untouched';

/** Packets that have left by the cable of the house; what goes from process to process on this machine is not among them. */
const packetsOut = (): number =>
  Number(/near:(?:\s+\d+){9}\s+(\d+)/.exec(readFileSync('/proc/net/dev', 'utf8'))?.[1] ?? Number.NaN);

const send = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = createSocket('udp4');
    socket.send('known', 9, address, (error) => {
      socket.close();
      if (error) reject(error);
      else resolve();
    });
  });

/**
 * Leaves the release alone; reads, searches, exports and adds in its twin; attempts what the page could try. Prints what was
 * counted.
 */
async function main(): Promise<void> {
  await ensureDisplay();
  await send('10.77.0.1');
  const atFirst = packetsOut();
  await send('10.77.0.1');
  const control = packetsOut() - atFirst;

  const beforeRelease = packetsOut();
  const ended = await untouched();
  const ofRelease = packetsOut() - beforeRelease;

  const satchel = launchable(packagedProgram('twin'));
  const userFolder = satchel.folder('user');
  prepare(satchel, userFolder);
  const before = packetsOut();
  const program = await launch(satchel, userFolder);
  const { app, page } = program;

  const done = await threeJobs(program, satchel);
  const pdf = path.join(satchel.folder('saved'), 'belgium.pdf');
  const aside = `--user-data-dir=${satchel.folder('aside')}`;
  spawnSync(satchel.executablePath, [aside, 'export', 'BEL-2020', '--to', pdf], { stdio: 'ignore' });

  // What a page that somebody had taken over would try, by name and by number.
  await page.evaluate(async () => {
    for (const host of ['10.77.0.1', 'example.org']) {
      for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'stylesheet', 'icon', 'prerender']) {
        const link = document.createElement('link');
        Object.assign(link, { rel, href: `http://${host}/`, as: 'image' });
        document.head.append(link);
      }
      const image = new Image();
      image.src = `http://${host}/x.png`;
      navigator.sendBeacon(`http://${host}/`);
      await fetch(`http://${host}/`).catch(() => undefined);
      try {
        const socket = new WebSocket(`ws://${host}/`);
        socket.addEventListener('error', () => undefined);
      } catch {
        // Refused at once.
      }
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:${host}:3478` },
          { urls: `turn:${host}:3478?transport=tcp`, username: 'x', credential: 'x' },
        ],
      });
      peer.createDataChannel('x');
      const gathered = new Promise((resolve) =>
        peer.addEventListener('icegatheringstatechange', () => peer.iceGatheringState === 'complete' && resolve(null)),
      );
      await peer.setLocalDescription(await peer.createOffer());
      await gathered;
      peer.close();
    }
  });
  // From the first process: by Node, and by Chromium with the page's session and with one that nobody prepared.
  const host = [
    await app.evaluate(() =>
      fetch('http://10.77.0.1/').then(
        () => 'came',
        (error: unknown) => String(error instanceof Error ? error.cause : error),
      ),
    ),
  ];
  for (const partition of ['', 'another'])
    host.push(
      await app.evaluate(
        ({ net, session }, name) =>
          new Promise<string>((resolve) => {
            const request = net.request({ url: 'http://10.77.0.1/', session: session.fromPartition(name) });
            request.on('response', () => resolve('came')).on('error', (error) => resolve(String(error)));
            request.end();
          }),
        partition,
      ),
    );
  const out = packetsOut() - before;
  await app.close();
  process.stdout.write(
    `${JSON.stringify({ control, release: { ended, out: ofRelease }, out, done, byCommand: existsSync(pdf), host })}\n`,
  );
}

await main();
