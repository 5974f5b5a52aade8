import { Alert, Button, Modal } from 'antd';
import { useText } from '../../../text/use-text.ts';
import { CopyField } from '../../../ui/CopyField.tsx';

/** A one-time password that was just made, and whose. */
export interface FreshPassword {
  readonly name: string;
  readonly password: string;
}

/** Shows a one-time password, once: closed, it is gone. */
export function OneTimePassword({ fresh, onKept }: { readonly fresh: FreshPassword | null; readonly onKept: () => void }) {
  const { t } = useText();
  if (fresh === null) return null;
  const title = t('identity.users.oneTime', { name: fresh.name });
  const kept = (
    <Button type="primary" onClick={onKept}>
      {t('identity.users.oneTimeKept')}
    </Button>
  );
  return (
    <Modal open title={title} closable={false} mask={{ closable: false }} keyboard={false} footer={kept}>
      <div className="stack">
        <Alert type="warning" showIcon title={t('identity.users.oneTimeOnce')} />
        <CopyField label={title} value={fresh.password} copy={t('shell.common.copy')} copied={t('shell.common.copied')} />
      </div>
    </Modal>
  );
}
