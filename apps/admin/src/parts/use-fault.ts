import { apiErrorOf } from '../api.tsx';
import { sentenceFor } from '../text/fault-text.ts';
import { useText } from '../text/use-text.ts';

/** Gives the sentence for anything that stopped a request: a refusal, a dead line, a bug. */
export function useFault() {
  const { t, language } = useText();
  return (error: unknown): string => {
    const failed = apiErrorOf(error);
    if (failed === null) return t('fault.unknown');
    const { data } = failed;
    if (data === undefined || data === null) return t('fault.unreachable');
    if (data.fault !== null) return sentenceFor(data.fault, language);
    if (data.code === 'NOT_FOUND') return t('fault.notFound');
    if (data.code === 'FORBIDDEN') return t('fault.forbidden');
    if (data.code === 'UNAUTHORIZED') return t('fault.signedOut');
    if (data.code === 'TOO_MANY_REQUESTS') return t('fault.tooMany');
    return data.code === 'BAD_REQUEST' ? t('fault.notUnderstood') : t('fault.unknown');
  };
}

/** Whether the request was refused because somebody else saved first. */
export const isStale = (error: unknown): boolean => apiErrorOf(error)?.data?.fault?.code === 'edit/stale';
