import { useState } from 'react';
import { Button } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { Progress } from '../../parts/progress';
import { ScrollRegion } from '../../parts/scroll-region';
import { TAGS } from '../../parts/tags';
import { type FoundRow, stopAdding } from '../../state/adding';
import { useArrival } from '../../state/arrival';
import { useWords } from '../../words';
import { FoundReport } from './found-report';
import { FoundTable } from './found-table';
import { FromWhere } from './from-where';

interface Props {
  finding: string;
  from: string;
  done: number;
  of: number;
  file: string;
  rows: readonly FoundRow[];
}

/** While files are read: how far, and what was found so far, newest first. */
export function Looking({ finding, from, done, of, file, rows }: Props) {
  const [shown, setShown] = useState<number | null>(null);
  const reports = rows.filter((row) => 'key' in row);
  const found = reports.find(({ key }) => key === shown);
  const { say, rich } = useWords();
  useArrival(true, say('add.title'));
  const doubtful = reports.filter(({ doubts }) => doubts > 0).length;
  return (
    <>
      <PageHead title={say('add.title')}>
        <FromWhere from={from} files={of} />
        <Button onClick={stopAdding}>{say('add.stop')}</Button>
        <div className="add-progress">
          <Progress label={say('add.files-looked-at')} done={done} of={of}>
            {rich('add.looking-at', TAGS, { i: Math.min(done + 1, of), n: of, file })}
          </Progress>
        </div>
      </PageHead>
      <div className={found ? 'add page-fill' : 'add add-single page-fill'}>
        <ScrollRegion region="found" aria-label={say('add.found-so-far')}>
          <FoundTable rows={rows} shown={shown} onShow={setShown} />
        </ScrollRegion>
        {found && <FoundReport key={found.key} finding={finding} found={found} canCorrect={false} />}
      </div>
      <div className="add-bar">
        <span>{say('add.so-far', { reports: reports.length, doubtful, barren: rows.length - reports.length })}</span>
        <Button look="primary" disabled>
          {say('add.title')}
        </Button>
      </div>
    </>
  );
}
