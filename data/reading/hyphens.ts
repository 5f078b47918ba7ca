/** Words cut at the end of a line, put together again: `condi-` + `tions` is a word, `victim-` + `centered` keeps its hyphen. */

/** Beginnings that always keep their hyphen. */
const ALWAYS = /^(?:anti|non|self|vis|quasi|mid)$/u;

/** First parts of compounds; they keep the hyphen before what is a word of its own. */
const FIRST = new Set(
  (
    'co cross counter inter multi post pre semi well long short high low full half first second third one two three four ' +
    'five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety year state ' +
    'government police victim child children adult age gender sex labor labour trauma survivor community country city ' +
    'district province school church family donor foreign private public rights evidence data court judge prosecutor ' +
    'security law work job worker employer fee debt visa cash case time month week street border faith human drug army ' +
    'rebel militia armed north south east west newly fully most least best high-level law-enforcement'
  ).split(' '),
);

/** Second parts of compounds, whatever stands before. */
const SECOND =
  /^(?:centered|centred|informed|based|related|led|run|funded|sensitive|friendly|specific|ministerial|governmental|oriented|provided|operated|owned|backed|trafficking|traffickers|slavery|corruption|sponsored|disciplinary|speaking|controlled|affiliated|facilitated|imposed|recognized|approved|appointed|seekers?)(?!\p{L})/u;

/** `first` is what stood before the hyphen; `known` are words that the text has elsewhere, in small letters. */
export function joinedWord(first: string, second: string, known: ReadonlySet<string>): string {
  const head = (/[\p{L}\p{N}]+$/u.exec(first)?.[0] ?? '').toLowerCase();
  const tail = /^\p{L}+/u.exec(second)?.[0] ?? '';
  const keeps =
    /^\p{Lu}/u.test(tail) ||
    /\p{N}$/u.test(head) ||
    ALWAYS.test(head) ||
    (!known.has(head + tail) &&
      (known.has(`${head}-${tail}`) ||
        (SECOND.test(tail) && head.length > 2) ||
        (FIRST.has(head) && tail.length > 2 && known.has(tail))));
  return keeps ? `${first}-${second}` : first + second;
}

/** The two parts of a word that is cut at the end of a line are no words. */
const CUT = /[\p{L}\p{N}]+[-‐\u00ad][ \t]*[\r\n]\s*\p{L}+/gu;

/** Words and hyphenated words of lines, in small letters. */
export function wordsOf(lines: string): Set<string> {
  return new Set(
    lines
      .replace(CUT, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*/gu) ?? [],
  );
}
