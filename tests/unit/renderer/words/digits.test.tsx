import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { failed } from '../../../../electron/contract';
import { SpineMark } from '../../../../renderer/parts/spine';
import { StepChart } from '../../../../renderer/screens/report/step-chart';
import { yearsSet } from '../../../../renderer/screens/search/filter-names';
import { inWords, sayYear, speak } from '../../../../renderer/words';

// Outside a browser: the language is noted on the page's own element.
beforeAll(() => vi.stubGlobal('document', { documentElement: {} }));
afterAll(() => vi.unstubAllGlobals());

const shown = (element: Parameters<typeof renderToStaticMarkup>[0]) =>
  renderToStaticMarkup(element).replaceAll(/<[^>]+>/g, '|');

describe('digits as set', () => {
  it('number the spine and the years of the step chart', async () => {
    await speak({ language: 'ar', digits: 'arabic', dates: 'long' });
    expect(shown(<SpineMark>{14}</SpineMark>)).toBe('|١٤|');
    expect(shown(<SpineMark>P1</SpineMark>)).toBe('|P1|');
    const tiers = [
      { year: 2019, tier: '2' },
      { year: 2020, tier: '1' },
    ] as const;
    const chart = shown(<StepChart tiers={tiers} reading={2020} sentence="" />);
    expect(chart).toContain('|٢٠١٩||٢٠٢٠|');
    expect(chart).not.toMatch(/20\d\d/);
    await speak({ language: 'ar', digits: 'latin', dates: 'long' });
    expect(shown(<SpineMark>{14}</SpineMark>)).toBe('|14|');
  });

  it('name years that no comma parts', async () => {
    await speak({ language: 'en', digits: 'language', dates: 'long' });
    expect(yearsSet([2019, 2020]).flat().map(sayYear)).toEqual(['2019', '2020']);
  });
});

describe('what the host counts', () => {
  const full = failed(
    'no-room',
    'Not saved: there is not enough room on {drive}',
    '{needed} MB needed, {free} MB free. Nothing half-written was left there. Your options are kept.',
    { drive: 'E:', needed: '0.3', free: '0.0' },
  ).error;

  const hintIn = async (language: 'en' | 'fr' | 'es' | 'ar') => {
    await speak({ language, digits: language === 'ar' ? 'arabic' : 'language', dates: 'long' });
    return inWords(full).hint;
  };

  it('has the decimal mark and digits of the language', async () => {
    expect(await hintIn('en')).toMatch(/^0\.3 MB needed, 0\.0 MB free/);
    expect(await hintIn('fr')).toMatch(/^0,3 Mo nécessaires, 0,0 Mo libres/);
    expect(await hintIn('es')).toMatch(/^Se necesitan 0,3 MB; hay 0,0 MB libres/);
    expect(await hintIn('ar')).toMatch(/٠٫٣.*٠٫٠/);
  });
});
