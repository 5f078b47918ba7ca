import type { Fault } from '../../../electron/contract';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { PageHead } from '../../parts/page-head';
import { ScrollRegion } from '../../parts/scroll-region';
import { leave } from '../../state/adding';
import { useArrival } from '../../state/arrival';
import { announce } from '../../state/announcer';
import { byCountry, useEntries } from '../../state/library';
import { useWords } from '../../words';
import { FromWhere } from './from-where';
import { AnotherFolder } from './ways';
import '../../parts/table.css';

interface Props {
  error: Fault;
  again: () => void;
  lastFile: string;
  from: string;
  files: number;
}

/** Nothing was added: why, and the ways on. */
export function Failed({ error, again, lastFile, from, files }: Props) {
  const { say } = useWords();
  useArrival(true, say('add.title'));
  const entries = useEntries();
  const counts = {
    countries: byCountry(entries).size,
    editions: new Set(entries.map((entry) => entry.edition?.year)).size,
  };
  const copy = async () => {
    const details = [error.code, error.message, error.hint, lastFile].filter(Boolean).join('\n');
    const copied = await ask('copy', { text: details });
    announce(copied.ok ? say('fault.details-copied') : copied.error.message);
  };
  return (
    <>
      <PageHead title={say('add.title')}>{from !== '' && <FromWhere from={from} files={files} />}</PageHead>
      <ScrollRegion region="add" className="add-plain page-fill" aria-labelledby="page-title">
        <Notice kind="danger" title={error.message}>
          {error.hint}
        </Notice>
        <p className="button-row">
          <Button look="primary" onClick={again}>
            {say('add.try-again')}
          </Button>
          <AnotherFolder />
          <Button look="link" onClick={() => void copy()}>
            {say('fault.copy-details')}
          </Button>
        </p>
        <dl className="facts facts-small">
          {lastFile !== '' && (
            <>
              <dt>{say('add.last-file')}</dt>
              <dd>
                <bdi>{lastFile}</bdi>
              </dd>
            </>
          )}
          <dt>{say('add.your-library')}</dt>
          <dd>{say('add.your-library-counts', counts)}</dd>
        </dl>
      </ScrollRegion>
      <div className="add-bar">
        <span>{say('add.nothing-added')}</span>
        <Button onClick={leave}>{say('dialog.close')}</Button>
      </div>
    </>
  );
}
