import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './carried-electron';
import { command } from './command';
import { inRoot } from './folders';

export interface Verdict {
  file: string;
  flavour: string;
  pass: boolean;
  /** Each broken rule, once: its number in the standard, what it asks, and where it was broken first. */
  failures: string[];
}

export interface Judgement {
  /** False where Java or Maven is not there, or the judge could not be built; `why` says it. */
  available: boolean;
  why?: string;
  verdicts: Verdict[];
}

const source = inRoot('tests/verapdf');

/**
 * Lets veraPDF judge the files by these standards (`ua1`: PDF/UA-1, `2a`: PDF/A-2a). Builds it from Maven Central on
 * first use, into the cache folder.
 */
export function judge(files: string[], flavours: string[] = ['ua1', '2a']): Judgement {
  const built = buildJudge();
  if ('why' in built) return { available: false, why: built.why, verdicts: [] };
  const jars = [path.join(built.folder, 'judge.jar'), path.join(built.folder, 'lib/*')].join(path.delimiter);
  const java = [
    '-Xmx1g',
    '-Dfile.encoding=UTF-8',
    '-XX:+UseSerialGC',
    '-cp',
    jars,
    'Judge',
    flavours.join(','),
    ...files,
  ];
  const { status, stdout, stderr } = spawnSync('java', java, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`veraPDF did not come to a verdict: ${stderr.trim()}`);
  return { available: true, verdicts: verdicts(stdout) };
}

function verdicts(lines: string): Verdict[] {
  const all: Verdict[] = [];
  for (const line of lines.split(/\r?\n/).filter(Boolean)) {
    const [file = '', flavour = '', verdict] = line.split('\t');
    if (file === '') all.at(-1)?.failures.push(line.slice(1));
    else all.push({ file, flavour, pass: verdict === 'PASS', failures: [] });
  }
  return all;
}

function buildJudge(): { folder: string } | { why: string } {
  for (const [program, version] of [
    ['java', '-version'],
    ['mvn', '-v'],
  ] as const) {
    if (spawnSync(program, [version]).error !== undefined) return { why: `${program} is not installed` };
  }
  const hash = createHash('sha256');
  for (const file of ['pom.xml', 'src/main/java/Judge.java']) hash.update(readFileSync(path.join(source, file)));
  const folder = path.join(cacheFolder(), `verapdf-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(path.join(folder, 'judge.jar'))) return { folder };

  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(path.join(cacheFolder(), 'verapdf-'));
  try {
    cpSync(source, work, { recursive: true });
    process.stderr.write('Building the PDF judge with Maven (once) …\n');
    const { status, stdout } = spawnSync('mvn', ['-q', '-B', 'package'], { cwd: work, encoding: 'utf8' });
    if (status !== 0) return { why: `Maven could not build it: ${stdout.trim().split('\n')[0] ?? ''}` };
    if (!existsSync(folder)) renameSync(path.join(work, 'target'), folder);
    return { folder };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

await command(import.meta, async (files) => {
  const { why, verdicts: all } = judge(files);
  if (why !== undefined) throw new Error(why);
  for (const { file, flavour, pass, failures } of all) {
    process.stdout.write(
      `${file} ${flavour} ${pass ? 'passes' : 'fails'}\n${failures.map((line) => `  ${line}\n`).join('')}`,
    );
    if (!pass) process.exitCode = 1;
  }
});
