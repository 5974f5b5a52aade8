import type { Period } from '@dondoc/domain/calendar';
import type { Indicator } from '@dondoc/domain/kpi';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Answer, Refusal } from '../../../parts/Answer.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { paths } from '../../../paths.ts';
import { useText } from '../../../text/use-text.ts';
import type { ListedSheet, ReviewedSheet } from '../answers.ts';
import { useCellName } from '../review/use-cell-name.ts';

interface SubmitSheetProps {
  readonly period: Period;
  readonly indicators: readonly Indicator[];
}

/** Hands on what is saved: each unit with how its sheet stands, and a summary of what will be sent before it is. */
export function SubmitSheet({ period, indicators }: SubmitSheetProps) {
  const trpc = useTRPC();
  const { t } = useText();
  const [submitting, setSubmitting] = useState<ListedSheet | null>(null);
  const sheets = useQuery(trpc.review.list.queryOptions({ period }));
  return (
    <section aria-labelledby="submit-sheets" className="no-print">
      <h2 id="submit-sheets">{t('review.submit.heading')}</h2>
      <p className="soft">{t('review.submit.unsaved')}</p>
      <Answer to={sheets}>
        {(listed) => {
          const filled = listed.filter((sheet) => sheet.filled > 0 || sheet.standing !== 'draft');
          if (filled.length === 0) return <p>{t('review.submit.nothing')}</p>;
          return (
            <ul className="submit-list">
              {filled.map((sheet) => (
                <li key={sheet.unitId} className="row">
                  <span>
                    {sheet.unitName}: <strong>{t(`review.standings.${sheet.standing}`)}</strong>
                  </span>
                  {sheet.standing === 'submitted' || sheet.standing === 'approved' ? (
                    <Link to={paths.review} search={{ period, unit: sheet.unitId }}>
                      {t('review.submit.seeReview')}
                    </Link>
                  ) : (
                    <Button size="small" onClick={() => setSubmitting(sheet)}>
                      {t('review.submit.button', { unit: sheet.unitName })}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
      {submitting !== null && <Summary key={submitting.unitId} unitId={submitting.unitId} {...{ period, indicators }} onClose={() => setSubmitting(null)} />}
    </section>
  );
}

function Summary({ unitId, period, indicators, onClose }: SubmitSheetProps & { readonly unitId: ListedSheet['unitId']; readonly onClose: () => void }) {
  const trpc = useTRPC();
  const sheet = useQuery(trpc.review.sheet.queryOptions({ unitId, period }));
  if (sheet.data === undefined) return sheet.error === null ? null : <Refusal error={sheet.error} />;
  return <SubmitDialog sheet={sheet.data} indicators={indicators} onClose={onClose} />;
}

interface SubmitDialogProps {
  readonly sheet: ReviewedSheet;
  readonly indicators: readonly Indicator[];
  readonly onClose: () => void;
}

function SubmitDialog({ sheet, indicators, onClose }: SubmitDialogProps) {
  const { t, periodText } = useText();
  const nameOf = useCellName(indicators);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const submitting = useSubmit(onClose);
  const { unitId, period, version, cells, doubts, unitName } = sheet;
  const send = () =>
    submitting.mutate({
      unitId,
      period,
      version,
      answers: doubts.flatMap(({ indicator, service, answer }) => {
        const typed = (answers[`${indicator} ${service}`] ?? answer ?? '').trim();
        return typed === '' ? [] : [{ indicator, service, answer: typed }];
      }),
    });
  return (
    <Modal
      open
      title={t('review.submit.sure', { count: cells.length, unit: unitName, period: periodText(period) })}
      okText={t('review.submit.ok')}
      confirmLoading={submitting.isPending}
      onOk={send}
      onCancel={onClose}
    >
      <p>{t('review.submit.summary')}</p>
      <ul>
        {cells.map((cell) => (
          <li key={`${cell.indicator} ${cell.service}`}>
            {nameOf(cell)}: <CellValue cell={cell} />
          </li>
        ))}
      </ul>
      {doubts.length > 0 && <h3>{t('review.submit.answers')}</h3>}
      {doubts.map(({ indicator, service, reason, answer }) => {
        const key = `${indicator} ${service}`;
        const name = nameOf({ indicator, service });
        return (
          <div key={key}>
            <p>
              {name}: {t('review.sheet.asked', { reason })}
            </p>
            <Input.TextArea
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={2000}
              aria-label={t('review.submit.answerOf', { cell: name })}
              value={answers[key] ?? answer ?? ''}
              onChange={({ target }) => setAnswers((before) => ({ ...before, [key]: target.value }))}
            />
          </div>
        );
      })}
      {submitting.error !== null && <Refusal error={submitting.error} />}
    </Modal>
  );
}

function CellValue({ cell }: { readonly cell: ReviewedSheet['cells'][number] }) {
  const { t, numberText } = useText();
  const { numerator, denominator, notApplicable } = cell;
  if (notApplicable) return t('kpi.results.notApplicable');
  return numerator === null || denominator === null ? t('review.sheet.blank') : `${numberText(numerator)}/${numberText(denominator)}`;
}

function useSubmit(onDone: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { t } = useText();
  const say = useSay();
  return useMutation(
    trpc.review.submit.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.review.pathFilter());
        say.done(t('review.submit.done'));
        onDone();
      },
    }),
  );
}
