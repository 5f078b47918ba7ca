import { Button } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { go } from '../../state/navigation';
import { changeSettings } from '../../state/settings';
import { useWords } from '../../words';

export default function Welcome() {
  const { say } = useWords();
  useArrival(true, '');
  const open = () => {
    void changeSettings({ welcomed: true });
    go({ at: 'library' });
  };
  return (
    <>
      <PageHead title={say('welcome.title')} />
      <p>{say('welcome.about')}</p>
      <Button look="primary" onClick={open}>
        {say('welcome.open-library')}
      </Button>
    </>
  );
}
