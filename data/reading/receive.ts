/** From bytes to text, by what they are and not by the file's name. */
import { LIMITS } from '../limits';
import { problem, type Problem } from '../problems';
import { mendLetters, mendSpacing } from './damage';
import { decode } from './decode';
import { blocksOfText } from './lines';
import { UnreadableFile } from './outcome';
import { oneLine, type Block, type ReceivedText } from './received';

/** Fewer words with lost letters than this may be slips of the writer. */
const FEWEST_DAMAGED = 3;

const LIGATURE_SIGNS = /[\ufb00-\ufb06]/gu;
/** Soft hyphens and marks without width that only steer layout. */
const INVISIBLE =
  /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u0000-\u0008\u000b\u000e-\u001f\u007f]/gu;

function plain(text: string): string {
  return text
    .replace(LIGATURE_SIGNS, (sign) => sign.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .normalize('NFC');
}

/** The same text with what layout and bad copies did to its words undone and told. */
function mended(received: ReceivedText): ReceivedText {
  let letters = 0;
  let spaced = 0;
  const blocks = received.blocks.flatMap((each): Block[] => {
    const spacing = mendSpacing(plain(each.text));
    const lettering = mendLetters(oneLine(spacing.text));
    letters += lettering.count;
    spaced += spacing.count;
    return lettering.text === '' ? [] : [{ ...each, text: lettering.text }];
  });
  const problems: Problem[] = [...received.problems];
  if (letters >= FEWEST_DAMAGED) problems.push(problem('letters-missing'));
  if (spaced > 0) problems.push(problem('letter-spaced'));
  return { ...received, blocks, problems };
}

/** Throws {@link UnreadableFile}. */
export async function receive(bytes: Uint8Array): Promise<ReceivedText> {
  if (bytes.length === 0) throw new UnreadableFile('no-text', 'It is empty.');
  if (bytes.length > LIMITS.textFile) throw new UnreadableFile('too-large');
  const { text, repaired } = decode(bytes);
  if (!/\p{L}/u.test(text)) throw new UnreadableFile('no-text');
  const problems = repaired ? [problem('encoding-repaired')] : [];
  return mended({ title: null, address: null, blocks: blocksOfText(text), problems });
}
