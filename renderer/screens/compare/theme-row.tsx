import { numberOf } from '../../../data/model';
import type { RecommendationTheme, ThemedRow } from '../../../electron/contract';
import { useWords, type WordKey } from '../../words';
import { PassageLink } from './edition-row';

const THEME_WORDS: Record<RecommendationTheme, WordKey> = {
  'shelter-and-care': 'compare.theme-shelter-and-care',
  prosecution: 'compare.theme-prosecution',
  law: 'compare.theme-law',
  identification: 'compare.theme-identification',
  'victims-in-proceedings': 'compare.theme-victims-in-proceedings',
  'labor-and-recruitment': 'compare.theme-labor-and-recruitment',
  migration: 'compare.theme-migration',
  children: 'compare.theme-children',
  awareness: 'compare.theme-awareness',
  coordination: 'compare.theme-coordination',
  data: 'compare.theme-data',
  other: 'compare.theme-other',
};

/** What both countries are asked on one theme. */
export function ThemeRow({ row, langs }: { row: ThemedRow; langs: { from: string; to: string } }) {
  const { say } = useWords();
  return (
    <tr>
      <Asked list={row.from} lang={langs.from} />
      <td className="compare-middle">
        <span className="compare-link compare-pair compare-theme">{say(THEME_WORDS[row.theme])}</span>
      </td>
      <Asked list={row.to} lang={langs.to} />
    </tr>
  );
}

function Asked({ list, lang }: { list: ThemedRow['from']; lang: string }) {
  const { say } = useWords();
  if (list.length === 0) return <td className="compare-none">{say('compare.no-theme')}</td>;
  return (
    <td>
      <ul className="compare-asked">
        {list.map(({ id, text }) => (
          <li key={id}>
            <b className="compare-pair" aria-hidden="true">
              {numberOf(id)}
            </b>
            <div>
              <p className="compare-text" lang={lang} dir="auto">
                {text}
              </p>
              <PassageLink id={id} />
            </div>
          </li>
        ))}
      </ul>
    </td>
  );
}
