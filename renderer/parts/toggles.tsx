import type { ReactNode } from 'react';
import './toggles.css';

export interface Toggle<T extends string> {
  value: T;
  words: ReactNode;
  count: number;
}

interface Props<T extends string> {
  label: string;
  toggles: readonly Toggle<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** Buttons of which one is pressed: ways to narrow a list, each with how much it leaves. */
export function Toggles<T extends string>({ label, toggles, value, onChange }: Props<T>) {
  return (
    <fieldset>
      <legend className="hidden">{label}</legend>
      <div className="toggles">
        {toggles.map((toggle) => (
          <button
            key={toggle.value}
            type="button"
            className="toggle"
            aria-pressed={toggle.value === value}
            onClick={() => onChange(toggle.value)}
          >
            {toggle.words} <span className="toggle-count">{toggle.count}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
