import { useEffect } from 'react';
import type { CountryNames } from '../../electron/contract';
import { ask } from '../host';
import { createStore, useStore } from './store';

const NONE: readonly CountryNames[] = [];
const countries = createStore(NONE);
let asked = false;

/** All countries that a report can be of; none until the host has answered. They do not change: they are asked for once. */
export function useAllCountries(): readonly CountryNames[] {
  useEffect(() => {
    if (asked) return;
    asked = true;
    void ask('listCountries', {}).then((answer) => {
      if (answer.ok) countries.set(answer.value);
      else asked = false;
    });
  }, []);
  return useStore(countries, (now) => now);
}
