import { LinkButton } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { useWords } from '../../words';

export function NoReports() {
  const { say } = useWords();
  useArrival(true, say('library.title'));
  return (
    <>
      <PageHead title={say('library.title')} />
      <div className="library-none page-fill scroll">
        <h2>{say('library.none')}</h2>
        <p className="prose">{say('library.none-about')}</p>
        <p className="button-row">
          <LinkButton look="primary" to={{ at: 'add' }}>
            {say('library.add')}
          </LinkButton>
        </p>
      </div>
    </>
  );
}
