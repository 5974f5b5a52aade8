import { Alert, Button } from 'antd';
import { apiErrorOf } from '../api.tsx';
import { sentenceFor } from '../text/fault-text.ts';
import type { Language } from '../text/i18n.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What the API refused and why, or that it could not be reached. */
export function FaultAlert({ error, onRetry }: Props) {
  const { t, language } = useText();
  const why = useErrorSentence();
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={t('shell.common.failed')}
      description={<span lang={language}>{why(error)}</span>}
      action={onRetry && <Button onClick={onRetry}>{t('shell.common.retry')}</Button>}
    />
  );
}

/** Tells in a sentence why the API did not do what was asked. */
export function useErrorSentence(): (error: unknown) => string {
  const { t, language } = useText();
  return (error) => faultSentence(error, language) ?? t(unnamed[apiErrorOf(error)?.data?.code ?? 'line'] ?? 'words.apiError.server');
}

function faultSentence(error: unknown, language: Language): string | null {
  const fault = apiErrorOf(error)?.data?.fault;
  return fault === undefined || fault === null ? null : sentenceFor(fault, language);
}

/** The refusals that are no fault of the business. */
const unnamed = {
  line: 'words.apiError.line',
  NOT_FOUND: 'words.apiError.notFound',
  FORBIDDEN: 'words.apiError.forbidden',
  UNAUTHORIZED: 'words.apiError.signedOut',
  BAD_REQUEST: 'words.apiError.badRequest',
  PAYLOAD_TOO_LARGE: 'words.apiError.tooLarge',
  TOO_MANY_REQUESTS: 'words.apiError.tooMany',
} as const satisfies Record<string, string>;
