import { useEffect, useRef, type ReactNode } from 'react';

interface PageHeadingProps {
  readonly title: string;
  /** The name of the product, for the title of the document. */
  readonly product: string;
  /** A line under the title that says what the page is for. */
  readonly intro?: ReactNode;
  /** What can be done on the page. */
  readonly actions?: ReactNode;
}

let isFirstPage = true;

/** The title of a page: names the document, and takes the focus when a person comes from another page. */
export function PageHeading({ title, product, intro, actions }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <header className="page-heading">
      <title>{`${title} · ${product}`}</title>
      <div className="page-heading-row">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </div>
      {intro !== undefined && <div className="page-intro">{intro}</div>}
    </header>
  );
}
