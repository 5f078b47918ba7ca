import { changeTextSize, TEXT_SIZE, useSetting } from '../state/settings';
import { useWords } from '../words';
import { Button } from './button';
import './text-size.css';

/** The size of all text, in steps. The button that can go no further says so, and keeps its focus. */
export function TextSize({ label, hideLabel = false }: { label: string; hideLabel?: boolean }) {
  const { say } = useWords();
  const percent = useSetting('textSize');
  return (
    <fieldset>
      <legend className={hideLabel ? 'hidden' : 'label'}>{label}</legend>
      <div className="text-size">
        <Button
          aria-label={say('text-size.smaller')}
          aria-disabled={percent <= TEXT_SIZE.least}
          onClick={() => void changeTextSize(-1)}
        >
          {say('text-size.smaller-sign')}
        </Button>
        <output className="num">{say('text-size.percent', { percent })}</output>
        <Button
          aria-label={say('text-size.larger')}
          aria-disabled={percent >= TEXT_SIZE.most}
          onClick={() => void changeTextSize(1)}
        >
          {say('text-size.larger-sign')}
        </Button>
      </div>
    </fieldset>
  );
}
