import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import { Review } from './review/Review.tsx';

const here = getRouteApi('/app/ke-hoach/du-thao/$draftId');

/** A draft beside its source: settle what is open, mend what is wrong, approve. */
export default function DraftPage() {
  const { draftId } = here.useParams();
  const trpc = useTRPC();
  // A step another person takes meanwhile is met when a step of one's own is refused; what is being read does not move by itself.
  const opened = useQuery(trpc.plan.getDraft.queryOptions({ draftId }, { refetchOnWindowFocus: false }));
  return <Answer to={opened}>{(draft) => <Review key={draft.id} opened={draft} />}</Answer>;
}
