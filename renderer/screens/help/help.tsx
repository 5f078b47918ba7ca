import { useState } from 'react';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/fields';
import { PageHead } from '../../parts/page-head';
import { ScrollRegion } from '../../parts/scroll-region';
import { useAction } from '../../state/actions';
import { announceSoon } from '../../state/announcer';
import { useArrival } from '../../state/arrival';
import { useWords } from '../../words';
import { Jobs } from './jobs';
import { HelpKeys, useKeyRows } from './keys-table';
import { Kept } from './kept';
import { matching } from './matching';
import { Signs } from './signs';
import './help.css';

const printPage = () => window.print();

/** Inside the program, without a network; can be searched and printed. */
export default function Help() {
  const { say } = useWords();
  const [find, setFind] = useState('');
  useArrival(true, say('help.title'));
  useAction('print', printPage);
  const matches = matching(find);
  const rows = useKeyRows().filter(({ words, spoken }) => matches(say('help.keys'), words, spoken));
  const type = (typed: string) => {
    setFind(typed);
    if (typed !== '') announceSoon(say('help.narrowed', { text: typed }));
  };
  return (
    <>
      <PageHead
        title={say('help.title')}
        actions={
          <>
            <TextField
              type="search"
              label={say('help.find')}
              hideLabel
              placeholder={say('help.find')}
              value={find}
              onChange={type}
            />
            <Button onClick={printPage}>{say('help.print')}</Button>
          </>
        }
      >
        <span className="soft">{say('help.about')}</span>
      </PageHead>
      <div className="help page-fill">
        <ScrollRegion region="help" aria-label={say('help.title')}>
          <Jobs matches={matches} />
          <Kept matches={matches} />
          <Signs matches={matches} />
        </ScrollRegion>
        <ScrollRegion region="help-keys" aria-label={say('help.keys')}>
          {rows.length > 0 && <HelpKeys rows={rows} />}
        </ScrollRegion>
      </div>
    </>
  );
}
