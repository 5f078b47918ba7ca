import path from 'node:path';

/**
 * What Satchel brings along, in one folder: `dist/assets` in a checkout, `resources/assets` in a package. It stands
 * outside the program's archive, because files in there cannot be read in part or loaded as native code.
 */
export interface Assets {
  /** The bundled pack. */
  pack: string;
  /** Folder of the TTF files that page and documents share. */
  fonts: string;
  /** Folder of the Typst templates. */
  templates: string;
  /** Typst's compiler for this platform, a native module. */
  typst: string;
  /** Licences of all that is shipped, as JSON. */
  licences: string;
}

export function assetsIn(folder: string): Assets {
  return {
    pack: path.join(folder, 'bundled.satchel'),
    fonts: path.join(folder, 'fonts'),
    templates: path.join(folder, 'templates'),
    typst: path.join(folder, 'typst.node'),
    licences: path.join(folder, 'licences.json'),
  };
}
