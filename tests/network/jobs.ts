import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createSocket } from 'node:dgram';
import path from 'node:path';
import { ensureDisplay } from '../../build/display';
import { packagedProgram } from '../../build/packaged';
import { launchable } from '../../build/plain-user';
import { answerOpenDialog, launch, prepare } from '../e2e/launch';

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

/** Reads, searches, exports and adds in the packaged program; attempts what the page could try. Prints what was counted. */
async function main(): Promise<void> {
  await ensureDisplay();
  await send('10.77.0.1');
  const atFirst = packetsOut();
  await send('10.77.0.1');
  const control = packetsOut() - atFirst;

  const satchel = launchable(packagedProgram('twin'));
  const userFolder = satchel.folder('user');
  const saved = satchel.folder('saved');
  prepare(satchel, userFolder);
  const before = packetsOut();
  const program = await launch(satchel, userFolder);
  const { app, page } = program;

  const read = await page.evaluate(async () => {
    const answer = await window.satchel.openReport({ report: 'BEL-2020', evenIfDamaged: false });
    return JSON.stringify(answer).includes('"BEL-2020-1"');
  });
  const found = await page.evaluate(async () => {
    const filters = { countries: [], tiers: [], editions: [], regions: [], packs: [], sections: [], newest: false };
    const question = { query: 'shelter', scope: 'all', wholeWords: false, sort: 'relevance' } as const;
    const limit = { recommendations: 5, text: 5 };
    for (;;) {
      const answer = JSON.stringify(await window.satchel.search({ ...question, filters, limit }));
      if (answer.includes('"ok":true')) return answer.includes('BEL-2020-2');
    }
  });
  const report = path.join(mkdtempSync(path.join(saved, 'report-')), 'freedonia.html');
  writeFileSync(
    report,
    '<h1>2019 Trafficking in Persons Report: Belgium</h1><p>BELGIUM (Tier 1)</p><img src="http://10.77.0.1/a.png"><p>The Government of Belgium fully meets the minimum standards.</p><link rel="stylesheet" href="http://10.77.0.1/a.css">',
  );
  satchel.own(saved);
  await answerOpenDialog(program, [report]);
  const added = await page.evaluate(() => window.satchel.chooseReports({ from: 'files', job: 'j1' }));
  const pdf = path.join(saved, 'belgium.pdf');
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
    `${JSON.stringify({ control, out, read, found, exported: existsSync(pdf), added: JSON.stringify(added).includes('BEL-2019'), host })}\n`,
  );
}

await main();
