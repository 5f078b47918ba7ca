import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { useWords } from '../../words';

export default function Search({ query }: { query: string }) {
  const { say } = useWords();
  const title = query === '' ? say('search.title') : say('search.title-query', { query });
  useArrival(true, title);
  return <PageHead title={title} />;
}
