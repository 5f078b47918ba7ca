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

/** By which a query is known as a question. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'what which who whom whose when where why how is are was were do does did can could should will would has have'.split(
    ' ',
  ),
);

/** In a question the furniture of it: all reports are about governments, and what is done is said in other words. */
export const IN_QUESTIONS: ReadonlySet<string> = new Set(
  `government governments authorities country countries people person make makes made use uses used receive receives received
given gives take takes taken need needs needed want wants come comes go goes put puts try tries allowed able`.split(
    /\s+/,
  ),
);
