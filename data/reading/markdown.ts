/** Text in Markdown, as Satchel itself and many notebooks write it: its marks say what plain text cannot. */

const HEADING = /^ {0,3}#{1,6}[ \t]+\S/mu;
/** Fewer marks of emphasis may be asterisks of another meaning. */
const FEWEST_EMPHASES = 2;
const STRONG = /(?<![\p{L}\p{N}*])\*\*(?=\S)([^*\n]{1,300}?)(?<=\S)\*\*(?![\p{L}\p{N}*])/gu;
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]{1,300}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const PICTURE = /!\[[^\]\n]*\]\([^)\n]*\)/gu;
const LINK = /\[([^\]\n]{1,300})\]\((?:https?:|mailto:|#|\.{0,2}\/)[^)\s]*(?:\s+"[^"\n]*")?\)/gu;
const ESCAPE = /\\([\\`*_{}[\]()#+.!>|~-])/gu;

export function isMarkdown(text: string): boolean {
  return HEADING.test(text) || (text.match(STRONG)?.length ?? 0) >= FEWEST_EMPHASES;
}

/** A heading becomes a paragraph of its own, emphasis and links their words. */
export function withoutMarkdown(text: string): string {
  return text
    .replace(PICTURE, '')
    .replace(LINK, '$1')
    .replace(STRONG, '$1')
    .replace(EMPHASIS, '$2')
    .replace(/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gmu, '\n$1\n')
    .replace(ESCAPE, '$1');
}
