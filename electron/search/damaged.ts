/** An index that does not hold what was written: flipped, cut short, or something else altogether. */
export class IndexDamaged extends Error {
  override readonly name = 'IndexDamaged';
}
