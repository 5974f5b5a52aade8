import { createRootRouteWithContext, createRoute, lazyRouteComponent, notFound, redirect, retainSearchParams } from '@tanstack/react-router';
import { apiErrorOf, whoAsks, type Api } from './api.tsx';
import { paths } from './paths.ts';
import {
  dataSearch,
  draftSearch,
  entrySearch,
  fileSearch,
  listSearch,
  nextSearch,
  onSearch,
  planSearch,
  resultsSearch,
  reviewSearch,
  targetsSearch,
  tasksSearch,
  versionsSearch,
  workSearch,
} from './search.ts';
import { Shell } from './shell/Shell.tsx';

interface RouterContext {
  readonly api: Api;
}

const root = createRootRouteWithContext<RouterContext>()();

const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn,
  validateSearch: nextSearch,
  component: lazyRouteComponent(() => import('./pages/identity/SignInPage.tsx')),
});

const changePassword = createRoute({
  getParentRoute: () => root,
  path: paths.changePassword,
  validateSearch: nextSearch,
  component: lazyRouteComponent(() => import('./pages/identity/ChangePasswordPage.tsx')),
});

/** Every page that needs somebody signed in. The as-of day is part of each address and travels along. */
const app = createRoute({
  getParentRoute: () => root,
  id: 'app',
  validateSearch: onSearch,
  search: { middlewares: [retainSearchParams(['on'])] },
  beforeLoad: ({ context, location }) => admit(context.api, location.href),
  component: Shell,
});

/** Lets a signed-in person in, and gives the pages who it is; everybody else is sent to sign in, or to set a password. */
async function admit({ queryClient, trpc }: Api, href: string) {
  const search = href === '/' ? {} : { next: href };
  const me = await queryClient.ensureQueryData(whoAsks(trpc)).catch((error: unknown) => {
    if (apiErrorOf(error)?.data?.code === 'UNAUTHORIZED') throw redirect({ to: paths.signIn, search });
    throw error;
  });
  if (me.mustChangePassword) throw redirect({ to: paths.changePassword, search });
  return { me };
}

const under = { getParentRoute: () => app } as const;

type Role = Awaited<ReturnType<typeof admit>>['me']['role'];

/** For a page that is one role's to use: anybody else is told that there is no such page. The server decides for itself. */
const onlyFor =
  (role: Role) =>
  ({ context }: { readonly context: { readonly me: { readonly role: Role } } }) => {
    if (context.me.role !== role) throw notFound();
  };

const overview = createRoute({
  ...under,
  path: paths.overview,
  beforeLoad: ({ context, search }) => {
    if (context.me.role === 'unit-member') throw redirect({ to: paths.work, search });
  },
  component: lazyRouteComponent(() => import('./pages/plan/OverviewPage.tsx')),
});

const work = createRoute({
  ...under,
  path: paths.work,
  validateSearch: workSearch,
  component: lazyRouteComponent(() => import('./pages/plan/WorkPage.tsx')),
});

const plans = createRoute({
  ...under,
  path: paths.plans,
  component: lazyRouteComponent(() => import('./pages/plan/PlansPage.tsx')),
});

const draft = createRoute({
  ...under,
  path: paths.draft,
  beforeLoad: onlyFor('administrator'),
  validateSearch: draftSearch,
  component: lazyRouteComponent(() => import('./pages/plan/DraftPage.tsx')),
});

const plan = createRoute({
  ...under,
  path: paths.plan,
  beforeLoad: onlyFor('administrator'),
  validateSearch: planSearch,
  component: lazyRouteComponent(() => import('./pages/plan/PlanPage.tsx')),
});

const revision = createRoute({
  ...under,
  path: paths.revision,
  beforeLoad: onlyFor('administrator'),
  component: lazyRouteComponent(() => import('./pages/plan/RevisionPage.tsx')),
});

const versions = createRoute({
  ...under,
  path: paths.versions,
  validateSearch: versionsSearch,
  component: lazyRouteComponent(() => import('./pages/plan/VersionsPage.tsx')),
});

const tasks = createRoute({
  ...under,
  path: paths.tasks,
  beforeLoad: onlyFor('administrator'),
  validateSearch: tasksSearch,
  component: lazyRouteComponent(() => import('./pages/plan/TasksPage.tsx')),
});

const task = createRoute({
  ...under,
  path: paths.task,
  component: lazyRouteComponent(() => import('./pages/plan/TaskPage.tsx')),
});

const units = createRoute({
  ...under,
  path: paths.units,
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./pages/unit/UnitsPage.tsx')),
});

const users = createRoute({
  ...under,
  path: paths.users,
  beforeLoad: onlyFor('administrator'),
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('./pages/identity/UsersPage.tsx')),
});

const targets = createRoute({
  ...under,
  path: paths.targets,
  validateSearch: targetsSearch,
  component: lazyRouteComponent(() => import('./pages/kpi/TargetsPage.tsx')),
});

const entry = createRoute({
  ...under,
  path: paths.entry,
  beforeLoad: onlyFor('unit-member'),
  validateSearch: entrySearch,
  component: lazyRouteComponent(() => import('./pages/kpi/EntryPage.tsx')),
});

const review = createRoute({
  ...under,
  path: paths.review,
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('./pages/kpi/ReviewPage.tsx')),
});

const figuresFile = createRoute({
  ...under,
  path: paths.figuresFile,
  validateSearch: fileSearch,
  component: lazyRouteComponent(() => import('./pages/kpi/FiguresFilePage.tsx')),
});

const results = createRoute({
  ...under,
  path: paths.results,
  validateSearch: resultsSearch,
  component: lazyRouteComponent(() => import('./pages/kpi/ResultsPage.tsx')),
});

const indicators = createRoute({
  ...under,
  path: paths.indicators,
  component: lazyRouteComponent(() => import('./pages/kpi/IndicatorsPage.tsx')),
});

const data = createRoute({
  ...under,
  path: paths.data,
  validateSearch: dataSearch,
  component: lazyRouteComponent(() => import('./pages/data/DataSetsPage.tsx')),
});

/** Every page there is. */
export const routeTree = root.addChildren([
  signIn,
  changePassword,
  app.addChildren([
    overview,
    work,
    plans,
    draft,
    revision,
    plan,
    versions,
    tasks,
    task,
    units,
    users,
    targets,
    entry,
    review,
    results,
    figuresFile,
    indicators,
    data,
  ]),
]);
