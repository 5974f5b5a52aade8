import { router } from '../../trpc.ts';
import { answerTarget } from './answer-target.ts';
import { keepTarget } from './keep-target.ts';
import { listParents } from './list-parents.ts';
import { listTargets } from './list-targets.ts';
import { readTable } from './read-table.ts';
import { setTargets } from './set-targets.ts';
import { setTrajectory } from './set-trajectory.ts';
import { targetCascade } from './target-cascade.ts';
import { targetHistory } from './target-history.ts';
import { targetTrajectory } from './target-trajectory.ts';

/** The rates units are to reach. */
export const targetRouter = router({
  parents: listParents,
  list: listTargets,
  readTable,
  set: setTargets,
  answer: answerTarget,
  keep: keepTarget,
  history: targetHistory,
  cascade: targetCascade,
  trajectory: targetTrajectory,
  setTrajectory,
});
