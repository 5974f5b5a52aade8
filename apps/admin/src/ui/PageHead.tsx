import { useEffect, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly intro?: ReactNode;
  /** What can be done with the page as a whole. */
  readonly actions?: ReactNode;
}

/** The heading of a page; the browser's tab and the window list say the same. */
export function PageHead({ title, intro, actions }: Props) {
  useEffect(() => {
    document.title = `${title} · Đôn Đốc`;
  }, [title]);
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {intro !== undefined && <p className="page-intro">{intro}</p>}
      </div>
      {actions !== undefined && <div className="page-actions">{actions}</div>}
    </header>
  );
}
