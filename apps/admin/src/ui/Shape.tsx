/** Signs that can be told apart without colour. */
export type ShapeName =
  | 'triangle'
  | 'clock'
  | 'ring'
  | 'dashed-ring'
  | 'loop'
  | 'loop-gap'
  | 'pause'
  | 'check'
  | 'check-late'
  | 'check-open'
  | 'cross'
  | 'dot';

const strokes: { readonly [Name in ShapeName]: string } = {
  triangle: 'M8 2.2 14.4 13.4H1.6Z M8 6.4v3.2 M8 11.5v.2',
  clock: 'M8 1.8a6.2 6.2 0 1 1 0 12.4 6.2 6.2 0 0 1 0-12.4Z M8 4.8V8l2.4 1.6',
  ring: 'M8 2.2a5.8 5.8 0 1 1 0 11.6 5.8 5.8 0 0 1 0-11.6Z',
  'dashed-ring': 'M5 3.1a5.8 5.8 0 0 1 6 0 M13.7 7a5.8 5.8 0 0 1-2.4 5.8 M4.7 12.8A5.8 5.8 0 0 1 2.3 7',
  loop: 'M3 8a5 5 0 0 1 8.8-3.2L13 6 M13 2.6V6H9.6 M13 8a5 5 0 0 1-8.8 3.2L3 10 M3 13.4V10h3.4',
  'loop-gap': 'M3 8a5 5 0 0 1 8.8-3.2L13 6 M13 2.6V6H9.6 M4 11.5v.2 M8 13.2v.2 M12 11.5v.2',
  pause: 'M5.4 3v10 M10.6 3v10',
  check: 'M2.6 8.6 6.2 12.2 13.4 4',
  'check-late': 'M1.8 9 5 12.2 10.6 5.6 M12.6 2.4v5 M12.6 10v.2',
  'check-open': 'M2.6 8.6 6.2 12.2 9 9 M11 6.6l.2-.2 M13 4.4l.2-.2',
  cross: 'M3.4 3.4l9.2 9.2 M12.6 3.4l-9.2 9.2',
  dot: 'M8 6.6a1.4 1.4 0 1 1 0 2.8 1.4 1.4 0 0 1 0-2.8Z',
};

/** A small drawn sign beside a word; hidden from screen readers, because the word says it. */
export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg className="shape" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={strokes[name]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
