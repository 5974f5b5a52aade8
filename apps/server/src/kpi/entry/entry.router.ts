import { router } from '../../trpc.ts';
import { entryForm } from './entry-form.ts';
import { entryUnits } from './entry-units.ts';
import { saveEntries } from './save-entries.ts';

/** What units count. */
export const entryRouter = router({ units: entryUnits, form: entryForm, save: saveEntries });
