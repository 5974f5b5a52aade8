import { router } from '../../trpc.ts';
import { listTargets } from './list-targets.ts';
import { setTargets } from './set-targets.ts';

/** The rates units are to reach. */
export const targetRouter = router({ list: listTargets, set: setTargets });
