import { expect, test } from 'vitest';
import { passagesOf } from '../../../../data/model';
import { readReports } from '../../../../data/reading/read';

const read = (content: string | Uint8Array) =>
  readReports({ name: 'a', bytes: typeof content === 'string' ? Buffer.from(content) : content });
const NARRATIVE =
  '<h2>MALI: Tier 2</h2><p>The Government of Mali does not fully meet the minimum standards for the elimination of trafficking; therefore Mali remained on Tier 2.</p><h3>PRIORITIZED RECOMMENDATIONS:</h3><ul><li>Train judges.</li><li>Fund the shelter.</li></ul>';
const page = (body: string) =>
  `<html><head><title>2021 Trafficking in Persons Report: Mali</title></head><body>${body}</body></html>`;

test('thirty megabytes in one line are refused as too large', async () => {
  const { outcome, problems } = await read('The government made efforts. '.repeat(1_100_000));
  expect([outcome, problems[0]?.code]).toEqual(['unreadable', 'too-large']);
  expect(problems[0]?.message).toMatch(/^The file is larger than can be read safely\./);
  expect(problems[0]?.hint).toBe('Save the country’s pages only, or split the file.');
});

test.each(['div', 'span', 'table', 'b', 'blockquote'])('a report within 50,000 nested <%s> is read', async (tag) => {
  const { outcome, reports } = await read(page(`<${tag}>`.repeat(50_000) + NARRATIVE));
  expect([outcome, reports[0]?.id]).toEqual(['read', 'MLI-2021']);
});

test('a report within 50,000 nested lists is found', async () => {
  const { reports } = await read(page('<ul><li>'.repeat(50_000) + NARRATIVE));
  expect(reports[0]?.id).toBe('MLI-2021');
});

test('nothing that a page would run or hide becomes text', async () => {
  const traps =
    '<script>EVIL</script><style>EVIL</style><template>EVIL</template><noscript>EVIL</noscript><iframe srcdoc="EVIL">EVIL</iframe>' +
    '<svg><script>EVIL</script><foreignObject>EVIL</foreignObject></svg><math><mtext>EVIL</mtext></math><object>EVIL</object><p hidden>EVIL</p>' +
    '<p style="display: none">EVIL</p><p aria-hidden="true">EVIL</p><!-- EVIL --><img alt="EVIL" onerror="EVIL"><textarea>EVIL</textarea><select><option>EVIL</select>';
  const { reports } = await read(
    page(NARRATIVE.replaceAll('</p>', `</p>${traps}`).replaceAll('<li>', `<li onclick="EVIL">${traps}`)),
  );
  expect(reports).toHaveLength(1);
  const texts = reports.flatMap((report) => [...passagesOf(report)].map(({ passage }) => passage.text));
  expect(texts).toHaveLength(3);
  expect(texts.filter((text) => text.includes('EVIL'))).toEqual([]);
});

test('markup that stands in the text as text stays text', async () => {
  const { reports } = await read(
    page(NARRATIVE.replace('Train judges.', 'Read &lt;script&gt;alert(1)&lt;/script&gt; &amp; act.')),
  );
  expect(reports[0]?.sections[1]?.passages[0]?.text).toBe('Read <script>alert(1)</script> & act.');
});

test('a report with more parts than any has is refused by its number, not cut in silence', async () => {
  const { outcome, problems } = await read(
    page(NARRATIVE.replace('<li>', '<li>Train one more judge.<li>'.repeat(6_000))),
  );
  expect([outcome, problems[0]?.code]).toEqual(['unreadable', 'too-large']);
});

const NO_TEXT = 'The file holds no text.';
const NO_KIND = 'The file is damaged, or of a kind that cannot be read.';

test.each([
  ['nothing', '', NO_TEXT],
  ['spaces', ' \n '.repeat(500), NO_TEXT],
  ['zeros', new Uint8Array(5_000), NO_KIND],
  ['noise', Uint8Array.from({ length: 5_000 }, (_, i) => (i * i * 31 + i * 7) % 256), NO_KIND],
  ['the first bytes of a ZIP', Buffer.from('PK\u0003\u0004'), NO_KIND],
  [
    'a picture',
    Buffer.from('89504e470d0a1a0a', 'hex'),
    `${NO_TEXT} It may be a scan: pictures of pages. It is a picture.`,
  ],
])('%s cannot be read, and is said', async (_, content, words) => {
  const { outcome, problems } = await read(content);
  expect(outcome).toBe('unreadable');
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  expect(problems[0]?.hint).not.toBe('');
});
