import type { ComponentProps } from 'react';
import type { Hit, SearchAnswer } from '../../../electron/contract';
import { RouteLink } from '../../parts/button';
import { findOnArrival } from '../../state/find';
import { go } from '../../state/navigation';
import { remember } from './remembering';
import { corrected } from './requery';

/** What was searched for, as a report needs it to show its matches. */
export interface Asked {
  query: string;
  forgiven: SearchAnswer['forgiven'];
  wholeWords: boolean;
}

type Place = Pick<Hit, 'report' | 'passage'>;
const routeTo = ({ report, passage }: Place) => ({ at: 'report', report, passage }) as const;

function prepare({ report }: Place, { query, forgiven, wholeWords }: Asked): void {
  remember(query);
  findOnArrival({ report, query: corrected(query, forgiven), wholeWords });
}

/** Opens a hit in its report, which then shows what was searched for. */
export function openHit(hit: Place, asked: Asked): void {
  prepare(hit, asked);
  go(routeTo(hit));
}

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  hit: Place;
  asked: Asked;
}

export function HitLink({ hit, asked, ...rest }: Props) {
  return <RouteLink {...rest} to={routeTo(hit)} onClick={() => prepare(hit, asked)} />;
}
