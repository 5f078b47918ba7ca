import { describe, expect, it } from 'vitest';
import { firstLanguage } from '../../../../electron/shelf/first-language';

describe('the language of a first start', () => {
  it.each([
    [['fr-CA', 'en-US'], 'fr'],
    [['sw-KE', 'ar-SD', 'en'], 'ar'],
    [['ES_mx'], 'es'],
    [['arz', 'frr-DE'], 'en'],
    [[], 'en'],
  ])('of a system that prefers %j is %s', (preferred, language) => {
    expect(firstLanguage(preferred)).toBe(language);
  });
});
