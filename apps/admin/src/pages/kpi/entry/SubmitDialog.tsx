import type { Indicator, SheetCellName } from '@dondoc/domain/kpi';
import { Input, Modal } from 'antd';
import { useState } from 'react';
import { Refusal } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import type { ReviewedSheet } from '../answers.ts';
import { cellKey, valueKey } from '../review/doubts-typed.ts';
import { useCellName } from '../review/use-cell-name.ts';
import { useCellValue } from '../review/use-cell-value.ts';
import { useOutlierText } from '../use-outlier-text.ts';
import { useSubmitSheet } from './use-submit-sheet.ts';

interface SubmitDialogProps {
  readonly sheet: ReviewedSheet;
  readonly indicators: readonly Indicator[];
  readonly onClose: () => void;
}

type Texts = Readonly<Record<string, string>>;

/**
 * What is about to be handed on: every value, or after an approval only what was changed since; a field for the reason of
 * each unusual value that has none, and for the answer to each doubt.
 */
export function SubmitDialog({ sheet, indicators, onClose }: SubmitDialogProps) {
  const { t, periodText } = useText();
  const nameOf = useCellName(indicators);
  const questionOf = useUnusualText(sheet, indicators);
  const [answers, setAnswers] = useState<Texts>({});
  const [reasons, setReasons] = useState<Texts>({});
  const submitting = useSubmitSheet(onClose);
  const { unitId, period, version, changes, cells, doubts, unexplained, unitName } = sheet;
  const count = changes === null ? cells.length : changes.length;
  const send = () =>
    submitting.mutate({
      unitId,
      period,
      version,
      answers: doubts.flatMap((doubt) => typedFor(doubt, answers[cellKey(doubt)] ?? doubt.answer).map(({ text, ...cell }) => ({ ...cell, answer: text }))),
      reasons: unexplained.flatMap((cell) => typedFor(cell, reasons[cellKey(cell)]).map(({ text, ...named }) => ({ ...named, reason: text }))),
    });
  return (
    <Modal
      open
      title={t(changes === null ? 'review.submit.sure' : 'review.submit.sureChanges', { count, unit: unitName, period: periodText(period) })}
      okText={t('review.submit.ok')}
      confirmLoading={submitting.isPending}
      onOk={send}
      onCancel={onClose}
    >
      <p>{t(changes === null ? 'review.submit.summary' : 'review.submit.onlyChanges')}</p>
      <HandedOn sheet={sheet} indicators={indicators} />
      {unexplained.length > 0 && <h3>{t('review.submit.reasons')}</h3>}
      {unexplained.map((cell) => (
        <TextOfCell
          key={cellKey(cell)}
          question={`${nameOf(cell)}: ${questionOf(cell)}`}
          label={t('review.submit.reasonOf', { cell: nameOf(cell) })}
          text={reasons[cellKey(cell)] ?? ''}
          onText={(text) => setReasons((before) => ({ ...before, [cellKey(cell)]: text }))}
        />
      ))}
      {doubts.length > 0 && <h3>{t('review.submit.answers')}</h3>}
      {doubts.map((doubt) => (
        <TextOfCell
          key={cellKey(doubt)}
          question={`${nameOf(doubt)}: ${t('review.sheet.asked', { reason: doubt.reason })}`}
          label={t('review.submit.answerOf', { cell: nameOf(doubt) })}
          text={answers[cellKey(doubt)] ?? doubt.answer ?? ''}
          onText={(text) => setAnswers((before) => ({ ...before, [cellKey(doubt)]: text }))}
        />
      ))}
      {submitting.error !== null && <Refusal error={submitting.error} />}
    </Modal>
  );
}

/** The values that are handed on, those that were taken out among them. */
function HandedOn({ sheet: { cells, changes }, indicators }: Pick<SubmitDialogProps, 'sheet' | 'indicators'>) {
  const { t } = useText();
  const nameOf = useCellName(indicators);
  const valueOf = useCellValue();
  if (changes === null) {
    return (
      <ul>
        {cells.map((cell) => (
          <li key={valueKey(cell)}>
            {nameOf(cell)}: {valueOf(cell)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul>
      {changes.map((change) => (
        <li key={valueKey(change)}>
          {nameOf(change)}: {change.now === null ? t('review.sheet.cleared') : valueOf(change.now)}. {t('review.sheet.changed', { before: valueOf(change.before) })}.
        </li>
      ))}
    </ul>
  );
}

interface TextOfCellProps {
  readonly question: string;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function TextOfCell({ question, label, text, onText }: TextOfCellProps) {
  return (
    <div>
      <p>{question}</p>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} aria-label={label} value={text} onChange={({ target }) => onText(target.value)} />
    </div>
  );
}

/** What is unusual about a cell of a sheet. */
function useUnusualText({ cells }: ReviewedSheet, indicators: readonly Indicator[]): (cell: SheetCellName) => string {
  const textOf = useOutlierText();
  return (named) => {
    const [first] = cells.find((cell) => cellKey(cell) === cellKey(named))?.outliers ?? [];
    const indicator = indicators.find(({ code }) => code === named.indicator);
    return first === undefined || indicator === undefined ? '' : textOf(first, indicator);
  };
}

/** The text typed for a cell, as it is sent; nothing while it is blank. */
function typedFor({ indicator, service }: SheetCellName, typed: string | null | undefined) {
  const text = (typed ?? '').trim();
  return text === '' ? [] : [{ indicator, service, text }];
}
