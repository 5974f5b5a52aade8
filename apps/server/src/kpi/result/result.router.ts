import { router } from '../../trpc.ts';
import { rollUp } from './roll-up.ts';

/** What the counts add up to. */
export const resultRouter = router({ rollUp });
