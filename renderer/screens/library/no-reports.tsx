import { INCLUDED_PACK, type Listing } from '../../../electron/contract';
import { ask } from '../../host';
import { Button, LinkButton } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { alertUser } from '../../state/announcer';
import { useArrival } from '../../state/arrival';
import { listAgain } from '../../state/library';
import { useWords } from '../../words';

async function restoreIncluded(): Promise<void> {
  const used = await ask('usePack', { pack: INCLUDED_PACK, inUse: true });
  if (!used.ok) alertUser(used.error.message);
  await listAgain();
}

export function NoReports({ packs }: { packs: Listing['packs'] }) {
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
          {packs.some(({ key, inUse }) => key === INCLUDED_PACK && !inUse) && (
            <Button onClick={() => void restoreIncluded()}>{say('library.restore')}</Button>
          )}
        </p>
      </div>
    </>
  );
}
