import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { PageHead } from '../../parts/page-head';
import { byCountry, listAgain, useLibrary } from '../../state/library';
import { useWords } from '../../words';
import { FewCountries } from './few-countries';
import { ManyCountries } from './many-countries';
import { NoReports } from './no-reports';
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
  const { listing } = library;
  if (listing.entries.length === 0) return <NoReports packs={listing.packs} />;
  const isFew = byCountry(listing.entries).size <= FEW;
  return isFew ? <FewCountries listing={listing} /> : <ManyCountries listing={listing} />;
}

function Opening() {
  const { say } = useWords();
  return (
    <PageHead title={say('library.title')}>
      <span className="soft">{say('library.opening')}</span>
    </PageHead>
  );
}
