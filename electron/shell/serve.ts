import { readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Folders {
  /** The built page. */
  page: string;
  /** Answers `/fonts/…`. */
  fonts: string;
  /** The one file that answers `/licences.json`. */
  licences: string;
}

/** Nothing but the page's own files; no inline script or style, no frame, no address outside. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No string becomes markup or code, whatever a library tries.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Powers of a page, each refused for the page and for whatever it might hold. */
const POWERS = [
  'accelerometer',
  'ambient-light-sensor',
  'autoplay',
  'bluetooth',
  'camera',
  'clipboard-read',
  'display-capture',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
  .map((power) => `${power}=()`)
  .join(', ');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
};

/** Answers `app://bundle/…` from two folders, one file, and from nowhere else. Knows no Electron. */
export function serve(folders: Folders): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.host !== 'bundle') return refuse(405);
    const file = fileFor(url.pathname, folders);
    const type = file === null ? undefined : TYPES[path.extname(file)];
    if (file === null || type === undefined) return refuse(404);
    try {
      return new Response(await readFile(file), {
        headers: {
          'content-type': type,
          'content-security-policy': POLICY,
          'permissions-policy': POWERS,
          'x-content-type-options': 'nosniff',
          'x-dns-prefetch-control': 'off',
        },
      });
    } catch {
      return refuse(404);
    }
  };
}

const refuse = (status: number): Response => new Response(null, { status });

/** The file that a path names, or null when it lies outside the folders or is no plain path. */
function fileFor(pathname: string, folders: Folders): string | null {
  let wanted: string;
  try {
    wanted = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  // A second round of escapes, a back slash or a NUL never stands in the name of a file of ours.
  if (/[\\\0%]/.test(wanted)) return null;
  if (wanted === '/licences.json') return folders.licences;
  const [folder, rest] = wanted.startsWith('/fonts/')
    ? [folders.fonts, wanted.slice('/fonts'.length)]
    : [folders.page, wanted];
  const file = path.resolve(folder, `.${rest}`);
  const within = path.relative(folder, file);
  return within === '' || within.startsWith('..') || path.isAbsolute(within) ? null : file;
}
