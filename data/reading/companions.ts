/** Files that come along without being anyone's: what systems leave behind, and the parts of saved web pages. */

const LEFT_BEHIND =
  /(?:^|\/)(?:__MACOSX|\.[^/]+|Thumbs\.db|desktop\.ini|\$RECYCLE\.BIN|System Volume Information)(?:\/|$)/iu;
/** Browsers save a page's parts in a folder beside it, named after it in the language of the system. */
const PARTS_FOLDER =
  /^(.*)(?:_files|-files|_fichiers|_archivos|-Dateien|_bestanden|_file|_pliki|_arquivos|_elemei)\//iu;

/** The names (with slashes) that are files in their own right. */
export function withoutCompanions(names: readonly string[]): string[] {
  const pages = new Set(names.flatMap((name) => /^(.*)\.(?:x?html?|mht(?:ml)?)$/iu.exec(name)?.slice(1) ?? []));
  return names.filter((name) => {
    const page = PARTS_FOLDER.exec(name)?.[1];
    return !LEFT_BEHIND.test(name) && !(page !== undefined && pages.has(page));
  });
}
