import { setPicked, usePicked } from '../state/shelf';
import { useWords } from '../words';
import './choices.css';
import './pick-box.css';

/** The box that puts a recommendation in the Satchel or takes it out. Its text, `text-` and the id, describes it. */
export function PickBox({ id }: { id: string }) {
  const { say } = useWords();
  return (
    <label className="pick-box">
      <span className="hidden">{say('card.put-in', { id })}</span>
      <input
        type="checkbox"
        className="box"
        id={`box-${id}`}
        aria-describedby={`text-${id}`}
        checked={usePicked().has(id)}
        onChange={(event) => void setPicked(id, event.target.checked)}
      />
    </label>
  );
}
