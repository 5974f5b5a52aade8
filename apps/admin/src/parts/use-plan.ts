import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../api.tsx';

/** The name of a plan, once the list of plans is there; null while it is not, or when there is no such plan. */
export function usePlanName(planId: string): string | null {
  const trpc = useTRPC();
  const plans = useQuery(trpc.plan.list.queryOptions());
  return plans.data?.find(({ id }) => id === planId)?.name ?? null;
}
