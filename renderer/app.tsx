import { lazy, Suspense } from 'react';
import type { Route } from '../electron/contract';
import { CopiedSlip } from './parts/copied-slip';
import { DropTarget } from './parts/drop-target';
import { ExportSlip } from './parts/export-slip';
import { LiveRegions } from './parts/live-regions';
import { Pocket } from './parts/pocket';
import { SkipLink } from './parts/skip-link';
import { TopBar } from './parts/top-bar';
import { Router } from './router';
import { FaultBoundary } from './screens/fault/fault';
import { closeExport, useExportRequest } from './state/export-request';
import { useGlobalActions } from './state/global-actions';
import { useKeyboard } from './state/keys';
import { useHere } from './state/navigation';
import { useSetting } from './state/settings';
import { useSkipsToRecommendations } from './state/skip';
import { useWords } from './words';
import './app.css';

const ExportDialog = lazy(() => import('./screens/export/export-dialog'));

/** Where recommendations are read, the pocket is at hand. */
const WITH_POCKET: ReadonlySet<Route['at']> = new Set(['library', 'report', 'search', 'compare']);

export function App() {
  const { say } = useWords();
  const stop = useHere();
  const request = useExportRequest();
  const skipsToRecommendations = useSkipsToRecommendations();
  useKeyboard();
  useGlobalActions();
  const withPocket = useSetting('pocket');
  const { at } = stop.route;
  return (
    <div className="page-frame">
      {skipsToRecommendations ? (
        <SkipLink to="recommendations">{say('skip.to-recommendations')}</SkipLink>
      ) : (
        <SkipLink to="main">{say('skip.to-main')}</SkipLink>
      )}
      {at !== 'welcome' && <TopBar />}
      <main id="main" className="page-main" tabIndex={-1}>
        <FaultBoundary key={stop.key} stop={stop}>
          <Suspense fallback={null}>
            <Router route={stop.route} />
          </Suspense>
        </FaultBoundary>
      </main>
      <CopiedSlip />
      <ExportSlip />
      {withPocket && WITH_POCKET.has(at) && <Pocket />}
      <LiveRegions />
      <DropTarget />
      {request && (
        <Suspense fallback={null}>
          <ExportDialog request={request} onClose={closeExport} />
        </Suspense>
      )}
    </div>
  );
}
