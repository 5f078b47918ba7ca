import { PageHead } from '../../parts/page-head';
import { ScrollRegion } from '../../parts/scroll-region';
import { useArrival } from '../../state/arrival';
import { useWords } from '../../words';
import { Ways } from './ways';

export function Start() {
  const { say } = useWords();
  useArrival(true, say('add.title'));
  return (
    <>
      <PageHead title={say('add.title')} />
      <ScrollRegion region="add" className="add-plain page-fill" aria-labelledby="page-title">
        <p className="prose">{say('add.about')}</p>
        <Ways />
        <p className="note">{say('add.dropping')}</p>
        <p className="note">{say('add.kinds')}</p>
      </ScrollRegion>
    </>
  );
}
