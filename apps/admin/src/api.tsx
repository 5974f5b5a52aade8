import type { AppRouter } from '@dondoc/server/router';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, type TRPCClientErrorLike, type TRPCLink } from '@trpc/client';
import { createTRPCContext, createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { ReactNode } from 'react';

const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();
export { useTRPC };

/** What the API answers instead of a value. `data.fault` is there when the refusal is one a person can act on. */
export type ApiError = TRPCClientErrorLike<AppRouter>;

/** The API as the rest of the app sees it: what was asked is remembered, and pages and routes ask through one memory. */
export interface Api {
  readonly queryClient: QueryClient;
  readonly client: ReturnType<typeof createTRPCClient<AppRouter>>;
  readonly trpc: TRPCOptionsProxy<AppRouter>;
}

/** The API over HTTP, where the server that serves this page has it. */
export const httpLink = (): TRPCLink<AppRouter> => httpBatchLink({ url: '/api/trpc', maxURLLength: 6000 });

/**
 * Opens the API over a link.
 *
 * @param onSignedOut - told when an answer says that nobody is signed in, or that a one-time password must be replaced
 */
export function openApi(link: TRPCLink<AppRouter>, onSignedOut: () => void): Api {
  const tell = (error: unknown) => {
    if (isSignedOut(error)) onSignedOut();
  };
  const queryClient = new QueryClient({
    // Who asks is asked before a page opens, and whoever asks it sees to the answer: telling would ask again without end.
    queryCache: new QueryCache({ onError: (error, { meta }) => (meta?.['isWhoAsks'] === true ? undefined : tell(error)) }),
    mutationCache: new MutationCache({ onError: tell }),
    defaultOptions: { queries: { staleTime: 10_000, retry: mayRetry, refetchOnWindowFocus: true } },
  });
  const client = createTRPCClient<AppRouter>({ links: [link] });
  return { queryClient, client, trpc: createTRPCOptionsProxy<AppRouter>({ client, queryClient }) };
}

/** A refusal stays a refusal; only a line that went dead, or a server that stumbled, is worth asking again. */
function mayRetry(failures: number, error: unknown): boolean {
  const status = apiErrorOf(error)?.data?.httpStatus;
  return failures < 2 && (status === undefined || status >= 500);
}

function isSignedOut(error: unknown): boolean {
  const data = apiErrorOf(error)?.data;
  return data?.code === 'UNAUTHORIZED' || data?.fault?.code === 'identity/password-change-required';
}

/** The error as the API sends it, or null: it is something else. */
export function apiErrorOf(error: unknown): ApiError | null {
  return error instanceof Error && error.name === 'TRPCClientError' ? (error as unknown as ApiError) : null;
}

/** Gives the API to every page below. */
export function ApiProvider({ api, children }: { readonly api: Api; readonly children: ReactNode }) {
  return (
    <QueryClientProvider client={api.queryClient}>
      <TRPCProvider trpcClient={api.client} queryClient={api.queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}

/** Asks who is signed in. Routes ask it before a page opens. */
export const whoAsks = (trpc: Api['trpc']) =>
  trpc.identity.me.queryOptions(undefined, { staleTime: 60_000, meta: { isWhoAsks: true } });
