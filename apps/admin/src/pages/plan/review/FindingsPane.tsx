import { openFindings, type ReviewedDraft, type ReviewedFinding } from '@dondoc/domain/plan';
import { Button } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { revealIn } from '../../../ui/reveal.ts';
import { Finding, SettledFinding } from './Finding.tsx';
import type { ReviewSteps } from './use-review.ts';

interface Props {
  readonly draft: ReviewedDraft;
  readonly steps: ReviewSteps;
  readonly chosen: number | null;
  readonly onChoose: (line: number) => void;
  readonly onEdit: (line: number) => void;
}

/** What is open, as a list that is walked through; N and P go to the next and the one before. */
export function FindingsPane({ draft, steps, chosen, onChoose, onEdit }: Props) {
  const { t } = useText();
  const open = openFindings(draft);
  const settled = draft.findings.filter(({ resolution }) => resolution !== null);
  const [current, setCurrent] = useState<number | null>(null);
  const at = positionOf(open, { current, chosen });
  const list = useRef<HTMLUListElement>(null);
  const go = (by: 1 | -1) => {
    const next = open[at < 0 ? 0 : (at + by + open.length) % open.length];
    if (next === undefined) return;
    setCurrent(next.id);
    onChoose(next.line);
  };
  useFindingKeys(go);
  // Newer browsers answer scrollIntoView with a promise: an effect must not hand that back as its clean-up.
  useEffect(() => {
    const item = list.current?.children[at];
    if (list.current !== null && item instanceof HTMLElement) revealIn(list.current, item);
  }, [at]);
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
      <ul className="findings" ref={list} tabIndex={0} aria-labelledby="review-findings">
        {open.map((finding, index) => (
          <Finding
            key={finding.id}
            finding={finding}
            draft={draft}
            steps={steps}
            isCurrent={index === at}
            onChoose={() => {
              setCurrent(finding.id);
              onChoose(finding.line);
            }}
            onEdit={onEdit}
          />
        ))}
        {settled.map((finding) => (
          <SettledFinding key={finding.id} finding={finding} onChoose={() => onChoose(finding.line)} />
        ))}
      </ul>
    </section>
  );
}

/** Where the walk stands: at the finding gone to last while it is open, else at the first of the chosen line, else nowhere. */
function positionOf(
  open: readonly ReviewedFinding[],
  { current, chosen }: { readonly current: number | null; readonly chosen: number | null },
): number {
  const at = open.findIndex(({ id, line }) => id === current && (chosen === null || line === chosen));
  return at >= 0 ? at : open.findIndex(({ line }) => line === chosen);
}

/** N and P anywhere on the page, but never while something is typed or a drawer is open. */
function useFindingKeys(go: (by: 1 | -1) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const by = { n: 1, p: -1 }[event.key.toLowerCase()];
    if (by !== 1 && by !== -1) return;
    event.preventDefault();
    go(by);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="combobox"]') !== null;
}
