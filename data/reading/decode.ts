/** From bytes to characters. */
import { UnreadableFile } from './outcome';

export interface Decoded {
  text: string;
  /** The bytes were not what they said they were. */
  repaired: boolean;
}

const hasMark = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

export function decode(bytes: Uint8Array): Decoded {
  if (hasMark(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), repaired: false };
  if (hasMark(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), repaired: false };
  if (bytes.subarray(0, 1_024).includes(0)) throw new UnreadableFile('corrupt');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), repaired: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), repaired: false };
  }
}
