/**
 * Checksum of one page, over its 32-bit words. Each step can be undone, so a change within one word always changes the
 * sum; any other is missed once in four thousand million. It is quick enough to be asked at every first read.
 * It tells damage, not malice: a pack's SHA-256 sums do that when it is added.
 */
export function pageSum(words: Uint32Array): number {
  let sum = 0x9e3779b9 ^ words.length;
  const { length } = words;
  for (let at = 0; at < length; at += 1) {
    sum = Math.imul(sum ^ words[at]!, 0x85ebca6b);
    sum ^= sum >>> 13;
  }
  return sum >>> 0;
}
