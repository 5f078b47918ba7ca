import type { Entry } from '../../../electron/contract';
import { LinkButton } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { useWords } from '../../words';
import { CountriesButton } from './switch-buttons';

/** Nothing to compare it with, and what would help. */
export function OneEdition({ entry }: { entry: Entry }) {
  const { say } = useWords();
  const name = entry.country?.name ?? entry.id;
  useArrival(true, say('compare.title-one', { country: name }));
  return (
    <>
      <PageHead title={name} actions={<CountriesButton entry={entry} />} />
      <div className="compare-alone">
        <p>{say('compare.one-edition', { country: name })}</p>
        <LinkButton to={{ at: 'add' }}>{say('compare.add')}</LinkButton>
      </div>
    </>
  );
}
