import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { useWords } from '../../words';

export default function Compare(_props: { from: string; to: string }) {
  const { say } = useWords();
  useArrival(true, say('compare.title'));
  return <PageHead title={say('compare.title')} />;
}
