import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayFrom } from '../../../../renderer/state/days';
import { sayDate, speak } from '../../../../renderer/words';

const WRITTEN = {
  en: ['3/11/2026', '3 November 2026', '3 nov 2026', 'November 3, 2026', '2026-11-03', '03.11.2026'],
  fr: ['3/11/2026', '3 novembre 2026', '3 nov. 2026', '2026-11-03'],
  es: ['3/11/2026', '3 de noviembre de 2026', '3 nov 2026', '2026-11-03'],
  ar: ['3/11/2026', '٣ نوفمبر ٢٠٢٦', '٣/١١/٢٠٢٦', '2026-11-03'],
} as const;

beforeAll(() => {
  // The page that the words are said on.
  Object.assign(globalThis, { document: { documentElement: { lang: '', dir: '' } } });
});
afterAll(() => speak({ language: 'en', digits: 'language', dates: 'long' }));

describe('a day that was typed', () => {
  for (const language of ['en', 'fr', 'es', 'ar'] as const)
    test(`is read as ${language} writes it, and as the program says it`, async () => {
      for (const dates of ['long', 'numeric', 'iso'] as const)
        for (const digits of ['language', 'latin', 'arabic'] as const) {
          await speak({ language, digits, dates });
          for (const day of ['2026-01-31', '2026-06-09', '2024-02-29', '2026-12-01', '2026-07-04'])
            expect(dayFrom(sayDate(day)), sayDate(day)).toBe(day);
          for (const typed of WRITTEN[language]) expect(dayFrom(typed), typed).toBe('2026-11-03');
        }
    });

  test('is none where it is no day of the calendar, or not whole', async () => {
    await speak({ language: 'en', digits: 'language', dates: 'long' });
    for (const typed of ['', 'soon', '3', '3/11', '3/11/26', '31/4/2026', '29 February 2026', '3 ju 2026', '3/13/2026'])
      expect(dayFrom(typed), typed).toBeNull();
    expect(dayFrom('1 2 3 2026')).toBeNull();
    expect(dayFrom('3 Janvier 2026')).toBeNull();
  });
});
