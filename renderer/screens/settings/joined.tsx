import type { ReactNode } from 'react';
import type { Settings } from '../../../electron/contract';
import { type Option, RadioGroup } from '../../parts/choices';
import { changeSettings, useSetting } from '../../state/settings';
import { Setting } from './setting';

/** Settings that are one of a few words. */
type FewWords = {
  [K in keyof Settings]: Settings[K] extends string ? K : never;
}[keyof Settings];

interface Props<K extends FewWords> {
  name: K;
  label: string;
  options: readonly Option<Settings[K]>[];
  /** A list below one another, where the words are long. */
  look?: 'list' | 'joined';
  children?: ReactNode;
}

/** A setting with its few values side by side; applies at once. */
export function Joined<K extends FewWords>({ name, label, options, look = 'joined', children }: Props<K>) {
  const value = useSetting(name);
  const patch = (chosen: Settings[K]): Partial<Settings> => ({ [name]: chosen });
  return (
    <Setting label={label}>
      <RadioGroup
        label={label}
        hideLabel
        look={look}
        name={name}
        options={options}
        value={value}
        onChange={(chosen) => void changeSettings(patch(chosen))}
      />
      {children}
    </Setting>
  );
}
