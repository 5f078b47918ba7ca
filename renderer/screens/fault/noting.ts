import { ask } from '../../host';
import { here } from '../../state/navigation';
import { detailsOf } from './details';

/** Has a fault noted in the program's log, as far as it may be handed on. */
export function noteFault(thrown: unknown): void {
  void ask('noteFault', detailsOf(thrown instanceof Error ? thrown : new Error(), here().route));
}

/** Faults that no screen caught are noted too. */
export function beginFaults(): void {
  window.addEventListener('error', ({ error }) => noteFault(error));
  window.addEventListener('unhandledrejection', ({ reason }) => noteFault(reason));
}
