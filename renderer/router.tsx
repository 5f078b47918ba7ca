import { lazy } from 'react';
import type { Route } from '../electron/contract';
import Library from './screens/library/library';
import Report from './screens/report/report';

const Search = lazy(() => import('./screens/search/search'));
const Satchel = lazy(() => import('./screens/satchel/satchel'));
const Compare = lazy(() => import('./screens/compare/compare'));
const Add = lazy(() => import('./screens/add/add'));
const Settings = lazy(() => import('./screens/settings/settings'));
const Help = lazy(() => import('./screens/help/help'));
const Welcome = lazy(() => import('./screens/welcome/welcome'));

/** The screen of a route. The two that the program opens on come with the page, the others when they are wanted. */
export function Router({ route }: { route: Route }) {
  switch (route.at) {
    case 'library':
      return <Library />;
    case 'report':
      return <Report id={route.report} />;
    case 'search':
      return <Search query={route.query} />;
    case 'satchel':
      return <Satchel page={route.page ?? 'selections'} />;
    case 'compare':
      return <Compare from={route.from} to={route.to} />;
    case 'add':
      return <Add />;
    case 'settings':
      return <Settings page={route.page ?? 'reading'} />;
    case 'help':
      return <Help />;
    case 'welcome':
      return <Welcome />;
    default:
      return route satisfies never;
  }
}
