import { type ChangeEvent, type CompositionEvent, useState } from 'react';

/**
 * For a field that answers each key press: what an input method is still composing stays in the field, and counts as
 * typed only when it is whole. Half a word of kana or of an accent is no word that anybody looks for.
 */
export function useComposing(value: string, onTyped: (typed: string) => void) {
  const [composing, setComposing] = useState<string | null>(null);
  return {
    value: composing ?? value,
    onCompositionStart: (event: CompositionEvent<HTMLInputElement>) => setComposing(event.currentTarget.value),
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      if (composing === null) onTyped(event.target.value);
      else setComposing(event.target.value);
    },
    onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
      setComposing(null);
      if (event.currentTarget.value !== value) onTyped(event.currentTarget.value);
    },
  };
}
