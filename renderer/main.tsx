import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { App } from './app';
import { ask } from './host';
import { HostSilent } from './screens/fault/host-silent';
import { beginAdding } from './state/adding';
import { beginKeys } from './state/keys';
import { beginLibrary } from './state/library';
import { beginNavigation } from './state/navigation';
import { beginNotices } from './state/notices';
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
      <App />
    </I18nProvider>
  );
}

async function begin(page: HTMLElement): Promise<void> {
  const root = createRoot(page);
  const begun = await ask('begin', {});
  if (!begun.ok) {
    document.documentElement.dataset['theme'] = 'light';
    root.render(<HostSilent error={begun.error} />);
    return;
  }
  const { settings, place, notices, platform } = begun.value;
  await beginSettings(settings);
  shelf.set(begun.value.shelf);
  beginNotices(notices);
  beginProgram(begun.value);
  beginKeys(platform);
  beginView();
  beginWidth();
  beginReports();
  beginAdding();
  // Damaged settings are no first start: what happened is said where the user was.
  beginNavigation(place, settings.welcomed || notices.length > 0);
  root.render(<Page />);
  await beginLibrary();
}

const page = document.getElementById('page');
if (page) void begin(page);
