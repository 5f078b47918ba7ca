import type { ReactNode } from 'react';
import type { Settings } from '../../../electron/contract';
import { CheckBox } from '../../parts/choices';
import { changeSettings, useSetting } from '../../state/settings';

type OnOrOff = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

/** A setting that is on or off; applies at once. */
export function Switch({ name, children }: { name: OnOrOff; children: ReactNode }) {
  const on = useSetting(name);
  return (
    <CheckBox checked={on} onChange={(checked) => void changeSettings({ [name]: checked })}>
      {children}
    </CheckBox>
  );
}
