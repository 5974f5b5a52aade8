import { router } from '../../trpc.ts';
import { cells } from './cells.ts';
import { rollUp } from './roll-up.ts';
import { scoreScheme, setScoreScheme } from './score-scheme.ts';
import { scores } from './scores.ts';
import { series } from './series.ts';

/** What the counts add up to. */
export const resultRouter = router({ rollUp, series, cells, scoreScheme, setScoreScheme, scores });
