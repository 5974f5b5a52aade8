import { parseDay } from '@dondoc/domain/calendar';
import type { RevisionBasis } from '@dondoc/domain/kpi';
import { Input, Modal } from 'antd';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useKept } from '../../../ui/use-kept.ts';

interface RevisionDialogProps {
  /** How many targets already given change. */
  readonly count: number;
  readonly onConfirm: (basis: RevisionBasis) => void;
  readonly onClose: () => void;
}

interface TypedBasis {
  readonly number: string;
  readonly day: string | null;
  readonly reason: string;
}

const empty: TypedBasis = { number: '', day: null, reason: '' };

function isTypedBasis(value: unknown): value is TypedBasis {
  if (typeof value !== 'object' || value === null) return false;
  const { number, day, reason } = value as Partial<Record<keyof TypedBasis, unknown>>;
  return typeof number === 'string' && typeof reason === 'string' && (day === null || typeof day === 'string');
}

/** Asks for the document that changes targets already given. What was typed is kept for the next change by the same document. */
export function RevisionDialog({ count, onConfirm, onClose }: RevisionDialogProps) {
  const { t } = useText();
  const { userId, today } = useMe();
  const { kept, keep } = useKept(`targets.${userId}.basis`, isTypedBasis);
  const typed = kept ?? empty;
  const basis = basisOf(typed);
  return (
    <Modal
      open
      title={t('target.revision.title')}
      okText={t('target.revision.confirm')}
      okButtonProps={{ disabled: basis === null }}
      onOk={() => basis !== null && onConfirm(basis)}
      onCancel={onClose}
    >
      <p>{t('target.revision.intro', { count })}</p>
      <Field label={t('target.revision.number')} isRequired>
        {(ties) => <Input {...ties} value={typed.number} maxLength={100} onChange={(event) => keep({ ...typed, number: event.target.value })} />}
      </Field>
      <Field label={t('target.revision.day')} isRequired>
        {({ id }) => <DayInput id={id} value={typed.day} most={today} onChange={(day) => keep({ ...typed, day })} />}
      </Field>
      <Field label={t('target.revision.reason')} isRequired>
        {(ties) => (
          <Input.TextArea {...ties} value={typed.reason} maxLength={1000} rows={3} onChange={(event) => keep({ ...typed, reason: event.target.value })} />
        )}
      </Field>
    </Modal>
  );
}

function basisOf({ number, day, reason }: TypedBasis): RevisionBasis | null {
  const parsed = parseDay(day ?? '');
  if (!parsed.ok || number.trim() === '' || reason.trim() === '') return null;
  return { documentNumber: number.trim(), documentDay: parsed.value, reason: reason.trim() };
}
