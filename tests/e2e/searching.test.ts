import { EXAMPLELAND, invented } from './invented';
import { expect, test } from './program';

test('narrows what is found to a pack, and says so', async ({ desk }) => {
  desk.prepare();
  await desk.add('From Ada', EXAMPLELAND);
  await desk.add('From Ben', [
    invented({ code: 'BRX', country: 'Braania', year: 2020, recommendations: ['Open a shelter for victims.'] }),
  ]);
  const { page, errors } = await desk.start();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('shelter');
  const packs = page.getByRole('group', { name: 'Pack' });
  await expect(packs.getByRole('checkbox')).toHaveCount(3);
  await packs.getByRole('checkbox', { name: /^From Ben/ }).check();
  await expect(page.getByRole('checkbox', { name: /EXA-2020-3$/ })).toBeHidden();
  await expect(page.getByRole('checkbox', { name: /BRX-2020-1$/ })).toBeVisible();
  // The other packs still say what they would add.
  await packs.getByRole('checkbox', { name: /^From Ada/ }).check();
  await expect(page.getByRole('checkbox', { name: /EXA-2020-3$/ })).toBeVisible();
  expect(errors).toEqual([]);
});
