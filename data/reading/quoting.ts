/** Mails that were answered or passed on: every line of what they quote begins with `>`. */

const MARK = /^(?:[ \t]*>)+ ?/u;
/** Fewer lines may begin so for another reason. */
const FEWEST = 3;

/** The text with the marks of quoting taken off, where most of its lines bear them; otherwise as it is. */
export function withoutQuoting(text: string): string {
  if (!/^[ \t]*>/mu.test(text)) return text;
  const lines = text.split(/\r\n|[\n\r]/u);
  const written = lines.filter((line) => line.trim() !== '').length;
  const quoted = lines.filter((line) => MARK.test(line)).length;
  if (quoted < FEWEST || quoted * 2 < written) return text;
  return lines.map((line) => line.replace(MARK, '')).join('\n');
}
