import { inRoot } from './folders';

export interface BundledFont {
  /** Its name among the assets, and at `app://bundle/fonts/…`. */
  name: string;
  /** The whole static TTF: Typst takes no web font, and pages and documents share one file. */
  file: string;
}

/** Package, the family's name in its files, and the cuts wanted. */
const families: [string, string, string[]][] = [
  ['source-serif-4', 'SourceSerif4', ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']],
  ['atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext', ['400Regular', '400Regular_Italic', '600SemiBold']],
  ['noto-naskh-arabic', 'NotoNaskhArabic', ['400Regular', '600SemiBold']],
  // The scripts that neither face of the design has; Chinese in one cut only, as it alone takes 10 MB.
  ...(
    [
      ['noto-sans', 'NotoSans'],
      ['noto-sans-armenian', 'NotoSansArmenian'],
      ['noto-sans-bengali', 'NotoSansBengali'],
      ['noto-sans-devanagari', 'NotoSansDevanagari'],
      ['noto-sans-ethiopic', 'NotoSansEthiopic'],
      ['noto-sans-georgian', 'NotoSansGeorgian'],
      ['noto-sans-hebrew', 'NotoSansHebrew'],
      ['noto-sans-khmer', 'NotoSansKhmer'],
      ['noto-sans-myanmar', 'NotoSansMyanmar'],
      ['noto-sans-tamil', 'NotoSansTamil'],
      ['noto-sans-thai', 'NotoSansThai'],
    ] as const
  ).map(([family, inFile]): [string, string, string[]] => [family, inFile, ['400Regular', '600SemiBold']]),
  ['noto-sans-sc', 'NotoSansSC', ['400Regular']],
];

/** `source-serif-4-400.ttf`, `source-serif-4-400-italic.ttf`, … */
export const fonts: BundledFont[] = families.flatMap(([family, inFile, cuts]) =>
  cuts.map((cut) => ({
    name: `${family}-${cut.slice(0, 3)}${cut.endsWith('_Italic') ? '-italic' : ''}.ttf`,
    file: inRoot('node_modules/@expo-google-fonts', family, cut, `${inFile}_${cut}.ttf`),
  })),
);
