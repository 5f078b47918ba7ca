import { Button } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { go } from '../../state/navigation';
import { changeSettings } from '../../state/settings';
import { useWords } from '../../words';

function openLibrary(): void {
  void changeSettings({ welcomed: true });
  go({ at: 'library' });
}

export default function Welcome() {
  const { say } = useWords();
  useArrival(true, '');
  return (
    <>
      <PageHead title={say('welcome.title')} />
      <p>{say('welcome.about')}</p>
      <Button look="primary" onClick={openLibrary}>
        {say('welcome.open-library')}
      </Button>
    </>
  );
}
