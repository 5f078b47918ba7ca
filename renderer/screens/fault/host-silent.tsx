import type { Fault } from '../../../electron/contract';

/** Shown when the program behind the page does not answer at start, so nothing else can be. */
export function HostSilent({ error }: { error: Fault }) {
  return (
    <main>
      <h1>{error.message}</h1>
      <p>{error.hint}</p>
    </main>
  );
}
