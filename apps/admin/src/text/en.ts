import { data } from './en/data.ts';
import { draft } from './en/draft.ts';
import { fault } from './en/fault.ts';
import { figureFile } from './en/figure-file.ts';
import { identity } from './en/identity.ts';
import { indicator } from './en/indicator.ts';
import { kpi } from './en/kpi.ts';
import { looks } from './en/looks.ts';
import { picture } from './en/picture.ts';
import { plan } from './en/plan.ts';
import { review } from './en/review.ts';
import { shell } from './en/shell.ts';
import { target } from './en/target.ts';
import { unit } from './en/unit.ts';
import { version } from './en/version.ts';
import { words } from './en/words.ts';
import { work } from './en/work.ts';
import type { SameTexts } from './shape.ts';
import type { vi } from './vi.ts';

/** Every text in English. A text missing here does not compile. */
export const en: SameTexts<typeof vi> = { data, draft, fault, figureFile, identity, indicator, kpi, looks, picture, plan, review, shell, target, unit, version, words, work };
