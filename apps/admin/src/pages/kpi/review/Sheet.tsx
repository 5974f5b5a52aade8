import type { Indicator } from '@dondoc/domain/kpi';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import { FramedTable } from '../../../ui/FramedTable.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { ReviewedSheet } from '../answers.ts';
import { cellKey, doubtsToSend, inOrderOfCare, valueKey, type TypedDoubts } from './doubts-typed.ts';
import { ReviewedCellRow } from './ReviewedCellRow.tsx';
import { useWindowText } from './use-window-text.ts';

interface SheetProps {
  readonly sheet: ReviewedSheet;
  readonly indicators: readonly Indicator[];
  readonly onDone: () => void;
}

/** A sheet as who decides sees it: the changed and the doubtful cells first; approve all of it, or return it with reasons. */
export function Sheet({ sheet, indicators, onDone }: SheetProps) {
  const { t } = useText();
  const [typed, setTyped] = useState<TypedDoubts>({});
  const cells = inOrderOfCare(sheet);
  const changedBefore = new Map((sheet.changes ?? []).map((change) => [valueKey(change), change]));
  const canDecide = sheet.decidingRefused === null;
  return (
    <div className="stack">
      <SheetHead sheet={sheet} />
      {cells.length === 0 && <Notice>{t('review.sheet.none')}</Notice>}
      {cells.length > 0 && (
        <FramedTable name={t('review.tabs.list')}>
          <thead>
            <tr>
              <th scope="col" className="kpi-unit">
                {t('review.sheet.cell')}
              </th>
              <th scope="col" className="kpi-number">
                {t('review.sheet.value')}
              </th>
              <th scope="col" className="kpi-number">
                {t('review.sheet.rate')}
              </th>
              <th scope="col">{t('review.sheet.enteredBy')}</th>
              {canDecide && <th scope="col">{t('review.sheet.doubt')}</th>}
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <ReviewedCellRow
                key={valueKey(cell)}
                cell={cell}
                indicators={indicators}
                change={changedBefore.get(valueKey(cell)) ?? null}
                doubt={sheet.doubts.find((each) => cellKey(each) === cellKey(cell)) ?? null}
                typing={canDecide ? { typed, setTyped } : null}
              />
            ))}
          </tbody>
        </FramedTable>
      )}
      {canDecide && <Decision sheet={sheet} typed={typed} onDone={onDone} />}
    </div>
  );
}

function SheetHead({ sheet }: Pick<SheetProps, 'sheet'>) {
  const { t, language, periodText, dayText } = useText();
  const windowText = useWindowText();
  const { standing, submittedBy, submittedOn, decidedBy, decidedOn, below, changes, decidingRefused } = sheet;
  return (
    <div>
      <h2>{t('review.sheet.title', { unit: sheet.unitName, period: periodText(sheet.period) })}</h2>
      <p>
        <strong>{t(`review.standings.${standing}`)}</strong>. {t('review.window')}: {windowText(sheet.window)}.
      </p>
      <p className="soft">
        {submittedBy !== null && submittedOn !== null && t('review.sheet.submitted', { person: submittedBy, day: dayText(submittedOn) })}{' '}
        {decidedBy !== null && decidedOn !== null && t('review.sheet.decided', { person: decidedBy, day: dayText(decidedOn) })}{' '}
        {below.of > 0 && t('review.sheet.below', { approved: below.approved, of: below.of })}
      </p>
      {changes !== null && changes.length > 0 && <p>{t('review.sheet.onlyChanges')}</p>}
      {decidingRefused?.code === 'kpi/sheet-own-figures' && <p>{sentenceFor(decidingRefused, language)}</p>}
    </div>
  );
}

function Decision({ sheet, typed, onDone }: Pick<SheetProps, 'sheet' | 'onDone'> & { readonly typed: TypedDoubts }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { t, periodText } = useText();
  const say = useSay();
  const settled = (words: string) => async () => {
    await queryClient.invalidateQueries(trpc.review.pathFilter());
    say.done(words);
    onDone();
  };
  const approving = useMutation(trpc.review.approve.mutationOptions({ onSuccess: settled(t('review.sheet.approved')) }));
  const returning = useMutation(trpc.review.return.mutationOptions({ onSuccess: settled(t('review.sheet.returned')) }));
  const { unitId, period, seal, version, cells } = sheet;
  const named = { unitId, period, seal, version: version ?? 1 };
  const doubts = doubtsToSend(cells, typed);
  const count = Object.keys(typed).length;
  const error = approving.error ?? returning.error;
  return (
    <>
      {error !== null && <Refusal error={error} />}
      <div className="kpi-actions">
        <Popconfirm
          title={t('review.sheet.approveSure', { count: cells.length, unit: sheet.unitName, period: periodText(period) })}
          okText={t('review.sheet.approve')}
          onConfirm={() => approving.mutate(named)}
        >
          <Button type="primary" disabled={count > 0} loading={approving.isPending}>
            {t('review.sheet.approve')}
          </Button>
        </Popconfirm>
        <Button disabled={doubts === null} loading={returning.isPending} onClick={() => doubts !== null && returning.mutate({ ...named, doubts })}>
          {count === 0 ? t('review.sheet.returnNone') : t('review.sheet.return', { count })}
        </Button>
      </div>
    </>
  );
}
