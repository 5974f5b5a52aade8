import { Alert, Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { useFault } from './use-fault.ts';

/** As much of a query as showing its answer needs. */
export interface Asked<Value> {
  readonly data: Value | undefined;
  readonly error: unknown;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

interface AnswerProps<Value> {
  readonly to: Asked<Value>;
  readonly children: (value: Value) => ReactNode;
}

/** What was asked: the answer when it is there, else that it is loading, or why it did not come and a way to ask again. */
export function Answer<Value>({ to, children }: AnswerProps<Value>) {
  const { t } = useText();
  if (to.data === undefined && to.error === null) {
    return (
      <div role="status" aria-busy="true">
        <span className="visually-hidden">{t('shell.common.loading')}</span>
        <Skeleton active title={false} paragraph={{ rows: 4 }} />
      </div>
    );
  }
  return (
    <>
      {to.error !== null && <Refusal error={to.error} retry={to.refetch} />}
      {to.data !== undefined && <div aria-busy={to.isFetching}>{children(to.data)}</div>}
    </>
  );
}

/** A request that did not go through: what happened, what to do. */
export function Refusal({ error, retry }: { readonly error: unknown; readonly retry?: () => unknown }) {
  const { t } = useText();
  const sentence = useFault();
  const again = retry === undefined ? null : <Button onClick={() => void retry()}>{t('shell.common.retry')}</Button>;
  return <Alert role="alert" type="error" showIcon title={sentence(error)} action={again} className="refusal" />;
}
