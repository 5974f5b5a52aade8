import { openFindings, type ReviewedDraft, type ReviewedFinding } from '@dondoc/domain/plan';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useKeys } from '../../../ui/use-keys.ts';
import { useVirtualRows } from '../../../ui/use-virtual-rows.ts';
import { anchorOf } from './chosen.ts';
import { Finding, SettledFinding } from './Finding.tsx';
import type { ReviewSteps } from './use-review.ts';

interface Props {
  readonly draft: ReviewedDraft;
  readonly steps: ReviewSteps;
  readonly chosen: number | null;
  readonly onChoose: (line: number) => void;
  readonly onEdit: (line: number) => void;
  /** Whether the keys are this page's: not while a dialog is open. */
  readonly hasKeys: boolean;
}

/** What is open, as a list that is walked through; N and P go to the next and the one before. */
export function FindingsPane({ draft, steps, chosen, onChoose, onEdit, hasKeys }: Props) {
  const { t } = useText();
  const { open, listed } = useMemo(() => listOf(draft), [draft]);
  const whereOf = useWhere(draft);
  const [current, setCurrent] = useState<number | null>(null);
  const at = positionOf(open, { current, chosen });
  const { frame, listStyle, rows, measure } = useVirtualRows({ count: listed.length, estimate: 48, keyOf: (index) => listed[index]?.id ?? index, shown: at });
  const go = (by: 1 | -1) => {
    const next = open[at < 0 ? 0 : (at + by + open.length) % open.length];
    if (next === undefined) return;
    setCurrent(next.id);
    onChoose(next.line);
  };
  const fix = () => {
    const finding = open[at];
    if (finding === undefined) return;
    const isFixedHere = finding.code === 'UNIT_UNKNOWN' || !draft.tasks.some(({ line }) => line === finding.line);
    if (!isFixedHere) return onEdit(finding.line);
    const control = frame.current?.querySelector('.finding-body input, .finding-body button');
    if (control instanceof HTMLElement) control.focus();
  };
  useKeys({ n: () => go(1), p: () => go(-1), Enter: fix }, hasKeys);
  return (
    <section className="panel panel-flush review-pane review-findings" aria-labelledby="review-findings">
      <div className="findings-head">
        <h2 id="review-findings">{t('draft.review.findings')}</h2>
        <span className="soft" role="status">
          {t('draft.review.findingsLeft', { left: open.length, total: draft.findings.length })}
        </span>
        <span className="topbar-space" />
        <Button size="small" disabled={open.length === 0} title={t('draft.review.previousKey')} onClick={() => go(-1)}>
          {t('draft.review.previous')} <kbd>P</kbd>
        </Button>
        <Button size="small" type="primary" disabled={open.length === 0} title={t('draft.review.nextKey')} onClick={() => go(1)}>
          {t('draft.review.next')} <kbd>N</kbd>
        </Button>
      </div>
      {open.length === 0 && <Notice>{t('draft.review.allSettled')}</Notice>}
      <div className="review-scroll" ref={frame} tabIndex={0} role="group" aria-labelledby="review-findings">
        <ul className="findings" style={listStyle}>
          {rows.map(({ index, key, place }) => {
            const finding = listed[index];
            if (finding === undefined) return null;
            const own = { finding, where: whereOf(finding.line), place, measure };
            if (index >= open.length) return <SettledFinding key={key} {...own} onChoose={() => onChoose(finding.line)} />;
            const gone = () => {
              setCurrent(finding.id);
              onChoose(finding.line);
            };
            return <Finding key={key} {...own} draft={draft} steps={steps} isCurrent={index === at} onChoose={gone} onEdit={onEdit} />;
          })}
        </ul>
      </div>
    </section>
  );
}

/** What waits, and after it what was dealt with. */
function listOf(draft: ReviewedDraft) {
  const open = openFindings(draft);
  return { open, listed: [...open, ...draft.findings.filter(({ resolution }) => resolution !== null)] };
}

/** Says where a person finds what a line names: tasks without a place in the source are found by their place in the draft. */
function useWhere({ tasks }: ReviewedDraft): (line: number) => string {
  const { t } = useText();
  return (line) => {
    const at = tasks.findIndex((task) => task.line === line);
    const task = tasks[at];
    const anchor = task === undefined ? line : anchorOf(task);
    return anchor === null ? t('draft.review.taskOrdinal', { ordinal: at + 1 }) : t('plan.tasks.sourceLine', { line: anchor });
  };
}

/** Where the walk stands: at the finding gone to last while it is open, else at the first of the chosen line, else nowhere. */
function positionOf(
  open: readonly ReviewedFinding[],
  { current, chosen }: { readonly current: number | null; readonly chosen: number | null },
): number {
  const at = open.findIndex(({ id, line }) => id === current && (chosen === null || line === chosen));
  return at >= 0 ? at : open.findIndex(({ line }) => line === chosen);
}
