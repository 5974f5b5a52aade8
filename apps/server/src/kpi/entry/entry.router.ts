import { router } from '../../trpc.ts';
import { entryForm } from './entry-form.ts';
import { entryUnits } from './entry-units.ts';
import { applyFile } from './file/apply-file.ts';
import { compareFile } from './file/compare-file.ts';
import { compareFlows } from './flow/compare-flows.ts';
import { importFlows } from './flow/import-flows.ts';
import { saveEntries } from './save-entries.ts';

/** What units count. */
export const entryRouter = router({
  units: entryUnits,
  form: entryForm,
  save: saveEntries,
  compareFile,
  applyFile,
  compareFlows,
  importFlows,
});
