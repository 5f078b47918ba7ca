import { memo } from 'react';
import type { FileProblem, Found } from '../../../electron/contract';
import { TierBadge } from '../../parts/tier-badge';
import { canBeAdded, choose, type FoundRow } from '../../state/adding';
import { sayYear, useWords } from '../../words';
import { Outcome, Unread } from './outcome';
import { useGrowing } from './growing';
import './found-table.css';

interface Props {
  /** Reports, and files that held none. */
  rows: readonly FoundRow[];
  chosen?: ReadonlySet<number>;
  /** The row whose report is shown beside the table. */
  shown?: number | null;
  /** They come in a pack. */
  packed?: boolean;
  /** Null while rows cannot be opened yet. */
  onShow?: (key: number) => void;
}

/** What was found, with what adding it will do. Long tables grow as they are scrolled. */
export const FoundTable = memo(function FoundTable({ rows, chosen, packed = false, shown = null, onShow }: Props) {
  const { say } = useWords();
  const { count, more } = useGrowing(rows.length);
  return (
    <>
      <table className="found-table">
        <caption className="hidden">{say('add.reports-found')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">{say('add.add')}</span>
            </th>
            <th scope="col">{say('add.country')}</th>
            <th scope="col">{say('add.edition')}</th>
            <th scope="col">{say('add.tier')}</th>
            <th scope="col" className="found-number">
              {say('add.recommendations')}
            </th>
            <th scope="col">{say('add.what-will-happen')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .slice(0, count)
            .map((row) =>
              'fault' in row ? (
                <UnreadRow key={row.file} problem={row} />
              ) : (
                <Row
                  key={row.key}
                  found={row}
                  chosen={chosen?.has(row.key) ?? canBeAdded(row)}
                  fixed={chosen === undefined}
                  shown={row.key === shown}
                  packed={packed}
                  {...(onShow && { onShow })}
                />
              ),
            )}
        </tbody>
      </table>
      {more}
    </>
  );
});

export function useFoundName(): (found: Found) => string {
  const { say } = useWords();
  return ({ country, edition, file }) => {
    if (country === null) return file;
    return edition === null ? country.name : say('report.title', { country: country.name, year: String(edition.year) });
  };
}

interface RowProps {
  found: Found;
  chosen: boolean;
  fixed: boolean;
  shown: boolean;
  packed: boolean;
  onShow?: (key: number) => void;
}

/** Drawn anew only when something of it changed: a table of a whole edition hears of each file that is read. */
const Row = memo(function Row({ found, chosen, fixed, shown, packed, onShow }: RowProps) {
  const { say } = useWords();
  const nameOf = useFoundName();
  const { key, country, edition, tier, recommendations, damaged, file } = found;
  const name = <bdi>{country?.name ?? file}</bdi>;
  return (
    <tr className={shown ? 'found-shown' : undefined}>
      <td>
        <Box
          title={nameOf(found)}
          checked={chosen && canBeAdded(found)}
          disabled={fixed || !canBeAdded(found)}
          onChange={(wanted) => choose([key], wanted)}
        />
      </td>
      <td>
        {onShow && !damaged ? (
          <button
            type="button"
            id={`found-${key}`}
            className="found-open"
            aria-pressed={shown}
            onClick={() => onShow(key)}
          >
            {name}
          </button>
        ) : (
          name
        )}
      </td>
      <td>{edition && sayYear(edition.year)}</td>
      <td>
        {!damaged && (tier === null ? <span className="soft">{say('add.not-found')}</span> : <TierBadge tier={tier} />)}
      </td>
      <td className="found-number">{!damaged && recommendations > 0 && say('add.number', { n: recommendations })}</td>
      <td>
        <Outcome found={found} packed={packed} />
      </td>
    </tr>
  );
});

const UnreadRow = memo(function UnreadRow({ problem }: { problem: FileProblem }) {
  return (
    <tr>
      <td>
        <Box title={problem.file} checked={false} disabled onChange={nothing} />
      </td>
      <td colSpan={4}>
        <bdi>{problem.file}</bdi>
      </td>
      <td>
        <Unread problem={problem} />
      </td>
    </tr>
  );
});

interface BoxProps {
  title: string;
  checked: boolean;
  disabled: boolean;
  onChange: (wanted: boolean) => void;
}

const nothing = () => {};

function Box({ title, checked, disabled, onChange }: BoxProps) {
  const { say } = useWords();
  return (
    <label className="found-box">
      <span className="hidden">{say('add.add-one', { title })}</span>
      <input
        type="checkbox"
        className="box"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
