import { useWords } from '../words';
import { Keys } from './keys';
import './key-list.css';

/** All keys of an action. */
export function KeyList({ keys }: { keys: readonly string[] }) {
  const { say } = useWords();
  if (keys.length === 0) return <span className="note">{say('key.none')}</span>;
  return (
    <span className="key-list">
      {keys.map((each) => (
        <Keys key={each}>{each}</Keys>
      ))}
    </span>
  );
}

/** For `<keys></keys>` in a message. */
export const keyListTag = (keys: readonly string[]) => () => <KeyList keys={keys} />;
