/** Damage that a copy carries: letters lost or spaced out, columns mixed, an end in the middle. Mended where only one reading is possible. */

/** Words of these reports that hold `ff`, `fi`, `fl`, `ffi`, `ffl`: what PDFs print as one sign and copies lose. */
const LIGATURE_WORDS = (
  'affect affected affecting affiliated affirm affirmative afford affording afforded afraid african afflicted buffer ' +
  'certificate certificates certified classified conflict conflicts confirmed confiscate confiscated confiscation ' +
  'confidential confidentiality deficient deficiencies deficiency definition definitions define defined differ differed ' +
  'differs difference differences different differing difficult difficulties difficulty effect effective effectively ' +
  'effectiveness effects effort efforts efficient efficiently enforce fields fifteen fifth fifty fight fighting fights ' +
  'file filed files filing final finalize finalized finally finance financed financial financially find finding findings ' +
  'finds fine fined fines firm firms first fiscal fish fishers fishermen fishing five fled flee fleeing flexible flight ' +
  'flights flow flows fulfill identifiable identification identified identifies identify identifying inflicted influence ' +
  'insufficient insufficiently justified magnified modified notification notified notify offender offenders offending ' +
  'offense offenses offer offered offering offers office officer officers offices official officially officials ' +
  'office’s offset profile profiles profit profits qualified ratified ratify reflect reflected reflects refine ' +
  'sacrifice scoffed significant significantly specific specifically specified staff staffed staffing suffer suffered ' +
  'suffering suffers sufficient sufficiently traffic traffick trafficked trafficker traffickers trafficker’s ' +
  'traffickers’ trafficking trafficking’s unaffiliated unidentified verification verified'
).split(' ');

const WITH_LIGATURE = new Set(LIGATURE_WORDS);

/** Whether these reports' words with `ff`, `fi`, `fl` have this one, in any case. */
export function hasLigature(word: string): boolean {
  return WITH_LIGATURE.has(word.toLowerCase());
}

const LIGATURES = ['ffi', 'ffl', 'ff', 'fi', 'fl'] as const;
/** What is left of a ligature in bad copies; the replacement sign too. */
const REMAINS: Readonly<Record<(typeof LIGATURES)[number], readonly string[]>> = {
  ffi: ['', 'f', 'i', 'fi', 'ff', '\ufffd', ' '],
  ffl: ['', 'f', 'l', 'fl', 'ff', '\ufffd', ' '],
  ff: ['', 'f', '\ufffd', ' '],
  fi: ['', 'i', 'f', '\ufffd', ' '],
  fl: ['', 'l', 'f', '\ufffd', ' '],
};

/** Damaged forms that are words or names themselves. */
const REAL = new Set(
  (
    'track tracked tracker trackers tracking tracker’s trackers’ tracking’s trac trafic light lights lows ling prole proles ' +
    'prot prots dene rene reine deine defne dier diers suer suers iles iled ield inal ight scal stang fows ' +
    'ining ine ines ind inds irm irms ire ired led ledge lee leeing low feld felds elds rms'
  ).split(' '),
);

const REAL_PAIRS = new Set(['o set', 'pro t', 'pro ts', 'a rm', 'a ord']);

