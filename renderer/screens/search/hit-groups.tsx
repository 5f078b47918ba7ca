import type { SearchAnswer } from '../../../electron/contract';
import { LongList } from '../../parts/long-list';
import { TierBadge } from '../../parts/tier-badge';
import { useWords } from '../../words';
import { firstPartial, type Group, groupsOf } from './groups';
import { HitCards } from './hit-cards';
import { type Asked, openHit } from './hit-link';
import { useMoving } from './moving';
import { MOST_RECOMMENDATIONS, type Narrowing } from './narrowing';

interface Props {
  answer: SearchAnswer;
  asked: Asked;
  narrowing: Narrowing;
  narrow: (patch: Partial<Narrowing>) => void;
}

/** Pixels at usual text size, for places in the list that were not measured yet. */
const HEIGHT = { heading: 52, card: 96 } as const;
/** More hits than this are not all on the page at once. */
const ALL_AT_ONCE = 80;

/** The hits as cards, under the country and edition that they belong to. */
export function Groups({ answer, asked, narrowing, narrow }: Props) {
  const { say } = useWords();
  const { recommendations: hits, totals } = answer;
  const groups = groupsOf(hits);
  const apart = firstPartial(groups);
  const ids = groups.flatMap((group) => group.hits.map(({ passage }) => passage));
  const current = useMoving({
    ids,
    current: narrowing.current,
    onMove: (id) => narrow({ current: id }),
    onOpen: (id) => {
      const hit = hits.find(({ passage }) => passage === id);
      if (hit) openHit(hit, asked);
    },
  });
  const more = () => {
    const { recommendations: wanted } = narrowing;
    if (hits.length < wanted || wanted >= MOST_RECOMMENDATIONS || hits.length >= totals.recommendations) return;
    narrow({ recommendations: Math.min(MOST_RECOMMENDATIONS, wanted * 2) });
  };
  const long = hits.length > ALL_AT_ONCE;
  return (
    <LongList
      name="groups"
      region="results"
      items={groups}
      partly={long}
      heightOf={(group) => HEIGHT.heading + group.hits.length * HEIGHT.card}
      keep={groups.findIndex((group) => group.hits.some(({ passage }) => passage === current))}
      onEnd={more}
    >
      {(group, index) => (
        <>
          {index === apart && <p className="search-apart">{say('search.some-words')}</p>}
          <GroupHeading group={group} />
          <HitCards
            hits={group.hits}
            asked={asked}
            current={current}
            {...(long && { from: group.from, of: totals.recommendations })}
          />
        </>
      )}
    </LongList>
  );
}

function GroupHeading({ group: { report, hits } }: { group: Group }) {
  const { say } = useWords();
  const { country, edition, tier = null } = hits[0] ?? {};
  return (
    <div className="search-group">
      <h3>
        {country && edition ? say('report.title', { country: country.name, year: String(edition.year) }) : report}
      </h3>
      <TierBadge tier={tier} />
    </div>
  );
}
