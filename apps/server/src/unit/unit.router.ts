import { router } from '../trpc.ts';
import { findUnits } from './find-units.ts';
import { listUnits } from './list-units.ts';
import { unitPath } from './unit-path.ts';

/** The units of the State as of a day. */
export const unitRouter = router({ list: listUnits, find: findUnits, path: unitPath });
