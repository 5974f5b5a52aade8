import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Answers } from './answers.ts';
import { useTRPC, whoAsks } from './api.tsx';

/** The person who is signed in. */
export type Me = Answers['identity']['me'];

/** The person who is signed in; asked once, before any page opens. */
export function useMe(): Me {
  const trpc = useTRPC();
  return useSuspenseQuery(whoAsks(trpc)).data;
}

const inApp = getRouteApi('/app');

/** The day the page speaks of: the one in the address, else today. */
export function useAsOf() {
  const { today } = useMe();
  const { on = today } = inApp.useSearch();
  return { on, today, isToday: on === today };
}
