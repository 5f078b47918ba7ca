import { say } from '../words';
import { useAction } from './actions';
import { announce } from './announcer';
import { openExport } from './export-request';
import { back, forward, go, here, lastReport } from './navigation';
import { changeTextSize, settings } from './settings';
import { activeSelection, shelf } from './shelf';
import { focusRegion } from './view';
import { whereWords } from './where';

/** The actions that mean the same on every page. A page that registers one of them comes before these. */
export function useGlobalActions(): void {
  useAction('library', () => go({ at: 'library' }));
  useAction('satchel', () => go({ at: 'satchel' }));
  useAction('add', () => go({ at: 'add' }));
  useAction('settings', () => go({ at: 'settings' }));
  useAction('help', () => go({ at: 'help' }));
  useAction('help-by-question-mark', () => go({ at: 'help' }));
  useAction('last-report', () => {
    const last = lastReport();
    if (!last || here().route.at === 'report') return false;
    go({ at: 'report', report: last.report });
    return true;
  });
  useAction('back', back);
  useAction('forward', forward);
  useAction('next-region', () => focusRegion(1));
  useAction('previous-region', () => focusRegion(-1));
  useAction('larger', () => resize(1));
  useAction('smaller', () => resize(-1));
  useAction('usual-size', () => resize(0));
  useAction('export', () => exportSelection(false));
  useAction('print', () => exportSelection(true));
  useAction('where-am-i', () => announce(whereWords()));
}

function resize(direction: 1 | -1 | 0): void {
  void changeTextSize(direction);
  announce(say('text-size.now', { percent: settings.get().textSize }), 'detail');
}

/** What Ctrl+E and Ctrl+P mean where the page itself has nothing to export: the Satchel, when something is in it. */
function exportSelection(print: boolean): boolean {
  const { id, picks } = activeSelection(shelf.get());
  if (picks.length === 0) return false;
  openExport({ what: 'selection', selection: id }, print);
  return true;
}
