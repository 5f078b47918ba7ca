/** From bytes to text, by what they are and not by the file's name. */
import { Archive } from '../formats/archive';
import { isWordFile, readDocx } from '../formats/docx';
import { readHtml } from '../formats/html';
import { kindOf, type FileKind } from '../formats/kind';
import { pageOfMhtml } from '../formats/mhtml';
import { readPdf } from '../formats/pdf';
import { LIMITS } from '../limits';
import { problem, type Problem } from '../problems';
import { mendLetters, mendSpacing } from './damage';
import { declaredEncoding, decode } from './decode';
import { blocksOfText } from './lines';
import { isMarkdown, withoutMarkdown } from './markdown';
import { namesReport } from './names-of-the-report';
import { UnreadableFile } from './outcome';
import { withoutQuoting } from './quoting';
import { block, oneLine, type Block, type ReceivedText } from './received';

/** Fewer words with lost letters than this may be slips of the writer. */
const FEWEST_DAMAGED = 3;

const LIGATURE_SIGNS = /[\ufb00-\ufb06]/gu;
/** Inside a word, signs without a meaning stand for letters that a font did not name. */
const UNNAMED = /(?<=\p{L})(?!\s)[\p{Cc}\p{Co}](?=\p{L})/gu;
/** Soft hyphens and marks that only steer layout. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\t\n\r]/gu;

function lettersOf(text: string): string {
  return text
    .replace(LIGATURE_SIGNS, (sign) => sign.normalize('NFKC'))
    .replace(UNNAMED, '\ufffd')
    .replace(INVISIBLE, '')
    .normalize('NFC');
}

/** The same text with what layout and bad copies did to its words undone and told. */
function mended(copy: ReceivedText): ReceivedText {
  let letters = 0;
  let spaced = 0;
  const words = copy.blocks.flatMap((each): { whole: Block; lettered: string }[] => {
    const spacing = mendSpacing(lettersOf(each.text));
    const text = oneLine(spacing.text);
    const lettering = mendLetters(text);
    letters += lettering.count + (lettering.text.match(/(?<=\p{L})\ufffd(?=\p{L})/gu)?.length ?? 0);
    spaced += spacing.count;
    return text === '' ? [] : [{ whole: { ...each, text }, lettered: lettering.text }];
  });
  const damaged = letters >= FEWEST_DAMAGED;
  const problems: Problem[] = [...copy.problems];
  if (damaged) problems.push(problem('letters-missing'));
  if (spaced > 0) problems.push(problem('letter-spaced'));
  return {
    ...copy,
    blocks: words.map(({ whole, lettered }) => (damaged ? { ...whole, text: lettered } : whole)),
    problems,
  };
}

/** A page that ends so was not saved whole. */
const INSIDE_TAG = /<\/?[a-z][^<>]*$/iu;
const LONGEST_TAG = 2_000;

function webPage(bytes: Uint8Array, encoding: string | null): ReceivedText {
  const { text, repaired } = decode(bytes, encoding);
  const { title, address, blocks } = readHtml(text);
  const first = title !== null && namesReport(title) ? [block(title, 'heading')] : [];
  const problems = repaired ? [problem('encoding-repaired')] : [];
  if (INSIDE_TAG.test(text.slice(-LONGEST_TAG))) problems.push(problem('truncated'));
  return { title, address, blocks: [...first, ...blocks], problems };
}

function savedPage(bytes: Uint8Array): ReceivedText {
  const saved = pageOfMhtml(bytes);
  const page = webPage(saved.bytes, saved.declared ?? declaredEncoding(saved.bytes));
  return { ...page, address: page.address ?? saved.address };
}

/** Without the marks of mails and of Markdown. */
function plainOf(text: string): string {
  const said = withoutQuoting(text);
  return isMarkdown(said) ? withoutMarkdown(said) : said;
}

function plainText(bytes: Uint8Array): ReceivedText {
  const { text, repaired } = decode(bytes);
  if (!/\p{L}/u.test(text)) throw new UnreadableFile('no-text');
  return {
    title: null,
    address: null,
    blocks: blocksOfText(plainOf(text)),
    problems: repaired ? [problem('encoding-repaired')] : [],
  };
}

async function office(bytes: Uint8Array): Promise<ReceivedText> {
  const archive = await Archive.of(bytes);
  if (isWordFile(archive)) return readDocx(archive);
  if (archive.find('mimetype') !== null)
    throw new UnreadableFile(
      'corrupt',
      'It is in OpenDocument format: open it in a word processor and save it as .docx.',
    );
  if (archive.files.length === 0) throw new UnreadableFile('no-text', 'There are no files in it.');
  throw new UnreadableFile('corrupt', 'It is an archive or an office file of a kind that holds no report.');
}

/** OLE containers: Word's old format, or a new file that is encrypted. */
function oldOffice(bytes: Uint8Array): never {
  const names = Buffer.from(bytes).toString('latin1');
  if (names.includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')) throw new UnreadableFile('password');
  throw new UnreadableFile(
    'corrupt',
    'It is in Word’s old format (.doc): open it in a word processor and save it as .docx.',
  );
}

const READERS: Readonly<Record<FileKind, (bytes: Uint8Array) => ReceivedText | Promise<ReceivedText>>> = {
  pdf: readPdf,
  zip: office,
  ole: oldOffice,
  rtf: () => {
    throw new UnreadableFile('corrupt', 'It is in Rich Text Format: open it in a word processor and save it as .docx.');
  },
  image: () => {
    throw new UnreadableFile('no-text', 'It is a picture.');
  },
  mhtml: savedPage,
  html: (bytes) => webPage(bytes, declaredEncoding(bytes)),
  text: plainText,
};

async function received(bytes: Uint8Array): Promise<ReceivedText> {
  const kind = kindOf(bytes);
  if (bytes.length > (kind === 'pdf' ? LIMITS.pdfFile : LIMITS.textFile) && kind !== 'zip')
    throw new UnreadableFile('too-large');
  return READERS[kind](bytes);
}

/** Throws {@link UnreadableFile}. */
export async function receive(bytes: Uint8Array): Promise<ReceivedText> {
  if (bytes.length === 0) throw new UnreadableFile('no-text', 'It is empty.');
  return mended(await received(bytes));
}
