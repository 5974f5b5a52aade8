import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { FaultAlert } from './FaultAlert.tsx';

/** What a page sees of a question to the API. */
interface Asked<Answer> {
  readonly data: Answer | undefined;
  readonly error: unknown;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

interface Props<Answer> {
  readonly of: Asked<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** An answer of the API while it is awaited, when it failed, and when it is there. An older answer stays in sight meanwhile. */
export function Loaded<Answer>({ of, children }: Props<Answer>) {
  const { t } = useText();
  const failed = of.error !== null && <FaultAlert error={of.error} onRetry={() => void of.refetch()} />;
  if (of.data === undefined) {
    if (failed !== false) return failed;
    return (
      <div role="status" aria-label={t('shell.common.loading')}>
        <Skeleton active paragraph={{ rows: 5 }} />
      </div>
    );
  }
  return (
    <div aria-busy={of.isFetching}>
      {failed}
      {children(of.data)}
    </div>
  );
}
