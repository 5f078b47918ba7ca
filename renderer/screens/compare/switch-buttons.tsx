import type { Entry } from '../../../electron/contract';
import { Button, LinkButton } from '../../parts/button';
import { SwapIcon } from '../../parts/icons';
import { useAction } from '../../state/actions';
import { type CompareRoute, editionOf, editionsRoute } from '../../state/compare-routes';
import { openExport } from '../../state/export-request';
import { byCountry, useEntries } from '../../state/library';
import { amend } from '../../state/navigation';
import { useWords } from '../../words';
import { sortedCountries } from './choices';

/** To this report beside that of another country; absent where there is no other country. */
export function CountriesButton({ entry }: { entry: Entry }) {
  const { say } = useWords();
  const countries = byCountry(useEntries());
  const next = sortedCountries(countries).find(({ code }) => code !== entry.country?.code);
  const other = next && editionOf(countries.get(next.code) ?? [], entry.edition?.year);
  if (!entry.country || !other) return null;
  return <LinkButton to={{ at: 'compare', from: entry.id, to: other.id }}>{say('compare.to-countries')}</LinkButton>;
}

/** To two editions of this country. With one it leads to the page that says so. */
export function EditionsButton({ entry }: { entry: Entry }) {
  const { say } = useWords();
  const editions = byCountry(useEntries()).get(entry.country?.code ?? entry.id) ?? [];
  return <LinkButton to={editionsRoute(entry.id, editions)}>{say('compare.to-editions')}</LinkButton>;
}

/** The left becomes the right. Focus stays, and Back does not count it. */
export function SwapButton({ route, words }: { route: CompareRoute; words: string }) {
  return (
    <Button aria-label={words} onClick={() => amend({ at: 'compare', from: route.to, to: route.from })}>
      <SwapIcon />
    </Button>
  );
}

/** The comparison as it stands, as a document; so do the keys for exporting and printing. */
export function ExportButton({ route: { from, to } }: { route: CompareRoute }) {
  const { say } = useWords();
  const subject = { what: 'comparison', from, to } as const;
  useAction('export', () => openExport(subject));
  useAction('print', () => openExport(subject, true));
  return (
    <Button look="primary" id="export" onClick={() => openExport(subject)}>
      {say('compare.export')}
    </Button>
  );
}
