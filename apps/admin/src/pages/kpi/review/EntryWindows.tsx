import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { ExceptionList } from './ExceptionList.tsx';
import { WindowFields } from './WindowFields.tsx';

/** Until when the units of each level enter figures, and who may still enter them afterwards. */
export function EntryWindows() {
  const trpc = useTRPC();
  const windows = useQuery(trpc.review.windows.queryOptions());
  return (
    <Answer to={windows}>
      {(set) => (
        <>
          <WindowFields key={JSON.stringify(set.windows)} windows={set.windows} />
          <ExceptionList exceptions={set.exceptions} />
        </>
      )}
    </Answer>
  );
}
