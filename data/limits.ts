/** Every limit on what is read, in one place. Sizes are bytes unless the name says otherwise. */
export const LIMITS = {
  /** A text or web page; the largest edition's page is about 8 MB. */
  textFile: 25 * 1024 * 1024,
  /** A PDF may be a whole edition with pictures. */
  pdfFile: 300 * 1024 * 1024,
  /** Elements of a web page nested deeper than this are read as if they were not nested. */
  htmlDepth: 400,
  /** A Word file's parts, unfolded. */
  wordPart: 64 * 1024 * 1024,
  /** Files in one ZIP, all of them unfolded, and how many times larger than the archive they may be. */
  archiveEntries: 5_000,
  archiveUnfolded: 2 * 1024 * 1024 * 1024,
  archiveRatio: 400,
  /** ZIP within ZIP. */
  archiveDepth: 2,
  /** Files in chosen folders, and folders within folders. */
  folderFiles: 20_000,
  folderDepth: 12,
  pdfPages: 3_000,
  /** What reading one file may take. */
  readingMilliseconds: 120_000,
  readingMegabytes: 1_536,
  passageCharacters: 200_000,
  lineCharacters: 2_000,
  passagesPerSection: 5_000,
  sectionsPerReport: 500,
  reportsPerFile: 500,
  /** A pack, and what it may unfold to. */
  packFile: 2 * 1024 * 1024 * 1024,
  packEntries: 20_000,
  packEntry: 512 * 1024 * 1024,
  packManifest: 32 * 1024 * 1024,
  /** Characters of what is noted of the packs for the next start. */
  knownPacks: 32_000_000,
  /** Texts of which the day is noted on which they were last as they should be, and the file of these notes. */
  lastGoodTexts: 10_000,
  lastGoodFile: 1024 * 1024,
  packUnfolded: 4 * 1024 * 1024 * 1024,
  reportJson: 16 * 1024 * 1024,
  queryCharacters: 400,
  queryWords: 16,
  /** Recommendations of one report times those of another; a real pair has some hundreds. */
  comparedRecommendations: 250_000,
  /** Words of one wording times those of another, beyond which differences are not sought word by word. */
  comparedWords: 4_000_000,
  /** The program's log: its file, the one before it, and what it takes of lines. */
  logFile: 64 * 1024,
  logLinesKept: 200,
  logLinesInMinute: 60,
  logValueCharacters: 1_000,
} as const;
