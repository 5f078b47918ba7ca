import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIMITS } from '../../../data/limits';
import { factsOf, Log } from '../../../electron/log';

let folder = '';
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'satchel-log-'))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const file = () => path.join(folder, 'log', 'satchel.log');
const written = () => fs.readFileSync(file(), 'utf8');

describe('the log', () => {
  it('has one line for each thing, whatever is in it', () => {
    const log = new Log(file());
    log.note('start', { version: '0.1.0' });
    log.fault('page', { fault: 'TypeError: x\n2026-01-01T00:00:00 note\u2028forged' });
    const lines = written().trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d note start version=0\.1\.0$/);
    expect(lines[1]).toContain(' fault page fault="TypeError: x 2026-01-01T00:00:00 note forged"');
    expect(log.tail(1)).toEqual([lines[1]]);
  });

  it('names no folder of the user', () => {
    const log = new Log(file());
    const folders = ['/home/maría/Zeugnis', 'C:\\Users\\Ayşe\\Desktop', 'file:///media/ليلى/stick', '/srv/Jo Ana/c'];
    for (const each of folders) {
      log.fault('x', factsOf(new TypeError(`cannot read ${each}/satchel.json`)));
      const system = Object.assign(new Error(`ENOSPC: no space left on device, open '${each}'`), { code: 'ENOSPC' });
      log.fault('y', factsOf(system));
    }
    expect(written()).not.toMatch(/maría|Zeugnis|Ayşe|Desktop|ليلى|stick|srv|Ana/);
    expect(written()).toContain('code=ENOSPC');
    expect(written()).toMatch(/at=.*log\.test\.ts:\d+:\d+/);
  });

  it('keeps places in the page', () => {
    new Log(file()).fault('page', { fault: 'TypeError: x\nat Row (app://bundle/assets/library-AbC.js:3:14)' });
    expect(written()).toContain('at Row (assets/library-AbC.js:3:14)');
  });

  it('leaves out messages that could hold text', () => {
    new Log(file()).fault('x', factsOf(new SyntaxError('Unexpected token in "Train first responders"')));
    expect(written()).not.toContain('Train');
  });

  it('stays small, and keeps the file before', () => {
    const line = 'x'.repeat(LIMITS.logValueCharacters);
    const log = new Log(file());
    for (let start = 0; start < 3; start += 1)
      for (let at = 0; at < LIMITS.logLinesInMinute; at += 1) new Log(file()).fault('much', { line });
    const sizes = fs.readdirSync(path.dirname(file())).map((name) => fs.statSync(path.join(folder, 'log', name)).size);
    expect(sizes).toHaveLength(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LIMITS.logFile);
    expect(log.tail(3)).toHaveLength(3);
  });

  it('writes no more than so many lines in a minute', () => {
    const log = new Log(file());
    for (let at = 0; at < 10 * LIMITS.logLinesInMinute; at += 1) log.fault('again');
    // The minute may change once under way.
    expect(written().split('\n').length).toBeLessThanOrEqual(2 * LIMITS.logLinesInMinute + 1);
  });

  it('goes on in memory where nothing can be written', () => {
    fs.writeFileSync(path.join(folder, 'log'), 'a file where the folder should be');
    const log = new Log(file());
    log.fault('page-gone', { reason: 'crashed' });
    expect(log.tail(5)).toEqual([expect.stringContaining('fault page-gone reason=crashed')]);
  });
});
