import { PageHead } from '../../parts/page-head';
import { useArrival } from '../../state/arrival';
import { useWords } from '../../words';

export default function Add() {
  const { say } = useWords();
  useArrival(true, say('add.title'));
  return <PageHead title={say('add.title')} />;
}
