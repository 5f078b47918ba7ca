import { type ReactNode, useState } from 'react';
import { announce } from '../state/announcer';
import { dayFrom, sayDay } from '../state/days';
import { useWords } from '../words';
import { TextField } from './fields';

interface DateFieldProps {
  label: ReactNode;
  /** The day that counts, `2026-11-24`. */
  day: string;
  /** Hears whole days only. */
  onChange: (day: string) => void;
}

/**
 * A day as the program writes it, typed in words or figures in the order of its language. The system's own field
 * follows the computer instead, and that of React Aria writes HTML, which the page forbids.
 */
export function DateField({ label, day, onChange }: DateFieldProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const unread = typed !== null && dayFrom(typed) === null;
  const error = unread && left ? say('note.date-unread', { date: sayDay(day) }) : undefined;
  const write = (words: string): void => {
    setTyped(words);
    setLeft(false);
    const written = dayFrom(words);
    if (written !== null) onChange(written);
  };
  const leave = (): void => {
    if (unread) announce(say('note.date-unread', { date: sayDay(day) }), 'detail');
    else setTyped(null);
    setLeft(true);
  };
  return (
    <TextField
      label={label}
      value={typed ?? sayDay(day)}
      onChange={write}
      onBlur={leave}
      error={error}
      maxLength={60}
      autoComplete="off"
    />
  );
}
