import { expect, test } from 'vitest';
import { TexLetters } from '../../../../data/formats/tex-letters';

test('codes of either encoding of TeX become letters, once known words tell which', () => {
  const cork = new TexLetters();
  expect(cork.read(['tra\u001ecking o\u001ecers', 'e\u001borts of the sta\u001b, \u001cve in all'])).toEqual([
    'trafficking officers',
    'efforts of the staff, five in all',
  ]);
  expect(cork.read(['a \u001crm law \u0015 at last'])).toEqual(['a firm law – at last']);
  expect(new TexLetters().read(['tra\u000ecking \u000cnes', 'e\u000borts'])).toEqual(['trafficking fines', 'efforts']);
});

test('codes that make no known words stay as they are, to be told as missing letters', () => {
  const texts = ['ab\u001ccd ef\u001dgh ij\u001ekl mn\u001bop'];
  expect(new TexLetters().read(texts)).toEqual(texts);
});
