import type { Tier } from '../../../data/model';
import { tierWords } from '../../parts/tier-badge';
import { sayYear, useWords } from '../../words';
import { runsOf, type TierOfYear } from './tier-runs';

interface Props {
  tiers: readonly TierOfYear[];
  /** Year of the edition being read: its square is filled. */
  reading: number;
  /** Year of the edition that it is compared with: its year stands out too. */
  besides?: number;
  /** What the picture says, for those who do not see it. */
  sentence: string;
}

/** Rows from the best tier down. Special Case has none: it breaks the line, and its sign stands between the rows. */
const ROWS: readonly Tier[] = ['1', '2', '2WL', '3'];
/** In the picture's units, which are pixels at 100 % text. With one edition, only its own row is drawn. */
const ONE = { firstYear: 69, rowStart: 60, foot: 22 };
const ONE_LONG = { firstYear: 101, rowStart: 92, foot: 22 };
const SEVERAL = { firstYear: 92, rowStart: 76, foot: 4 };
const ROW = 24;
const FIRST_ROW = 12;
const WIDEST_STEP = 56;
const PLOT = 330;
const SQUARE = 10;
/** From the middle of its sign to a corner. */
const SPECIAL = 7;

const isLong = (row: Tier): boolean => row === '2WL' || row === 'SC';
const inRem = (units: number): string => `${units / 16}rem`;

export function StepChart({ tiers, reading, besides, sentence }: Props) {
  const { say } = useWords();
  const years = tiers.map(({ year }) => year);
  const from = Math.min(...years);
  const span = Math.max(...years) - from;
  const step = span === 0 ? WIDEST_STEP : Math.min(WIDEST_STEP, PLOT / span);
  // One edition has the row of its own tier only.
  const rows = span === 0 ? tiers.flatMap(({ tier }) => tier ?? []) : ROWS;
  const rowWords = (row: Tier) => (row === '2WL' ? say('tiers.watch-list') : say(tierWords(row)));
  const { firstYear, rowStart, foot } = span > 0 ? SEVERAL : rows.some(isLong) ? ONE_LONG : ONE;
  const x = (year: number) => firstYear + (year - from) * step;
  const y = (tier: Tier) => FIRST_ROW + (rows.includes(tier) ? rows.indexOf(tier) : 1.5) * ROW;
  const right = Math.max(x(from + span) + 46, 240);
  const bottom = FIRST_ROW + Math.max(rows.length, 1) * ROW + foot;
  const given = tiers.filter((each): each is { year: number; tier: Tier } => each.tier !== null);
  const shown = given.filter(({ tier }) => tier !== 'SC');
  const everyNth = Math.ceil(40 / step);
  return (
    <svg
      className="steps"
      width={inRem(right)}
      height={inRem(bottom)}
      viewBox={`0 0 ${right} ${bottom}`}
      role="img"
      aria-label={sentence}
    >
      {rows.map((row) => (
        <g key={row}>
          <text x="0" y={y(row) + 4}>
            {rowWords(row)}
          </text>
          <line
            className={span === 0 ? 'steps-row steps-row-open' : 'steps-row'}
            x1={rowStart}
            x2={right}
            y1={y(row)}
            y2={y(row)}
          />
        </g>
      ))}
      <path className="steps-line" d={span === 0 ? '' : lineOf(shown, x, y, step)} />
      {shown.map(({ year, tier }) => (
        <rect
          key={year}
          className={year === reading && span > 0 ? 'steps-square steps-square-read' : 'steps-square'}
          x={x(year) - SQUARE / 2}
          y={y(tier) - SQUARE / 2}
          width={SQUARE}
          height={SQUARE}
        />
      ))}
      {given
        .filter(({ tier }) => tier === 'SC')
        .map(({ year }) => (
          <path
            key={year}
            className={year === reading && span > 0 ? 'steps-special steps-special-read' : 'steps-special'}
            d={`M${x(year)} ${y('SC') - SPECIAL}l${SPECIAL} ${SPECIAL}l${-SPECIAL} ${SPECIAL}l${-SPECIAL} ${-SPECIAL}z`}
          />
        ))}
      {years.map((year) =>
        (from + span - year) % everyNth === 0 ? (
          <text
            key={year}
            className={year === reading || year === besides ? 'steps-now' : undefined}
            x={x(year)}
            y={bottom - (span === 0 ? 16 : 4)}
            textAnchor="middle"
          >
            {sayYear(year)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/** Steps from square to square; years without an edition, and tiers without a row, leave a gap. */
function lineOf(
  shown: readonly { year: number; tier: Tier }[],
  x: (year: number) => number,
  y: (tier: Tier) => number,
  step: number,
): string {
  let path = '';
  let previous: number | null = null;
  for (const run of runsOf(shown)) {
    const first = run.years[0];
    const last = run.years.at(-1);
    if (first === undefined || last === undefined || run.tier === null) continue;
    path += previous === first - 1 ? `H${x(first)}V${y(run.tier)}` : `M${x(first)} ${y(run.tier)}`;
    path += `H${x(last)}`;
    previous = last;
  }
  return previous === null ? '' : `${path}h${step / 2}`;
}
