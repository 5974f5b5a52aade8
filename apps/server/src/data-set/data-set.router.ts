import { router } from '../trpc.ts';
import { listBlocked } from './blocked-services.ts';
import { dataNeeds, setDataNeeds } from './data-needs.ts';
import { dataProgress } from './data-progress.ts';
import { dataSetHistory } from './data-set-history.ts';
import { listDataSets } from './list-data-sets.ts';
import { removeDataSet } from './remove-data-set.ts';
import { saveDataSet } from './save-data-set.ts';
import { forTask, linkTask, type CheckTask } from './task-fields.ts';

/** The data that units hold, how far it has come, which services it blocks and which tasks are about it. */
export const dataSetRouter = (checkTask: CheckTask) =>
  router({
    list: listDataSets,
    save: saveDataSet,
    remove: removeDataSet,
    history: dataSetHistory,
    progress: dataProgress,
    blocked: listBlocked,
    needs: dataNeeds,
    setNeeds: setDataNeeds,
    forTask: forTask(checkTask),
    linkTask: linkTask(checkTask),
  });
