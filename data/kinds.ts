/** The lists behind the model's enumerations, for code that must start quickly and checks nothing. */

export const TIERS = ['1', '2', '2WL', '3', 'SC'] as const;

export const SECTION_KINDS = [
  'overview',
  'recommendations',
  'prosecution',
  'protection',
  'prevention',
  'profile',
  'efforts',
  'other',
] as const;

export const REGIONS = ['AF', 'EAP', 'EUR', 'NEA', 'SCA', 'WHA'] as const;
