import { Spine, SpineMark } from '../../parts/spine';
import { useWords, type WordKey } from '../../words';
import type { Matches } from './matching';

const JOBS: readonly [number: number, title: WordKey, about: WordKey][] = [
  [1, 'help.read', 'help.read-about'],
  [2, 'help.search', 'help.search-about'],
  [3, 'help.hand-over', 'help.hand-over-about'],
];

export function Jobs({ matches }: { matches: Matches }) {
  const { say } = useWords();
  const jobs = JOBS.filter(([, title, about]) => matches(say('help.jobs'), say(title), say(about)));
  if (jobs.length === 0) return null;
  return (
    <section aria-labelledby="help-jobs">
      <h2 id="help-jobs">{say('help.jobs')}</h2>
      <Spine className="help-jobs">
        {jobs.map(([number, title, about]) => (
          <li key={number}>
            <SpineMark>{number}</SpineMark>
            <div>
              <strong>{say(title)}</strong>
              <p>{say(about)}</p>
            </div>
          </li>
        ))}
      </Spine>
    </section>
  );
}
