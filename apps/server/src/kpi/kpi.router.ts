import { router } from '../trpc.ts';
import { entryForm } from './entry-form.ts';
import { listIndicators } from './list-indicators.ts';
import { listTargets } from './list-targets.ts';
import { rollUp } from './roll-up.ts';
import { saveEntries } from './save-entries.ts';
import { setTargets } from './set-targets.ts';

/** Indicators, targets, entries and what they add up to. */
export const kpiRouter = router({ listIndicators, listTargets, setTargets, entryForm, saveEntries, rollUp });
