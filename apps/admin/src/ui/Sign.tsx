import type { ReactNode } from 'react';
import { Shape, type ShapeName } from './Shape.tsx';

/** How loud a sign is. `late` is the only red there is. */
export type Tone = 'late' | 'warn' | 'open' | 'good' | 'quiet';

/** A word, a shape and a colour that say the same. */
export function Sign(props: { readonly tone: Tone; readonly shape: ShapeName; readonly children: ReactNode }) {
  return (
    <span className={`sign sign-${props.tone}`}>
      <Shape name={props.shape} />
      <span>{props.children}</span>
    </span>
  );
}
