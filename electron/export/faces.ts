import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Coverage } from './coverage';
import { isShown } from './replace';

/** The faces of the design: Latin text needs no other. */
const ALWAYS = ['Source Serif 4', 'Atkinson Hyperlegible Next'];
/** For Cyrillic, Greek and signs that one of the two lacks. */
const SIGNS = 'Noto Sans';
/** Others by what is written with them, in the order in which the templates try them. */
const BY_SCRIPT: [family: string, script: RegExp][] = [
  ['Noto Naskh Arabic', /\p{Script=Arabic}/u],
  ['Noto Sans Hebrew', /\p{Script=Hebrew}/u],
  ['Noto Sans Devanagari', /\p{Script=Devanagari}/u],
  ['Noto Sans Bengali', /\p{Script=Bengali}/u],
  ['Noto Sans Tamil', /\p{Script=Tamil}/u],
  ['Noto Sans Thai', /\p{Script=Thai}/u],
  ['Noto Sans Khmer', /\p{Script=Khmer}/u],
  ['Noto Sans Myanmar', /\p{Script=Myanmar}/u],
  ['Noto Sans Ethiopic', /\p{Script=Ethiopic}/u],
  ['Noto Sans Georgian', /\p{Script=Georgian}/u],
  ['Noto Sans Armenian', /\p{Script=Armenian}/u],
  ['Noto Sans SC', /\p{Script=Han}/u],
];

/**
 * The bundled fonts, read when a document needs them: all of them together take as long to load as a short document to
 * make, and most of that is Chinese. What is needed follows from the document alone, so its bytes do as well.
 */
export class Faces {
  private readonly files: string[];
  private readonly read = new Map<string, { fonts: Buffer[]; coverage: Coverage }>();

  constructor(private readonly folder: string) {
    this.files = readdirSync(folder).toSorted();
  }

  /** Families that a text needs, the two of the design first. */
  neededFor(text: string): string[] {
    const signs = new Set(text.match(/[^\0-\x7f]/gu));
    const foreign = [...signs].filter((sign) => isShown(sign) && !ALWAYS.every((family) => this.has(family, sign)));
    if (foreign.length === 0) return ALWAYS;
    const scripts = BY_SCRIPT.filter(([, script]) => foreign.some((sign) => script.test(sign)));
    const placed = (sign: string) =>
      scripts.some(([, script]) => script.test(sign)) || [...ALWAYS, SIGNS].some((family) => this.has(family, sign));
    // Where nobody can tell which font has a sign, all are asked.
    const wanted = foreign.every(placed) ? scripts : BY_SCRIPT;
    return [...ALWAYS, SIGNS, ...wanted.map(([family]) => family)];
  }

  fontsOf(families: string[]): Buffer[] {
    return families.flatMap((family) => this.open(family).fonts);
  }

  /** What any of the families can show. */
  coverageOf(families: string[]): { has(codePoint: number): boolean } {
    const each = families.map((family) => this.open(family).coverage);
    return { has: (codePoint) => each.some((coverage) => coverage.has(codePoint)) };
  }

  private has(family: string, sign: string): boolean {
    return this.open(family).coverage.has(sign.codePointAt(0) ?? 0);
  }

  private open(family: string): { fonts: Buffer[]; coverage: Coverage } {
    const known = this.read.get(family);
    if (known !== undefined) return known;
    const name = new RegExp(`^${family.toLowerCase().replaceAll(' ', '-')}-\\d+(?:-italic)?\\.ttf$`);
    const fonts = this.files
      .filter((file) => name.test(file))
      .map((file) => readFileSync(path.join(this.folder, file)));
    if (fonts.length === 0) throw new Error(`The font ${family} is missing.`);
    const opened = { fonts, coverage: new Coverage(fonts) };
    this.read.set(family, opened);
    return opened;
  }
}
