import { describe, expect, it } from 'vitest';
import { sheets, SHEETS } from '../../../../electron/shell/print-sheets';

const pages = ['<svg>one</svg>', '<svg>two</svg>'];
const ask = (name: string, paper: 'a4' | 'letter' = 'a4') => sheets(pages, paper)(new Request(new URL(name, SHEETS)));

describe('the sheets that are printed', () => {
  it('are the pages in order, one picture each', async () => {
    const html = await ask('index.html').text();
    expect([...html.matchAll(/src="([^"]+)"/g)].map(([, source]) => source)).toEqual(['1.svg', '2.svg']);
    expect(await ask('1.svg').text()).toBe('<svg>one</svg>');
    expect(await ask('2.svg').text()).toBe('<svg>two</svg>');
  });

  it('have the size of the paper and no margins', async () => {
    expect(await ask('sheets.css').text()).toContain('@page { size: 210mm 297mm; margin: 0; }');
    expect(await ask('sheets.css', 'letter').text()).toContain('@page { size: 8.5in 11in; margin: 0; }');
  });

  it('can load nothing but themselves and run nothing', () => {
    for (const name of ['index.html', 'sheets.css', '1.svg']) {
      const policy = ask(name).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('script-src');
    }
  });

  it('are all that is there', () => {
    for (const name of ['0.svg', '3.svg', '-1.svg', '1.svg/', 'x.svg', '../index.html.svg', 'main.js', './'])
      expect(ask(name).status, name).toBe(404);
  });
});
