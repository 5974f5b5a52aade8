import { dataMeasures, rateOf, type BasisPoints, type DataMeasure, type DataProgress, type Tally } from '@dondoc/domain/kpi';

/** Records that have come so far, of all records. */
interface Share extends Tally {
  /** Null: there are no records. */
  readonly rateBp: BasisPoints | null;
}

/** How far data has come, by each measure. */
export type ProgressView = Readonly<Record<DataMeasure, Share>>;

/** Progress as it is shown: each tally with its rate. */
export function viewOfProgress(progress: DataProgress): ProgressView {
  const [digitised, structured, shared, cleaned] = dataMeasures.map((measure) => share(progress[measure]));
  if (!digitised || !structured || !shared || !cleaned) throw new Error('there are four measures');
  return { digitised, structured, shared, cleaned };
}

function share(tally: Tally): Share {
  const rate = rateOf(tally);
  return { ...tally, rateBp: rate.ok ? rate.value : null };
}
