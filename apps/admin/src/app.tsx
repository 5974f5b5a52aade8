import { createRouter, RouterProvider, type RouterHistory } from '@tanstack/react-router';
import type { TRPCLink } from '@trpc/client';
import type { AppRouter } from '@dondoc/server/router';
import { ApiProvider, openApi, type Api } from './api.tsx';
import { routeTree } from './routes.tsx';
import { BrokenPage, LoadingPage, MissingPage } from './shell/fallbacks.tsx';
import { ThemeProvider } from './shell/theme.tsx';

const makeRouter = (api: Api, history?: RouterHistory) =>
  createRouter({
    routeTree,
    context: { api },
    ...(history === undefined ? {} : { history }),
    scrollRestoration: true,
    notFoundMode: 'root',
    defaultPreload: false,
    defaultPendingComponent: LoadingPage,
    defaultErrorComponent: BrokenPage,
    defaultNotFoundComponent: MissingPage,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}

/** The whole app over a link to the API; in a browser unless told another history. */
export function openApp(link: TRPCLink<AppRouter>, history?: RouterHistory) {
  const api = openApi(link, () => {
    api.queryClient.removeQueries(api.trpc.identity.me.queryFilter());
    void router.invalidate();
  });
  const router = makeRouter(api, history);
  return { api, router };
}

/** Draws an app that was opened. */
export function Application({ api, router }: ReturnType<typeof openApp>) {
  return (
    <ApiProvider api={api}>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </ApiProvider>
  );
}
