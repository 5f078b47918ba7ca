/** Words that people put around what they look for. They help where they stand, and are never required. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above after all also am an and any are as at be been being between but by can could did do does doing for from
get gets had has have having he her him his how i if in into is it its just may me might more most much many must my no nor
not of off on only or other our out over own please shall she should so some such than that the their them then there these
they this those through to too under until up upon us very was we were what when where which while who whom whose why will
with within without would you your long often happen happens happened exist exists anyone someone anything something say says said tell show find list give`.split(
    /\s+/,
  ),
);
