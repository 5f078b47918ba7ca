import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { Archive } from '../../../../data/formats/archive';
import { memberBytes, membersOf } from '../../../../data/formats/unfold';
import { LIMITS } from '../../../../data/limits';
import { readMany } from '../../../../data/reading/read';

const report = (name: string): Uint8Array =>
  strToU8(
    `${name.toUpperCase()} (Tier 2) [Extracted in part from U.S. State Dept TIP Report, June 2020]\n\nThe Government of ${name} does not fully meet the minimum standards for the elimination of trafficking; therefore ${name} remained on Tier 2.\n\nPrioritized Recommendations\n\nHear cases sooner.Pay for the shelter.`,
  );
const given = (files: Zippable) => ({ name: 'reports.zip', bytes: zipSync(files) });
const outcomes = async (files: Zippable) =>
  (await readMany([given(files)])).map(({ file, outcome, problems }) => [
    file,
    outcome,
    ...problems.map(({ code }) => code),
  ]);

const messages = async (bytes: Uint8Array) =>
  (await readMany([{ name: 'a.zip', bytes }])).map(({ problems }) => problems[0]?.message ?? '');
const TOO_LARGE = 'The file is larger than can be read safely.';
const CORRUPT = 'The file is damaged, or of a kind that cannot be read.';

test('files of an archive, and of one in it, are read in order of name; companions are left out', async () => {
  expect(
    await outcomes({
      'b/togo.txt': report('Togo'),
      'a/benin.txt': report('Benin'),
      'inner.zip': zipSync({ 'mali.txt': report('Mali') }),
      'benin_files/style.css': strToU8('p {}'),
      'benin.html': report('Ghana'),
      '__MACOSX/._benin.txt': strToU8('x'),
      'Thumbs.db': strToU8('x'),
    }),
  ).toEqual([
    ['reports.zip/a/benin.txt', 'read'],
    ['reports.zip/b/togo.txt', 'read'],
    ['reports.zip/benin.html', 'read'],
    ['reports.zip/inner.zip/mali.txt', 'read'],
  ]);
});

test('names that climb out of the archive are shown without their steps and harm no other file', async () => {
  expect(await outcomes({ '../../etc/togo.txt': report('Togo'), '/benin.txt': report('Benin') })).toEqual([
    ['reports.zip/benin.txt', 'read'],
    ['reports.zip/etc/togo.txt', 'read'],
  ]);
});

test('symbolic links are no files', async () => {
  const link: Zippable = {
    'link.txt': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }],
    'togo.txt': report('Togo'),
  };
  expect(await outcomes(link)).toEqual([['reports.zip/togo.txt', 'read']]);
});

test('an archive out of all proportion is refused before anything unfolds', async () => {
  const bomb = zipSync({ 'bomb.txt': new Uint8Array(30 * 1024 * 1024) });
  const words = `${TOO_LARGE} Unfolded it would be out of all proportion to its size.`;
  expect(await messages(bomb)).toEqual([words]);
  // Packed once more it hides from the outer archive's proportion, not from its own.
  expect(await messages(zipSync({ 'bomb.zip': bomb, 'togo.txt': report('Togo') }))).toEqual([words, '']);
});

test('a file that unfolds to more than its archive says is cut off', async () => {
  const bytes = Buffer.from(zipSync({ 'a.txt': strToU8('word '.repeat(5_000)) }));
  const directory = bytes.indexOf(Buffer.from('504b0102', 'hex'));
  bytes.writeUInt32LE(10, directory + 24);
  expect(await messages(bytes)).toEqual([`${CORRUPT} The archive is damaged here.`]);
});

test('a locked member is named, its neighbors are read', async () => {
  const bytes = Buffer.from(zipSync({ 'a.txt': report('Togo'), 'b.txt': report('Benin') }));
  const directory = bytes.indexOf(Buffer.from('504b0102', 'hex'));
  bytes.writeUInt16LE(1, directory + 8);
  const read = await readMany([{ name: 'a.zip', bytes }]);
  expect(read.map(({ outcome, problems }) => [outcome, problems[0]?.code])).toEqual([
    ['unreadable', 'password'],
    ['read', undefined],
  ]);
  expect(read[0]?.problems[0]?.message).toBe('The file is locked with a password.');
});

test('too many files, and archives too deep, are refused by number', async () => {
  const many = Object.fromEntries(
    Array.from({ length: LIMITS.archiveEntries + 1 }, (_, i) => [`${i}.txt`, strToU8('')]),
  );
  expect((await outcomes(many))[0]?.slice(1)).toEqual(['unreadable', 'too-large']);
  expect((await messages(zipSync(many)))[0]).toBe(`${TOO_LARGE} It holds 5001 files; at most 5000 are read.`);
  const deep = zipSync({ 'deepest.zip': zipSync({ 'togo.txt': report('Togo') }) });
  expect(await outcomes({ 'deep.zip': deep, 'benin.txt': report('Benin') })).toEqual([
    ['reports.zip/benin.txt', 'read'],
    ['reports.zip/deep.zip/deepest.zip', 'unreadable', 'too-large'],
  ]);
  expect(await messages(zipSync({ 'deep.zip': deep }))).toEqual([
    `${TOO_LARGE} It is an archive within an archive within an archive.`,
  ]);
});

test('a cut archive is corrupt, an empty one holds nothing', async () => {
  const { bytes } = given({ 'togo.txt': report('Togo') });
  expect(await messages(bytes.subarray(0, 200))).toEqual([`${CORRUPT} The archive is incomplete.`]);
  expect(await outcomes({})).toEqual([['reports.zip', 'unreadable', 'no-text']]);
});

test('members are reached by the chain of names that leads to them', async () => {
  const archive = await Archive.of(zipSync({ 'i.zip': zipSync({ 'x/y.txt': strToU8('found') }) }));
  const [member] = await membersOf(archive);
  expect(member?.chain).toEqual(['i.zip', 'x/y.txt']);
  expect(String(await memberBytes(archive, member?.chain ?? []))).toBe('found');
});
