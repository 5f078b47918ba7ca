import { numberOf, reportIdOf } from '../../../data/model';
import type { ComparedRow, Run } from '../../../electron/contract';
import { RouteLink } from '../../parts/button';
import { PickBox } from '../../parts/pick-box';
import { Runs } from '../../parts/runs';
import { useWords } from '../../words';
import type { Years } from './change-words';

interface Props {
  row: ComparedRow;
  /** What happened to it. */
  words: string;
  years: Years;
  langs: { from: string; to: string };
}

/** A recommendation in both editions, or in one. What can be picked stands on the right. */
export function EditionRow({ row, words, years, langs }: Props) {
  const { say } = useWords();
  const from = 'from' in row ? row.from : null;
  const to = 'to' in row ? row.to : null;
  const asNew = row.change === 'added' ? years.to > years.from : years.from > years.to;
  const look = row.change === 'added' || row.change === 'dropped' ? (asNew ? 'new' : 'gone') : row.change;
  return (
    <tr>
      {from ? (
        <td>
          <Wording {...from} lang={langs.from} />
        </td>
      ) : (
        <td className="compare-none">{say('compare.not-asked', { year: String(years.from) })}</td>
      )}
      <td className="compare-middle">
        <Change from={from?.id} to={to?.id} look={look} words={words} />
      </td>
      {to ? (
        <td>
          <div className="compare-pick">
            <Wording {...to} lang={langs.to} />
            <PickBox id={to.id} />
          </div>
        </td>
      ) : (
        <td className="compare-none">{say('compare.not-asked', { year: String(years.to) })}</td>
      )}
    </tr>
  );
}

function Wording({ id, runs, lang }: { id: string; runs: readonly Run[]; lang: string }) {
  return (
    <div>
      <p className="compare-text" id={`text-${id}`} lang={lang} dir="auto">
        <Runs runs={runs} />
      </p>
      <PassageLink id={id} />
    </div>
  );
}

/** The id, which leads to the recommendation in its report. */
export function PassageLink({ id }: { id: string }) {
  return (
    <RouteLink className="id soft" id={`to-${id}`} to={{ at: 'report', report: reportIdOf(id), passage: id }}>
      <bdi>{id}</bdi>
    </RouteLink>
  );
}

/** The numbers in both editions, which ids beside them say to those who do not see these, and what happened. */
function Change(props: { from: string | undefined; to: string | undefined; look: string; words: string }) {
  const { from, to, look, words } = props;
  return (
    <span className="compare-link">
      <span className="compare-pair" aria-hidden="true">
        {from !== undefined && numberOf(from)}
        {from !== undefined && to !== undefined && (
          <svg className="compare-arrow" viewBox="0 0 16 10" fill="none" stroke="currentColor" strokeWidth="1.4">
            <path d="M1 5h13M10.5 1.5 14 5l-3.5 3.5" />
          </svg>
        )}
        {to !== undefined && numberOf(to)}
      </span>
      <span className={`compare-what compare-${look}`}>{words}</span>
    </span>
  );
}
