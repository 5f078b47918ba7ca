/** A hand that is quicker than the search. */
import type { Page } from '@playwright/test';

/** Puts words into the search field and presses a key there before any answer can come. */
export async function typeAhead(page: Page, words: string, key: string): Promise<void> {
  const field = page.locator('#search-field');
  const typed = { words, key };
  await field.evaluate((input, { words: value, key: pressed }) => {
    if (!(input instanceof HTMLInputElement)) throw new Error('the search field is another element');
    // React hears of a value only when it is set past React's own setter.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
  }, typed);
}
