import { useEffect, useState } from 'react';
import type { Hit, History } from '../../../electron/contract';
import { Asked as AskedSince } from '../../parts/asked';
import { Card } from '../../parts/card';
import { useHistoriesOf } from '../../state/reports-of';
import { useWords } from '../../words';
import { type Asked, HitLink } from './hit-link';
import { Without } from './without';

interface Props {
  hits: readonly Hit[];
  asked: Asked;
  current: string | null;
  /** Place of the first one among all hits, from 0, and how many those are: where only a part of them is on the page. */
  from?: number;
  of?: number;
}

/** Hits that stand together, as cards. */
export function HitCards({ hits, asked, current, from, of }: Props) {
  const histories = useHistoriesAtRest(hits);
  return (
    <ol>
      {hits.map((hit, place) => (
        <HitCard
          key={hit.passage}
          hit={hit}
          asked={asked}
          current={hit.passage === current}
          history={histories.get(hit.report)?.[hit.passage]}
          {...(from !== undefined && of !== undefined && { place: from + place + 1, of })}
        />
      ))}
    </ol>
  );
}

/** How long hits must stand on the page before it is asked since when they are asked, in milliseconds. */
const REST = 600;
const NONE: readonly string[] = [];

/** Comparing editions takes the host a while: not for hits that the next letter, or scrolling, takes away again. */
function useHistoriesAtRest(hits: readonly Hit[]): ReturnType<typeof useHistoriesOf> {
  const ids = hits.map(({ passage }) => passage).join(' ');
  const [rested, setRested] = useState('');
  useEffect(() => {
    const rest = setTimeout(() => setRested(ids), REST);
    return () => clearTimeout(rest);
  }, [ids]);
  return useHistoriesOf(rested === ids ? ids.split(' ') : NONE);
}

interface CardProps {
  hit: Hit;
  asked: Asked;
  current: boolean;
  history: History | undefined;
  place?: number;
  of?: number;
}

function HitCard({ hit, asked, current, history, place, of }: CardProps) {
  const { say } = useWords();
  const { passage: id, text, matches, without } = hit;
  return (
    <Card
      passage={{ id, text }}
      matches={matches}
      current={current}
      {...(place !== undefined && of !== undefined && { place, of })}
      handle={
        <HitLink className="id" hit={hit} asked={asked}>
          <bdi>{id}</bdi>
          <span className="hidden">{say('search.open-hit')}</span>
        </HitLink>
      }
      meta={
        <>
          {history && <AskedSince history={history} />}
          <Without words={without} />
        </>
      }
    />
  );
}
