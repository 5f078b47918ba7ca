/** The words of a language other than English. */
export interface Catalogue {
  /** By the keys of the English ones. */
  messages: Readonly<Record<string, string>>;
  /** What the host says, by its English. */
  faults: Readonly<Record<string, string>>;
}

const ofFaults = (file: string): boolean => file.endsWith('/faults.json');

/** One catalogue from the files of a language's folder. */
export function catalogueOf(files: Record<string, Record<string, string>>): Catalogue {
  const merged = (wanted: boolean): Record<string, string> =>
    Object.fromEntries(
      Object.entries(files).flatMap(([file, words]) => (ofFaults(file) === wanted ? Object.entries(words) : [])),
    );
  return { messages: merged(false), faults: merged(true) };
}
