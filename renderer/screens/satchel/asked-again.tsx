import type { History } from '../../../electron/contract';
import { reportIdOf } from '../../../data/model';
import { Button, RouteLink } from '../../parts/button';
import { TAGS } from '../../parts/tags';
import { announce } from '../../state/announcer';
import { goOnWith } from '../../state/shelf-notes';
import { useWords } from '../../words';
import { laterOf } from './later';
import type { Row } from './tracked-rows';

interface Props {
  row: Row;
  history: History;
  onGoneOn: (later: string) => void;
}

/** "Asked again in 2021, as EXA-2021-2. Go on there" */
export function AskedAgain({ row: { passage, year }, history, onGoneOn }: Props) {
  const { say, rich } = useWords();
  const later = laterOf(history, year);
  if (!later) return null;
  const goOn = async () => {
    onGoneOn(later.passage);
    if (await goOnWith(passage, later.passage)) announce(say('follow-up.gone-on', { id: later.passage }));
  };
  return (
    <p className="satchel-told satchel-told-actions note">
      <span>{rich('follow-up.again', linkTag(later.passage), { year: String(later.year) })}</span>
      <Button look="link" small onClick={() => void goOn()}>
        {rich('follow-up.go-on', TAGS, { id: later.passage })}
      </Button>
    </p>
  );
}

const linkTag = (passage: string) => ({
  link: () => (
    <RouteLink id={`later-${passage}`} to={{ at: 'report', report: reportIdOf(passage), passage }}>
      <bdi>{passage}</bdi>
    </RouteLink>
  ),
});
