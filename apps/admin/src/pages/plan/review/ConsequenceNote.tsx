import type { DraftEdit, ReviewedDraft } from '@dondoc/domain/plan';
import { useMemo } from 'react';
import { sentenceFor } from '../../../text/fault-text.ts';
import { useText } from '../../../text/use-text.ts';
import { consequenceOf } from './consequence.ts';

/** What a step would do, in numbers, before it is taken; or why it cannot be taken. */
export function ConsequenceNote({ draft, edit }: { readonly draft: ReviewedDraft; readonly edit: DraftEdit }) {
  const { t, language } = useText();
  const found = useMemo(() => consequenceOf(draft, edit), [draft, edit]);
  if (!found.ok) return <p className="warn" role="status">{sentenceFor(found.fault, language)}</p>;
  const { changed, added, removed, unitsBefore, unitsAfter, deadlinesBefore, deadlinesAfter, openBefore, openAfter } = found.value;
  const isNothing = changed + added + removed === 0;
  return (
    <div className="consequence" role="status">
      <strong>{t('draft.consequence.title')}</strong>
      <ul className="why-list">
        {isNothing && <li>{t('draft.consequence.nothing')}</li>}
        {changed > 0 && <li>{t('draft.consequence.changed', { count: changed })}</li>}
        {added > 0 && <li>{t('draft.consequence.added', { count: added })}</li>}
        {removed > 0 && <li>{t('draft.consequence.removed', { count: removed })}</li>}
        {unitsBefore !== unitsAfter && <li>{t('draft.consequence.units', { before: unitsBefore, after: unitsAfter })}</li>}
        {deadlinesBefore !== deadlinesAfter && <li>{t('draft.consequence.deadlines', { before: deadlinesBefore, after: deadlinesAfter })}</li>}
        {openBefore !== openAfter && <li>{t('draft.consequence.open', { before: openBefore, after: openAfter })}</li>}
      </ul>
    </div>
  );
}
