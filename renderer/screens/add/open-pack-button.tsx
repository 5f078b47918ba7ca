import { Button } from '../../parts/button';
import { chooseFrom } from '../../state/adding';
import { go } from '../../state/navigation';
import { useWords } from '../../words';

function open(): void {
  go({ at: 'add' });
  void chooseFrom('pack');
}

/** Asks for a pack, and shows it on the page of Add reports. */
export function OpenPackButton() {
  const { say } = useWords();
  return <Button onClick={open}>{say('add.open-pack')}</Button>;
}
