import { data } from './vi/data.ts';
import { draft } from './vi/draft.ts';
import { fault } from './vi/fault.ts';
import { figureFile } from './vi/figure-file.ts';
import { identity } from './vi/identity.ts';
import { indicator } from './vi/indicator.ts';
import { kpi } from './vi/kpi.ts';
import { looks } from './vi/looks.ts';
import { picture } from './vi/picture.ts';
import { plan } from './vi/plan.ts';
import { review } from './vi/review.ts';
import { shell } from './vi/shell.ts';
import { target } from './vi/target.ts';
import { unit } from './vi/unit.ts';
import { version } from './vi/version.ts';
import { words } from './vi/words.ts';
import { work } from './vi/work.ts';

/** Every text in Vietnamese: the language the product is written in first. */
export const vi = { data, draft, fault, figureFile, identity, indicator, kpi, looks, picture, plan, review, shell, target, unit, version, words, work };
