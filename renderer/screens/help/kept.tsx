import { RouteLink } from '../../parts/button';
import { useWords } from '../../words';
import type { Matches } from './matching';
import '../../parts/table.css';

export function Kept({ matches }: { matches: Matches }) {
  const { say } = useWords();
  const texts = [
    say('help.kept'),
    say('help.kept-reports'),
    say('help.kept-reports-where'),
    say('help.kept-own'),
    say('help.kept-own-where'),
    say('help.to-folders'),
  ];
  if (!matches(...texts)) return null;
  return (
    <section aria-labelledby="help-kept">
      <h2 id="help-kept">{say('help.kept')}</h2>
      <dl className="facts">
        <dt>{say('help.kept-reports')}</dt>
        <dd>{say('help.kept-reports-where')}</dd>
        <dt>{say('help.kept-own')}</dt>
        <dd>{say('help.kept-own-where')}</dd>
      </dl>
      <p>
        <RouteLink id="help-folders" to={{ at: 'settings', page: 'reports' }}>
          {say('help.to-folders')}
        </RouteLink>
      </p>
    </section>
  );
}
