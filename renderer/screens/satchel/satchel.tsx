import { Card } from '../../parts/card';
import { LinkButton } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { ScrollRegion } from '../../parts/scroll-region';
import { Spine } from '../../parts/spine';
import { useArrival } from '../../state/arrival';
import { useSelection } from '../../state/shelf';
import { useWords } from '../../words';

export default function Satchel(_props: { page: 'selections' | 'follow-up' | 'bookmarks' }) {
  const { say } = useWords();
  const { picks } = useSelection();
  useArrival(true, say('satchel.title'));
  if (picks.length === 0) {
    return (
      <>
        <PageHead title={say('satchel.empty-title')} />
        <p>{say('satchel.empty-about')}</p>
        <LinkButton to={{ at: 'library' }}>{say('satchel.to-library')}</LinkButton>
      </>
    );
  }
  return (
    <>
      <PageHead title={say('satchel.title')} />
      <ScrollRegion className="page-fill" region="satchel" aria-label={say('satchel.title')}>
        <Spine>
          {picks.map(({ passage, text }) => (
            <Card key={passage} passage={{ id: passage, text }} />
          ))}
        </Spine>
      </ScrollRegion>
    </>
  );
}
