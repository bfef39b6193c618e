import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { LoadingState } from '../ui/states.tsx';
import { NotFound } from './NotFound.tsx';
import { Shell } from './Shell.tsx';
import type { ScreenSearch } from './screen-search.ts';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>): ScreenSearch => search as ScreenSearch,
});
const at = <P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

const routes = root.addChildren([
  at(
    '/',
    lazyRouteComponent(() => import('../screens/home/HomeScreen.tsx'), 'HomeScreen'),
  ),
  at(
    '/people',
    lazyRouteComponent(() => import('../screens/people/PeopleScreen.tsx'), 'PeopleScreen'),
  ),
  at(
    '/person',
    lazyRouteComponent(() => import('../screens/person/PersonScreen.tsx'), 'PersonScreen'),
  ),
  at(
    '/requirements',
    lazyRouteComponent(
      () => import('../screens/requirements/RequirementsScreen.tsx'),
      'RequirementsScreen',
    ),
  ),
  at(
    '/campaigns',
    lazyRouteComponent(() => import('../screens/campaigns/CampaignsScreen.tsx'), 'CampaignsScreen'),
  ),
  at(
    '/find',
    lazyRouteComponent(() => import('../screens/find/FindScreen.tsx'), 'FindScreen'),
  ),
  at(
    '/skills',
    lazyRouteComponent(() => import('../screens/matrix/MatrixScreen.tsx'), 'MatrixScreen'),
  ),
  at(
    '/gaps',
    lazyRouteComponent(() => import('../screens/gaps/GapsScreen.tsx'), 'GapsScreen'),
  ),
  at(
    '/qualifications',
    lazyRouteComponent(
      () => import('../screens/qualifications/QualificationsScreen.tsx'),
      'QualificationsScreen',
    ),
  ),
  at(
    '/risks',
    lazyRouteComponent(() => import('../screens/risks/RisksScreen.tsx'), 'RisksScreen'),
  ),
  at(
    '/experts',
    lazyRouteComponent(() => import('../screens/experts/ExpertsScreen.tsx'), 'ExpertsScreen'),
  ),
  at(
    '/frameworks',
    lazyRouteComponent(
      () => import('../screens/frameworks/FrameworksScreen.tsx'),
      'FrameworksScreen',
    ),
  ),
  at(
    '/needs',
    lazyRouteComponent(() => import('../screens/needs/NeedsScreen.tsx'), 'NeedsScreen'),
  ),
  at(
    '/scenarios',
    lazyRouteComponent(() => import('../screens/scenarios/ScenariosScreen.tsx'), 'ScenariosScreen'),
  ),
  at(
    '/catalogue',
    lazyRouteComponent(() => import('../screens/catalogue/CatalogueScreen.tsx'), 'CatalogueScreen'),
  ),
  at(
    '/plan',
    lazyRouteComponent(() => import('../screens/plan/PlanScreen.tsx'), 'PlanScreen'),
  ),
  at(
    '/best-plan',
    lazyRouteComponent(() => import('../screens/best-plan/BestPlanScreen.tsx'), 'BestPlanScreen'),
  ),
  at(
    '/sessions',
    lazyRouteComponent(() => import('../screens/sessions/SessionsScreen.tsx'), 'SessionsScreen'),
  ),
  at(
    '/budget',
    lazyRouteComponent(() => import('../screens/budget/BudgetScreen.tsx'), 'BudgetScreen'),
  ),
  at(
    '/licences',
    lazyRouteComponent(() => import('../screens/licences/LicencesScreen.tsx'), 'LicencesScreen'),
  ),
  at(
    '/returns',
    lazyRouteComponent(() => import('../screens/returns/ReturnsScreen.tsx'), 'ReturnsScreen'),
  ),
  at(
    '/direction',
    lazyRouteComponent(() => import('../screens/direction/DirectionScreen.tsx'), 'DirectionScreen'),
  ),
  at(
    '/import',
    lazyRouteComponent(() => import('../screens/import/ImportScreen.tsx'), 'ImportScreen'),
  ),
  at(
    '/export',
    lazyRouteComponent(() => import('../screens/export/ExportScreen.tsx'), 'ExportScreen'),
  ),
  at(
    '/settings',
    lazyRouteComponent(() => import('../screens/settings/SettingsScreen.tsx'), 'SettingsScreen'),
  ),
]);

export const router = createRouter({
  routeTree: routes,
  defaultPreload: 'intent',
  defaultPendingComponent: LoadingState,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
