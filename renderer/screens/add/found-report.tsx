import { useEffect, useState } from 'react';
import type { Fault, Found } from '../../../electron/contract';
import { type Report, recommendationsOf } from '../../../data/model';
import { ask } from '../../host';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { ScrollRegion } from '../../parts/scroll-region';
import { Spine, SpineMark } from '../../parts/spine';
import { useWords } from '../../words';
import { Correcting } from './correcting';
import { useFoundName } from './found-table';

interface Props {
  finding: string;
  found: Found;
  /** Not while other files are still being read. */
  canCorrect?: boolean;
}

/** One found report beside the table: its recommendations as they will be numbered, or these being corrected. */
export function FoundReport({ finding, found, canCorrect = true }: Props) {
  const { key } = found;
  const [opened, setOpened] = useState<{ report: Report } | { error: Fault } | null>(null);
  const needsCare = found.doubts > 0 || found.corrections > 0 || found.country === null || found.edition === null;
  const [correcting, setCorrecting] = useState(canCorrect && needsCare);
  useEffect(() => {
    let wanted = true;
    void ask('foundReport', { finding, key }).then((answer) => {
      if (wanted) setOpened(answer.ok ? { report: answer.value } : { error: answer.error });
    });
    return () => {
      wanted = false;
    };
  }, [finding, key]);
  return (
    <ScrollRegion region="preview" className="add-preview" aria-labelledby="preview-title">
      {opened === null ? null : 'error' in opened ? (
        <Notice kind="danger" title={opened.error.message}>
          {opened.error.hint}
        </Notice>
      ) : correcting ? (
        <Correcting found={found} report={opened.report} onCorrected={(report) => setOpened({ report })} />
      ) : (
        <Preview found={found} report={opened.report} onCorrect={canCorrect ? () => setCorrecting(true) : null} />
      )}
    </ScrollRegion>
  );
}

/** Rules that had to guess where one recommendation ends. */
const GUESSED: ReadonlySet<string | null> = new Set(['glued-full-stops', 'semicolons', 'sentences']);

function Preview({ found, report, onCorrect }: { found: Found; report: Report; onCorrect: (() => void) | null }) {
  const { say } = useWords();
  const nameOf = useFoundName();
  const recommendations = recommendationsOf(report);
  const separated = GUESSED.has(report.reading?.split ?? null) && recommendations.length > 1;
  return (
    <>
      <div className="add-preview-head">
        <h2 id="preview-title">
          <bdi>{nameOf(found)}</bdi>
        </h2>
        {onCorrect && (
          <Button look="link" small onClick={onCorrect}>
            {say('add.correct')}
          </Button>
        )}
        {separated && <p className="note">{say('add.separated', { n: recommendations.length })}</p>}
        {recommendations.length === 0 && <p>{say('report.no-recommendations')}</p>}
      </div>
      <Spine>
        {recommendations.map(({ id, text }, place) => (
          <li key={id} className="found-card">
            <SpineMark>{place + 1}</SpineMark>
            <p lang={report.language} dir="auto">
              {text}
            </p>
          </li>
        ))}
      </Spine>
    </>
  );
}
