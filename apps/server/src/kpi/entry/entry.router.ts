import { router } from '../../trpc.ts';
import { entryForm } from './entry-form.ts';
import { saveEntries } from './save-entries.ts';

/** What units count. */
export const entryRouter = router({ form: entryForm, save: saveEntries });
