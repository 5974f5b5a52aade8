import type { Period } from '@dondoc/domain/calendar';
import { checkAnswer, parseTarget, type TargetAnswer, type TargetAnswerFault, type TargetFault } from '@dondoc/domain/kpi';
import { Input, Modal } from 'antd';
import { Refusal } from '../../../parts/Answer.tsx';
import { useMe } from '../../../session.ts';
import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';
import { useKept } from '../../../ui/use-kept.ts';
import type { TargetLine } from '../answers.ts';
import { useAnswerTarget } from './use-answer-target.ts';

interface AnswerDialogProps {
  readonly indicator: string;
  readonly period: Period;
  readonly line: TargetLine;
  readonly onClose: () => void;
}

interface TypedProposal {
  readonly text: string;
  readonly reason: string;
}

function isTypedProposal(value: unknown): value is TypedProposal {
  if (typeof value !== 'object' || value === null) return false;
  const { text, reason } = value as Partial<Record<keyof TypedProposal, unknown>>;
  return typeof text === 'string' && typeof reason === 'string';
}

/** A unit proposes another target than the one it was given, and says why. */
export function AnswerDialog({ indicator, period, line, onClose }: AnswerDialogProps) {
  const { t, language, percentText } = useText();
  const { userId } = useMe();
  const { kept, keep, forget } = useKept(`targets.${userId}.${indicator}.${period}.${line.unitId}.answer`, isTypedProposal);
  const typed = kept ?? { text: '', reason: '' };
  const { answer, isSending, error } = useAnswerTarget({ indicator, period });
  const proposal = proposalOf(line, typed);
  const send = () => {
    if (proposal.answer === null) return;
    answer(line, proposal.answer, () => {
      forget();
      onClose();
    });
  };
  return (
    <Modal
      open
      title={t('target.answer.title', { unit: line.unitName })}
      okText={t('target.answer.send')}
      okButtonProps={{ disabled: proposal.answer === null }}
      confirmLoading={isSending}
      onOk={send}
      onCancel={onClose}
    >
      <p>{t('target.answer.stands', { value: percentText(line.targetBp ?? 0) })}</p>
      <Field label={t('target.answer.value')} isRequired error={proposal.fault === null ? null : sentenceFor(proposal.fault, language)}>
        {(ties) => <Input {...ties} inputMode="decimal" value={typed.text} onChange={(event) => keep({ ...typed, text: event.target.value })} />}
      </Field>
      <Field label={t('target.answer.reason')} isRequired>
        {(ties) => (
          <Input.TextArea {...ties} value={typed.reason} maxLength={1000} rows={3} onChange={(event) => keep({ ...typed, reason: event.target.value })} />
        )}
      </Field>
      {error !== null && <Refusal error={error} />}
    </Modal>
  );
}

interface Proposal {
  /** Null while it is not complete. */
  readonly answer: TargetAnswer | null;
  /** What is wrong with what was typed; a reason still to come is not. */
  readonly fault: TargetAnswerFault | TargetFault | null;
}

function proposalOf(line: TargetLine, { text, reason }: TypedProposal): Proposal {
  const parsed = parseTarget(text);
  if (!parsed.ok) return { answer: null, fault: parsed.fault };
  if (parsed.value === null) return { answer: null, fault: null };
  const checked = checkAnswer(line, { kind: 'proposed', proposedBp: parsed.value, reason });
  if (checked.ok) return { answer: checked.value, fault: null };
  return { answer: null, fault: checked.fault.code === 'kpi/target-reason-missing' ? null : checked.fault };
}
