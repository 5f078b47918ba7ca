import type { History } from '../../../electron/contract';
import { Asked } from '../../parts/asked';
import { Button, RouteLink } from '../../parts/button';
import { Card } from '../../parts/card';
import { FollowUpSlip, NotePlace, NoteSlip } from '../../parts/note';
import { TAGS } from '../../parts/tags';
import { foundIn, type Reports } from '../../state/reports-of';
import { editNote, useEditing } from '../../state/shelf-notes';
import { say, useWords } from '../../words';
import { AskedAgain } from './asked-again';
import { Replaced } from './replaced';
import type { Row } from './tracked-rows';

export const titleOfRow = ({ country, year, report }: Row): string =>
  year === null ? report : say('report.title', { country: country.name, year: String(year) });

interface Props {
  row: Row;
  reports: Reports;
  /** Since when it is asked, where that is known. */
  history: History | undefined;
  /** Tracking moved on to this passage. */
  onGoneOn: (later: string) => void;
  /** With country and edition in its last line, where no heading says them. */
  named?: boolean;
}

/** A tracked recommendation with its newest entry; its box puts it into the selection. */
export function TrackedCard({ row, reports, history, onGoneOn, named = false }: Props) {
  const { rich } = useWords();
  const { passage: id, report, note } = row;
  const open = useEditing(id) !== null;
  const found = foundIn(reports, id);
  const entries = note.followUp.length;
  return (
    <Card
      passage={{ id, text: note.about }}
      // What is no longer in the library cannot be picked anew.
      box={found !== null}
      slips={
        <>
          <NoteSlip passage={id} />
          <FollowUpSlip passage={id} />
        </>
      }
      handle={
        <>
          {named && <span>{titleOfRow(row)}</span>}
          {found === null ? (
            <bdi className="id">{id}</bdi>
          ) : (
            <RouteLink className="id" id={`open-${id}`} to={{ at: 'report', report, passage: id }}>
              {rich('follow-up.open', TAGS, { id })}
            </RouteLink>
          )}
        </>
      }
      meta={
        <>
          {history && <Asked history={history} />}
          {entries > 1 && <span>{say('follow-up.entries', { n: entries })}</span>}
          <Button look="link" small id={`note-${id}`} aria-expanded={open} onClick={() => editNote(id)}>
            {rich('follow-up.change', TAGS, { id })}
          </Button>
        </>
      }
    >
      <NotePlace passage={id} />
      <Replaced passage={id} text={note.about} declined={note.declined} reports={reports} after={`note-${id}`} />
      {history && <AskedAgain row={row} history={history} onGoneOn={onGoneOn} />}
    </Card>
  );
}
