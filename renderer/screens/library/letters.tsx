import { RouteLink } from '../../parts/button';
import { FollowUpSign } from '../../parts/follow-up-sign';
import { Sign } from '../../parts/sign';
import { TAGS } from '../../parts/tags';
import { TierBadge } from '../../parts/tier-badge';
import { focusIn } from '../../state/view';
import { useWords } from '../../words';
import type { CountryLine, Letter } from './countries';

/** What stands at the end of each line: the year of its report, or how much was recommended. */
export type Figures = 'years' | 'recommendations';

/** Countries under their letters, the letters on the spine. */
export function Letters({ letters, figures }: { letters: Letter[]; figures: Figures }) {
  return letters.map(({ letter, lines }) => (
    <section key={letter} className="library-letter" aria-labelledby={`letter-${letter}`}>
      <h2 id={`letter-${letter}`} tabIndex={-1}>
        {letter}
      </h2>
      <ul>
        {lines.map((line) => (
          <Line key={line.entry.id} line={line} figures={figures} />
        ))}
      </ul>
    </section>
  ));
}

function Line({ line: { entry, name, tracked }, figures }: { line: CountryLine; figures: Figures }) {
  const { say, rich } = useWords();
  const year = entry.edition?.year;
  return (
    <li className="library-line" data-row={name}>
      <span className="library-name">
        <RouteLink id={`open-${entry.id}`} to={{ at: 'report', report: entry.id }}>
          {entry.country ? name : say('library.unknown-country', { id: entry.id })}
        </RouteLink>
        {entry.doubts !== undefined && (
          <span className="note">
            <Sign sign="ask">{say('library.please-check')}</Sign>
          </span>
        )}
        {tracked && (
          <span className="note">
            <FollowUpSign state={tracked.state}>{say('library.tracked', { n: tracked.count })}</FollowUpSign>
          </span>
        )}
      </span>
      {entry.damaged ? (
        <strong className="library-damaged">{say('library.damaged')}</strong>
      ) : (
        <TierBadge tier={entry.tier} boxed={false} />
      )}
      <span className="library-figure">
        {figures === 'recommendations' &&
          !entry.damaged &&
          rich('library.line-recommendations', TAGS, { n: entry.recommendations })}
        {figures === 'years' && year !== undefined && rich('library.line-year', TAGS, { year: String(year) })}
      </span>
    </li>
  );
}

function showLetter(letter: string): void {
  const heading = document.getElementById(`letter-${letter}`);
  heading?.scrollIntoView({ block: 'start' });
  if (heading) focusIn(heading);
}

/** The letters that have countries now, as a way to get to them. */
export function LetterLinks({ letters }: { letters: Letter[] }) {
  const { say } = useWords();
  return (
    <nav className="library-az" aria-label={say('library.letters')} data-region="letters">
      {letters.map(({ letter }) => (
        <a
          key={letter}
          href={`#letter-${letter}`}
          onClick={(event) => {
            event.preventDefault();
            showLetter(letter);
          }}
        >
          {letter}
        </a>
      ))}
    </nav>
  );
}
