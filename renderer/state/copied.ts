import { ask } from '../host';
import { say } from '../words';
import { announce } from './announcer';
import { here } from './navigation';
import { createStore, useStore } from './store';

/** What was copied last with its citation, as the slip shows it. */
export interface Copied {
  /** Null: the citation alone. */
  text: string | null;
  citation: string;
  /** Of the text, as BCP 47. */
  language: string;
  /** Ids of the passages, for what is said. */
  ids: string;
}

/** With the stop of the way that it was copied at: going on is doing something else. */
type Kept = Copied & { stop: number };

const copied = createStore<Kept | null>(null);
export const useCopied = (): Kept | null => useStore(copied, (now) => now);
export const forgetCopied = (): void => copied.set(null);

/** Copies words with where they come from, as plain and as formatted text, and shows what was copied. */
export async function copyWithCitation(what: Copied): Promise<void> {
  const { text, citation, language, ids } = what;
  const answer =
    text === null
      ? await ask('copy', { text: citation })
      : await ask('copy', {
          text: `${say('citation.quoted', { text })}\n${citation}`,
          html: quotedHtml(text, citation, language),
        });
  copied.set(answer.ok ? { ...what, stop: here().key } : null);
  const said = text === null ? say('copied.citation') : say('passage.copied-with-citation', { id: ids });
  announce(answer.ok ? said : answer.error.message);
}

/** Copies words alone. */
export async function copyPlain(text: string, ids: string): Promise<void> {
  const answer = await ask('copy', { text });
  forgetCopied();
  announce(answer.ok ? say('passage.copied', { id: ids }) : answer.error.message);
}

/** Built as elements, so that nothing in the words can be markup. */
function quotedHtml(text: string, citation: string, language: string): string {
  const quote = document.createElement('blockquote');
  quote.lang = language;
  quote.append(...text.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  const source = Object.assign(document.createElement('p'), { textContent: citation });
  return quote.outerHTML + source.outerHTML;
}
