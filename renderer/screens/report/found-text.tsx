import type { Passage } from '../../../data/model';
import { Marked } from '../../parts/marked';
import { useMarks } from './finding';

/** A paragraph's text, with what is being looked for marked. */
export function FoundText({ passage }: { passage: Passage }) {
  const { matches, currentMatch } = useMarks()(passage.id);
  return <Marked text={passage.text} ranges={matches} {...(currentMatch !== undefined && { current: currentMatch })} />;
}
