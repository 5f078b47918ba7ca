import type { Entry } from '../../../electron/contract';
import { Button, LinkButton } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { byCountry, listAgain, useLibrary } from '../../state/library';
import { useWords } from '../../words';
import { FewCountries } from './few-countries';
import { ManyCountries } from './many-countries';
import './library.css';

/** Up to so many countries each have an entry with text; more are a list by letter. */
const FEW = 5;

export default function Library() {
  const { say } = useWords();
  const library = useLibrary();
  if (library.state === 'opening') return <Opening />;
  if (library.state === 'failed') {
    return (
      <>
        <PageHead title={say('library.title')} />
        <Notice
          kind="danger"
          title={say('library.failed')}
          actions={<Button onClick={() => void listAgain()}>{say('fault.open-again')}</Button>}
        >
          {library.error.message} {library.error.hint}
        </Notice>
      </>
    );
  }
  const { entries } = library.listing;
  if (entries.length === 0) return <NoReports />;
  return byCountry(entries).size > FEW ? <ManyCountries entries={entries} /> : <FewCountries entries={entries} />;
}

function Opening() {
  const { say } = useWords();
  return (
    <PageHead title={say('library.title')}>
      <span className="soft">{say('library.opening')}</span>
    </PageHead>
  );
}

function NoReports() {
  const { say } = useWords();
  useArrival(true, say('library.title'));
  return (
    <>
      <PageHead title={say('library.none')} />
      <div className="library-none">
        <p>{say('library.none-about')}</p>
        <LinkButton look="primary" to={{ at: 'add' }}>
          {say('library.add')}
        </LinkButton>
      </div>
    </>
  );
}

/** "1 country, 1 edition, 9 recommendations" */
export function LibraryHead({ entries }: { entries: Entry[] }) {
  const { say } = useWords();
  useArrival(true, say('library.title'));
  return (
    <PageHead title={say('library.title')}>
      <span className="soft">
        {say('library.counts', {
          countries: byCountry(entries).size,
          editions: new Set(entries.map((entry) => entry.edition?.year)).size,
          recommendations: entries.reduce((sum, entry) => sum + entry.recommendations, 0),
        })}
      </span>
    </PageHead>
  );
}
