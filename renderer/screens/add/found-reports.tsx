import { useCallback, useMemo, useState } from 'react';
import type { Finding } from '../../../electron/contract';
import { Button } from '../../parts/button';
import { PageHead } from '../../parts/page-head';
import { ScrollRegion } from '../../parts/scroll-region';
import { TAGS } from '../../parts/tags';
import { addChosen, leave, unreadIn } from '../../state/adding';
import { useAction } from '../../state/actions';
import { useArrival } from '../../state/arrival';
import { useWidth } from '../../state/width';
import { useWords } from '../../words';
import { AboutPack } from './about-pack';
import { FoundReport } from './found-report';
import { FoundTable } from './found-table';
import { FromWhere } from './from-where';
import { Problems } from './problems';
import { AnotherFolder, Ways } from './ways';

interface Props {
  finding: Finding;
  chosen: ReadonlySet<number>;
  note: string | null;
}

/** What was found, before anything is added. */
export function FoundReports({ finding, chosen, note }: Props) {
  const { say, rich } = useWords();
  const { reports, problems, pack, from, files } = finding;
  const [shown, setShown] = useState<number | null>(pack ? null : (reports.find((each) => !each.damaged)?.key ?? null));
  const width = useWidth();
  const show = useCallback(
    (key: number) => {
      setShown(key);
      // Where it does not stand beside the table, it is brought into sight.
      if (width === 'column' || width === 'narrow') {
        requestAnimationFrame(() => document.querySelector('.add-preview')?.scrollIntoView({ block: 'start' }));
      }
    },
    [width],
  );
  useArrival(true, pack?.title ?? say('add.title'));
  useAction('escape', shown !== null && pack ? () => setShown(null) : null);
  const doubtful = reports.some(({ doubts }) => doubts > 0);
  const found = reports.find(({ key }) => key === shown);
  const rows = useMemo(() => [...reports, ...unreadIn(problems)], [reports, problems]);
  return (
    <>
      <PageHead title={pack ? <bdi>{pack.title}</bdi> : say('add.title')} actions={!pack && <AnotherFolder />}>
        {pack ? (
          <span className="soft">{rich('add.pack-from', TAGS, { from })}</span>
        ) : (
          <FromWhere from={from} files={files} />
        )}
      </PageHead>
      {rows.length === 0 ? (
        <Nothing from={from} />
      ) : (
        <div className={pack && !found ? 'add add-pack page-fill' : 'add page-fill'}>
          <ScrollRegion region="found" aria-label={pack ? say('add.in-pack') : say('add.reports-found')}>
            <FoundTable rows={rows} packed={pack !== null} chosen={chosen} shown={shown} onShow={show} />
            {doubtful && <p className="note add-under">{say('add.please-check-about')}</p>}
            <Problems problems={problems} />
          </ScrollRegion>
          {found ? (
            <FoundReport key={found.key} finding={finding.finding} found={found} />
          ) : (
            pack && <AboutPack pack={pack} reports={reports} />
          )}
        </div>
      )}
      <Bar
        chosen={chosen.size}
        corrected={found !== undefined && found.corrections > 0}
        note={note}
        pack={pack && { canStay: canStay(finding, chosen) }}
      />
    </>
  );
}

function Nothing({ from }: { from: string }) {
  const { say } = useWords();
  return (
    <div className="add-plain page-fill scroll">
      <p className="prose">{say('add.nothing', { folder: from })}</p>
      <Ways />
    </div>
  );
}

interface BarProps {
  chosen: number;
  corrected: boolean;
  note: string | null;
  /** Of a pack: whether it can be used from where it lies. */
  pack: { canStay: boolean } | null;
}

/** Only all of a pack, as it is, can be used from where it lies. */
const canStay = ({ pack, reports }: Finding, chosen: ReadonlySet<number>): boolean =>
  pack?.whole === true &&
  reports.every(({ key, effect, corrections }) => corrections === 0 && (effect === 'unchanged' || chosen.has(key)));

function Bar({ chosen, corrected, note, pack }: BarProps) {
  const { say } = useWords();
  const [wished, setWished] = useState(false);
  const inPlace = wished && pack?.canStay === true;
  const words = () => {
    if (note !== null) return note;
    if (corrected) return say('add.corrections-kept');
    return pack ? say('add.nothing-yet-pack') : say('add.nothing-yet');
  };
  return (
    <div className="add-bar" data-region="add-bar">
      <span>{words()}</span>
      {pack && (
        <label className="add-in-place">
          <input
            type="checkbox"
            className="box"
            checked={inPlace}
            disabled={!pack.canStay}
            onChange={(event) => setWished(event.target.checked)}
          />
          {say('add.in-place')}
        </label>
      )}
      <Button onClick={leave}>{say('add.cancel')}</Button>
      <Button look="primary" disabled={chosen === 0} onClick={() => void addChosen(inPlace)}>
        {say('add.add-chosen', { n: chosen })}
      </Button>
    </div>
  );
}
