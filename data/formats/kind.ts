/** What a file is, by its first bytes and never by its name. */

export type FileKind = 'pdf' | 'zip' | 'ole' | 'rtf' | 'image' | 'mhtml' | 'html' | 'text';

const starts = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** The first bytes as letters, NULs of two-byte encodings left out. */
function beginningOf(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1').replaceAll('\0', '');
}

export function kindOf(bytes: Uint8Array): FileKind {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x47, 0x49, 0x46, 0x38))
    return 'image';
  if (starts(bytes, 0x49, 0x49, 0x2a, 0) || starts(bytes, 0x4d, 0x4d, 0, 0x2a)) return 'image';
  const beginning = beginningOf(bytes, 4_096);
  if (/^.{0,1024}%PDF-/su.test(beginning)) return 'pdf';
  if (beginning.startsWith('{\\rtf')) return 'rtf';
  const head = beginning.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/u, '');
  if (
    /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?(?:MIME-Version|Content-Type):/iu.test(head) &&
    /multipart\/|text\/html/iu.test(head)
  )
    return 'mhtml';
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|p|h[1-6]|table|article|main|section|span|ul|ol)\b/iu.test(
      head,
    )
  )
    return 'html';
  const tags = beginning.match(/<\/?(?:p|div|br|span|li|ul|td|tr|h[1-6]|a|b|strong|em|i)\b[^<>]*>/giu)?.length ?? 0;
  return tags >= 4 ? 'html' : 'text';
}
