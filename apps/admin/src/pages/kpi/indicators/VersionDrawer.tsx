import { Alert, Button, Drawer } from 'antd';
import { useState } from 'react';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { useKept } from '../../../ui/use-kept.ts';
import { ConfirmVersion } from './ConfirmVersion.tsx';
import { isTypedVersion, readTyped, type TypedVersion } from './typed-version.ts';
import { VersionForm } from './VersionForm.tsx';

interface VersionDrawerProps {
  /** What the form begins with; null while it is closed. */
  readonly begin: TypedVersion | null;
  readonly onClose: () => void;
}

/** Types a version in, shows what it changes, and adds it. What was typed is kept on this machine until it was added. */
export function VersionDrawer({ begin, onClose }: VersionDrawerProps) {
  const { t } = useText();
  const title =
    begin === null || begin.code === ''
      ? t('indicator.form.titleNew')
      : t('indicator.form.title', { name: begin.nameVi, version: begin.version });
  return (
    <Drawer title={title} open={begin !== null} onClose={onClose} size={640} destroyOnHidden>
      {begin !== null && <Typing key={`${begin.code} ${begin.version}`} begin={begin} onClose={onClose} />}
    </Drawer>
  );
}

function Typing({ begin, onClose }: { readonly begin: TypedVersion; readonly onClose: () => void }) {
  const { t } = useText();
  const { userId } = useMe();
  const { kept, keep, forget } = useKept(`indicator.${userId}.${begin.code}.${begin.version}`, isTypedVersion);
  const [wasRestored] = useState(kept !== null);
  const [wasTried, setTried] = useState(false);
  const [isConfirming, setConfirming] = useState(false);
  const typed = kept ?? begin;
  const read = readTyped(typed);
  const wrong = 'wrong' in read ? read.wrong : new Set<never>();
  const submit = () => {
    setTried(true);
    setConfirming('version' in read);
  };
  return (
    <>
      {wasRestored && kept !== null && (
        <Alert type="info" title={t('indicator.form.restored')} action={<Button onClick={forget}>{t('indicator.form.discard')}</Button>} />
      )}
      <form
        noValidate
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <VersionForm typed={typed} wrong={wasTried ? wrong : new Set()} isNew={begin.code === ''} onChange={(part) => keep({ ...typed, ...part })} />
        {wasTried && 'wrong' in read && wrong.size === 0 && <Alert role="alert" type="error" title={t('fault.notUnderstood')} />}
        <div className="form-actions">
          <Button type="primary" htmlType="submit">
            {t('indicator.form.review')}
          </Button>
          <Button onClick={onClose}>{t('shell.common.cancel')}</Button>
        </div>
      </form>
      {isConfirming && 'version' in read && (
        <ConfirmVersion
          version={read.version}
          onBack={() => setConfirming(false)}
          onAdded={() => {
            forget();
            onClose();
          }}
        />
      )}
    </>
  );
}
