import { router } from '../../trpc.ts';
import { addIndicatorVersion, previewVersion } from './add-version.ts';
import { catalogue } from './catalogue.ts';
import { listIndicators } from './list-indicators.ts';
import { listServices } from './list-services.ts';

/** What is counted, and how. */
export const indicatorRouter = router({
  list: listIndicators,
  catalogue,
  services: listServices,
  previewVersion,
  addVersion: addIndicatorVersion,
});
