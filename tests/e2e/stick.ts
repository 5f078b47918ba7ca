/** Reports as they come on a stick. */

/** A report of an invented year's edition, in the form of the seed: one run-on paragraph of recommendations. */
export const report = (country: string, tier: string, recommendations: string): string =>
  [
    `${country.toUpperCase()} (${tier})`,
    'Extracted in part from U.S. State Dept TIP Report, June 2019',
    `The Government of ${country} does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. This text is invented. ${country} remained on ${tier}.`,
    'Prioritized Recommendations:',
    recommendations,
    '',
  ].join('\n\n');

export const FOUR = [
  'Train labour inspectors on the invented protocol.',
  'Fund shelters in every invented region.',
  'Investigate and prosecute traffickers under the invented law.',
  'Publish invented data each year.',
].join('');

/** A web page so entangled that reading it outlasts any test. */
export const ENTANGLED = `<html><body>${'<p><b><i>word <a href=x>word</a>'.repeat(400_000)}`;
