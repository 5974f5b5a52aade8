import { router } from '../../trpc.ts';
import { approve, returnWithDoubts, submit } from './decide.ts';
import { getSheet } from './get-sheet.ts';
import { listSheets } from './list-sheets.ts';
import { mySheets } from './my-sheets.ts';
import { progress } from './progress.ts';
import { entryWindows, grantException, setEntryWindows, withdrawException } from './windows.ts';

/** What was counted is handed on, looked at by another person, and approved. */
export const reviewRouter = router({
  mine: mySheets,
  list: listSheets,
  sheet: getSheet,
  submit,
  approve,
  return: returnWithDoubts,
  progress,
  windows: entryWindows,
  setWindows: setEntryWindows,
  grantException,
  withdrawException,
});