/** Damaged form → word. */
const DAMAGED = new Map<string, string>();
for (const word of LIGATURE_WORDS) {
  const ligature = LIGATURES.find((letters) => word.includes(letters));
  if (ligature === undefined) continue;
  for (const remains of REMAINS[ligature]) {
    const damaged = word.replace(ligature, remains).trim();
    const safe = damaged.length >= 4 && !REAL.has(damaged) && !REAL_PAIRS.has(damaged) && !WITH_LIGATURE.has(damaged);
    if (safe && !(remains === ' ' && /(?:^| )[\p{L}’]{1,2}$/u.test(damaged) && damaged.length < 7))
      DAMAGED.set(damaged, word);
  }
}
/** Longer damaged forms are two words: `of cials`. */
const WORD = /[\p{L}\p{N}\ufffd][\p{L}\p{N}\ufffd’'-]*/gu;

function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

export interface Mended {
  text: string;
  count: number;
}

/** Words whose ligatures were dropped: "traficking", "eforts", "of cials". */
export function mendLetters(text: string): Mended {
  let count = 0;
  let mended = '';
  let from = 0;
  let last: { word: string; at: number } | null = null;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const both: string | null = last === null ? null : `${last.word} ${word}`.toLowerCase();
    const pair: string | undefined = both === null ? undefined : DAMAGED.get(both);
    const whole = pair ?? DAMAGED.get(word.toLowerCase());
    const at = pair !== undefined && last !== null ? last.at : match.index;
    last = text[match.index + word.length] === ' ' ? { word, at: match.index } : null;
    if (whole === undefined || at < from) continue;
    mended += text.slice(from, at) + inCaseOf(text.slice(at, match.index + word.length), whole);
    from = match.index + word.length;
    last = null;
    count += 1;
  }
  return { text: count === 0 ? text : mended + text.slice(from), count };
}

const SPACED =
  /(?<![\p{L}\p{N}’'-])(?:\p{L}(?: \p{L}){3,}|\p{Lu}\p{Ll}(?: \p{Ll}){2,}|\p{Lu}(?: {1,2}\p{Lu}){3,})(?![\p{L}\p{N}])(?: {2,}(?=\p{L} \p{L}))?/gu;
/** A run longer than any word is several: where they part cannot be known. */
const LONGEST_WORD = 17;

/** Words that stand letter by letter: "T r a i n"; a run that may be several words is counted and left. */
export function mendSpacing(text: string): Mended {
  let count = 0;
  const mended = text.replace(SPACED, (run) => {
    const word = run.replaceAll(' ', '');
    if (!/^\p{L}?\p{Ll}+$|^\p{Lu}+$/u.test(word)) return run;
    count += 1;
    return word.length > LONGEST_WORD ? run : `${word}${/ {2,}$/u.test(run) ? ' ' : ''}`;
  });
  return { text: mended, count };
}

/** Set phrases of every narrative, broken in the middle by another column's words. */
const BROKEN: readonly RegExp[] = [
  /\bfully\s+(?:meets?|comply|complies)(?:\s+with)?\s+(?!the\s|with\s|minimum\s)\p{Ll}+/iu,
  /\bfully\s+(?:meets?|compl(?:y|ies)\s+with)\s+the\s+(?!minimum\s)\p{L}+/iu,
  /\bfully\s+(?:meets?|compl(?:y|ies)\s+with)\s+(?:the\s+)?minimum\s+(?!standards)\p{L}+/iu,
  /\bminimum\s+standards\s+for\s+the\s+(?!elimination|protection|prevention)\p{L}+/iu,
  /\bstandards\s+for\s+the\s+elimination\s+(?!of\s)\p{L}+/iu,
  /\bis\s+(?:not\s+)?making\s+significant\s+(?!efforts|progress|and\s|strides)\p{L}+/iu,
  /(?<!\b(?:[Pp]rioriti[sz]ed|[Pp]riority|[Kk]ey|[Mm]ain))(?<=\p{Ll},?)\s+(?:Recommendations\s+for\s+(?:the\s+)?\p{Lu}[\p{L} ]{2,40}:|(?:RECOMMENDATIONS\s+FOR|PRIORITI[SZ]ED\s+RECOMMENDATIONS)\b)/u,
];

export function columnsMerged(text: string): boolean {
  return BROKEN.some((form) => form.test(text));
}

/** Words after which no sentence ends. */
const OPEN_END =
  /(?:[,–—-]|(?<![\p{L}])(?:a|an|and|as|at|but|by|for|from|in|including|into|is|its|of|on|or|that|the|their|this|those|to|was|were|which|who|with|de|la|el|los|las|y|et|des|du))$/iu;

/** The last passage stops in the middle; `alone` when the others end with a full stop. */
export function endsOpen(last: string, alone: boolean): boolean {
  if (/[.!?:;…][”"’')\]\d*]*$/u.test(last)) return false;
  return OPEN_END.test(last) || (alone && last.length > 60);
}
