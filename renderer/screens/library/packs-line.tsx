import type { Listing } from '../../../electron/contract';
import { RouteLink } from '../../parts/button';
import { TAGS } from '../../parts/tags';
import { useWords } from '../../words';
import { packName } from '../../words/pack-name';

/** The packs by name, with what each holds. */
export function PacksLine({ packs, withYears }: { packs: Listing['packs']; withYears: boolean }) {
  const { say, rich } = useWords();
  return (
    <div className="library-packs note">
      <span id="packs-line">{say('library.packs')}</span>
      <ul aria-labelledby="packs-line">
        {packs.map((pack) => (
          <li key={pack.key}>{rich('library.pack', TAGS, { title: packName(pack), reports: pack.reports })}</li>
        ))}
      </ul>
      <RouteLink id="to-packs" to={{ at: 'settings', page: 'reports' }}>
        {say('library.switch-packs')}
      </RouteLink>
      {withYears && <span>{say('library.years-about')}</span>}
    </div>
  );
}
