import type { ReactNode } from 'react';

/** What a list says when it has nothing to show: why, and what to do next. */
export function Notice({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="notice">
      <p>{children}</p>
      {action}
    </div>
  );
}
