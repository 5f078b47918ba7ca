/** What a start of the program may say to Chromium: where files are kept, and how to deal with this screen. */
const TAKEN = new Set([
  'user-data-dir',
  'lang',
  'disable-gpu',
  'force-device-scale-factor',
  'high-dpi-support',
  'ozone-platform',
  'ozone-platform-hint',
]);

/** What Chromium has acted on before the program's first line runs: taking it back then would change nothing. */
const TOO_EARLY = new Set([
  'no-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-namespace-sandbox',
  'disable-setuid-sandbox',
  'disable-gpu-sandbox',
  'single-process',
  'js-flags',
  'browser-subprocess-path',
  'zygote-cmd-prefix',
]);

export interface StrangeSwitches {
  /** To be taken from Chromium before it reads them. */
  removable: string[];
  /** The program is not to run with these. */
  fatal: string[];
}

/** The switches among a command line's words that are not Satchel's to take, as Chromium would read them. */
export function strangeSwitches(words: readonly string[], platform: NodeJS.Platform): StrangeSwitches {
  const prefix = platform === 'win32' ? /^(?:--?|\/)(?=[^-/])/ : /^--?(?=[^-])/;
  const end = words.indexOf('--');
  const names = (end === -1 ? words : words.slice(0, end))
    .filter((word) => prefix.test(word))
    .map((word) => word.replace(prefix, '').split('=', 1)[0] ?? '')
    .map((name) => (platform === 'win32' ? name.toLowerCase() : name))
    .filter((name) => !TAKEN.has(name));
  return {
    removable: names.filter((name) => !TOO_EARLY.has(name)),
    fatal: names.filter((name) => TOO_EARLY.has(name)),
  };
}
