import type { SameTexts } from '../shape.ts';
import type { kpi as vi } from '../vi/kpi.ts';

export const kpi: SameTexts<typeof vi> = {
  targets: { title: 'Set targets' },
  entry: { title: 'Enter figures' },
  results: { title: 'Results against targets' },
};
