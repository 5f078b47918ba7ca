import { expect, it, vi } from 'vitest';
import { sayNumber, sayYear, speak } from '../../../../renderer/words';

it('makes a format of numbers once for each language, not once for each row of a table', async () => {
  let made = 0;
  const NumberFormat = new Proxy(Intl.NumberFormat, {
    construct: (of, settings) => {
      made += 1;
      return Reflect.construct(of, settings);
    },
  });
  vi.stubGlobal('document', { documentElement: {} });
  vi.stubGlobal('Intl', Object.assign(Object.create(Intl), { NumberFormat }));
  await speak({ language: 'ar', digits: 'arabic', dates: 'long' });
  for (let row = 0; row < 100; row += 1) sayYear(2020);
  expect(sayNumber(2020)).toBe('٢٬٠٢٠');
  expect(made).toBe(2);
  await speak({ language: 'ar', digits: 'latin', dates: 'long' });
  expect(sayYear(2020)).toBe('2020');
  expect(made).toBe(4);
});
