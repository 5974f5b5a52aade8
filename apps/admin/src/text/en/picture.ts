import type { SameTexts } from '../shape.ts';
import type { picture as vi } from '../vi/picture.ts';

/** See the Vietnamese texts. */
export const picture: SameTexts<typeof vi> = {
  alt: '{{title}}: drawn from the table of figures below.',
  failed: 'The picture could not be drawn on this machine. All its figures are in the table below.',
  table_one: 'The figures of the picture (one row)',
  table_other: 'The figures of the picture ({{count}} rows)',
  tableOf: 'Figures: {{title}}',
  takeNamed: 'Download {{kind}}: {{title}}',
  notTaken: 'The file could not be made. Try again.',
};
