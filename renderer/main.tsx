import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { App } from './app';
import { ask } from './host';
import { FaultBoundary } from './screens/fault/fault';
import { HostSilent } from './screens/fault/host-silent';
import { beginFaults } from './screens/fault/noting';
import { firstArrival } from './state/arrival';
import { beginAdding } from './state/adding';
import { beginHolding } from './state/held';
import { beginKeys } from './state/keys';
import { beginLibrary, knowEarly } from './state/library';
import { beginNavigation, useHere } from './state/navigation';
import { beginNotices, cameBack } from './state/notices';
import { beginProgram } from './state/program';
import { beginReports } from './state/reports';
import { beginSettings } from './state/settings';
import { shelf } from './state/shelf';
import { beginView } from './state/view';
import { beginWidth } from './state/width';
import { useWords } from './words';

function Page() {
  const { language } = useWords();
  return (
    <I18nProvider locale={language}>
      <FaultBoundary stop={useHere()}>
        <App />
      </FaultBoundary>
    </I18nProvider>
  );
}

async function begin(page: HTMLElement): Promise<void> {
  beginFaults();
  const root = createRoot(page);
  const begun = await ask('begin', {});
  if (!begun.ok) {
    document.documentElement.dataset['theme'] = 'light';
    root.render(<HostSilent error={begun.error} />);
    return;
  }
  const { settings, place, notices, platform, back, first } = begun.value;
  await beginSettings(settings);
  shelf.set(begun.value.shelf);
  beginNotices(back === null ? notices : [cameBack(back)], begun.value.earlierSettings);
  beginProgram(begun.value);
  beginKeys(platform);
  beginView();
  beginWidth();
  beginReports(first?.report ?? null);
  knowEarly(first?.editions ?? []);
  beginAdding();
  // Damaged settings are no first start: what happened is said where the user was.
  beginNavigation(place, settings.welcomed || notices.length > 0, back?.left ?? null);
  beginHolding();
  root.render(<Page />);
  if (first !== null || back === null) await firstArrival();
  await beginLibrary();
}

const page = document.getElementById('page');
if (page) void begin(page);
