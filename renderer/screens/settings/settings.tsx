import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { useWords } from '../../words';

export default function Settings(_props: { page: string }) {
  const { say } = useWords();
  useArrival(true, say('settings.title'));
  return <PageHead title={say('settings.title')} />;
}
