import type { Status } from '@dondoc/domain/plan';
import type { ShapeName } from '../ui/Shape.tsx';
import type { Tone } from '../ui/Sign.tsx';

/** How each status looks beside its word. Red is for what is late now and for nothing else. */
export const statusLook: { readonly [Each in Status]: { readonly tone: Tone; readonly shape: ShapeName } } = {
  'open-overdue': { tone: 'late', shape: 'triangle' },
  'standing-report-missing': { tone: 'late', shape: 'loop-gap' },
  'open-due-soon': { tone: 'warn', shape: 'clock' },
  'open-on-time': { tone: 'open', shape: 'ring' },
  'open-undated': { tone: 'open', shape: 'dashed-ring' },
  standing: { tone: 'open', shape: 'loop' },
  suspended: { tone: 'quiet', shape: 'pause' },
  'done-late': { tone: 'good', shape: 'check-late' },
  'done-on-time': { tone: 'good', shape: 'check' },
  'done-undated': { tone: 'good', shape: 'check-open' },
  cancelled: { tone: 'quiet', shape: 'cross' },
};
