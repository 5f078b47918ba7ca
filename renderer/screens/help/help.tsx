import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { useWords } from '../../words';

export default function Help() {
  const { say } = useWords();
  useArrival(true, say('help.title'));
  return <PageHead title={say('help.title')} />;
}
