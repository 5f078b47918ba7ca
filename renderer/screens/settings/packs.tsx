import { useState } from 'react';
import type { Listing } from '../../../electron/contract';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { alertUser, announce } from '../../state/announcer';
import { library, listAgain } from '../../state/library';
import { useWords } from '../../words';
import { packName } from '../../words/pack-name';
import { sayBytes } from '../../words/bytes';
import { RemovingPack } from './removing-pack';

type Pack = Listing['packs'][number];

/** Every pack counts again. */
export async function switchAllOn(): Promise<void> {
  const now = library.get();
  const resting = now.state === 'open' ? now.listing.packs.filter(({ inUse }) => !inUse) : [];
  for (const pack of resting) {
    const used = await ask('usePack', { pack: pack.key, inUse: true });
    if (!used.ok) alertUser(used.error.message);
  }
  await listAgain();
}

/** The packs of the library, with what each holds. What came with the program stays. */
export function Packs({ packs }: { packs: readonly Pack[] }) {
  const { say } = useWords();
  const [removing, setRemoving] = useState<Pack | null>(null);
  return (
    <>
      <table className="table">
        <caption className="hidden">{say('packs.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('packs.in-use')}</th>
            <th scope="col">{say('packs.pack')}</th>
            <th scope="col" className="table-number">
              {say('packs.reports')}
            </th>
            <th scope="col" className="table-number">
              {say('packs.size')}
            </th>
            <th scope="col">
              <span className="hidden">{say('packs.remove-head')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {packs.map((pack) => (
            <tr key={pack.key}>
              <td>
                <InUse pack={pack} />
              </td>
              <th scope="row">
                <bdi>{packName(pack)}</bdi> {!pack.inUse && <span className="note">{say('packs.off')}</span>}
              </th>
              <td className="table-number">{say('packs.number', { n: pack.reports })}</td>
              <td className="table-number">{sayBytes(pack.bytes)}</td>
              <td className="table-number">
                {pack.source === 'added' && (
                  <Button look="link" onClick={() => setRemoving(pack)}>
                    {say('packs.remove')}
                    <span className="hidden">{say('packs.remove-which', { title: packName(pack) })}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {removing && (
        <RemovingPack
          pack={removing.key}
          title={packName(removing)}
          about={say('packs.remove-about', { n: removing.reports })}
          onClose={() => setRemoving(null)}
        />
      )}
    </>
  );
}

function InUse({ pack }: { pack: Pack }) {
  const { say } = useWords();
  const set = async (inUse: boolean) => {
    const used = await ask('usePack', { pack: pack.key, inUse });
    if (used.ok) announce(say(inUse ? 'packs.now-on' : 'packs.now-off', { title: packName(pack) }));
    else alertUser(used.error.message);
    await listAgain();
  };
  return (
    <label className="packs-box">
      <span className="hidden">{say('packs.use', { title: packName(pack) })}</span>
      <input
        type="checkbox"
        className="box"
        checked={pack.inUse}
        onChange={(event) => void set(event.target.checked)}
      />
    </label>
  );
}
