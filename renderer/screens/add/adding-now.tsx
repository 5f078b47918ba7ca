import { useMemo } from 'react';
import type { Finding } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { Progress } from '../../parts/progress';
import { ScrollRegion } from '../../parts/scroll-region';
import { stopAdding } from '../../state/adding';
import { useArrival } from '../../state/arrival';
import { useWords } from '../../words';
import { FoundTable } from './found-table';
import { FromWhere } from './from-where';

interface Props {
  finding: Finding;
  chosen: ReadonlySet<number>;
  done: number;
  of: number;
}

export function AddingNow({ finding, chosen, done, of }: Props) {
  const { say } = useWords();
  useArrival(true, say('add.title'));
  const rows = useMemo(() => finding.reports.filter(({ key }) => chosen.has(key)), [finding, chosen]);
  return (
    <>
      <PageHead title={say('add.title')}>
        <FromWhere from={finding.from} files={finding.files} />
        <Button onClick={stopAdding}>{say('add.stop')}</Button>
        <div className="add-progress">
          <Progress label={say('add.reports-added')} done={done} of={of}>
            {say('add.adding', { i: done, n: of })}
          </Progress>
        </div>
      </PageHead>
      <div className="add add-single page-fill">
        <ScrollRegion region="found" aria-label={say('add.reports-found')}>
          <FoundTable rows={rows} />
        </ScrollRegion>
      </div>
      <div className="add-bar">
        <span>{say('add.all-or-nothing')}</span>
      </div>
    </>
  );
}
