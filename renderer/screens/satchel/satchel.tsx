import { Card } from '../../parts/card';
import { LinkButton } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
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
      <div className="page-fill scroll" data-scroll="satchel" data-region="satchel" tabIndex={0} role="region">
        <Spine>
          {picks.map(({ passage, text }) => (
            <Card key={passage} passage={{ id: passage, text }} />
          ))}
        </Spine>
      </div>
    </>
  );
}
