import { Button } from '../../parts/button';
import { chooseFrom } from '../../state/adding';
import { useWords } from '../../words';

/** The ways to choose: a folder first, since that is what a stick holds. */
export function Ways() {
  const { say } = useWords();
  return (
    <p className="button-row">
      <Button look="primary" onClick={() => void chooseFrom('folder')}>
        {say('add.choose-folder')}
      </Button>
      <Button onClick={() => void chooseFrom('zip')}>{say('add.choose-zip')}</Button>
      <Button onClick={() => void chooseFrom('files')}>{say('add.choose-files')}</Button>
      <Button onClick={() => void chooseFrom('pack')}>{say('add.open-pack')}</Button>
    </p>
  );
}

/** At the head of what was found. */
export function AnotherFolder() {
  const { say } = useWords();
  return <Button onClick={() => void chooseFrom('folder')}>{say('add.another-folder')}</Button>;
}
