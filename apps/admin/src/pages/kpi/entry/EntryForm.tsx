import type { Period } from '@dondoc/domain/calendar';
import type { Indicator } from '@dondoc/domain/kpi';
import { Alert } from 'antd';
import { useMemo, useState } from 'react';
import { Refusal } from '../../../parts/Answer.tsx';
import { TakenElsewhere } from '../../../parts/OtherTab.tsx';
import { SaveBar } from '../../../parts/SaveBar.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { useOnline } from '../../../ui/use-online.ts';
import type { FormRow } from '../answers.ts';
import { cellKey } from './entry-draft.ts';
import { SheetTable, type SheetView } from './SheetTable.tsx';
import { linesOf, useEntryDraft, type EntryDraftInUse } from './use-entry-draft.ts';
import { useSaveEntries, type SavingEntries } from './use-save-entries.ts';

interface EntryFormProps {
  readonly view: SheetView;
  readonly period: Period;
  readonly form: readonly FormRow[];
  readonly indicators: readonly Indicator[];
}

/** The sheet of a month: typed into like a spreadsheet, kept on this machine until it is saved, saved as far as it is right. */
export function EntryForm({ view, period, form, indicators }: EntryFormProps) {
  const { t } = useText();
  const say = useSay();
  const isOnline = useOnline();
  const lines = useMemo(() => linesOf(form, indicators), [form, indicators]);
  const draft = useEntryDraft(lines, period);
  const [wasRestored] = useState(() => Object.keys(draft.draft).length > 0);
  const saving = useSaveEntries(period, draft);
  if (lines.length === 0) return <Notice>{t('kpi.entry.none')}</Notice>;
  return (
    <>
      {wasRestored && <Alert type="info" showIcon closable title={t('kpi.draft.restored')} className="kpi-restored" />}
      <TakenElsewhere count={draft.taken} />
      {!isOnline && (
        <Alert type="warning" showIcon className="kpi-restored" title={t(saving.isHeldBack ? 'kpi.entry.heldBack' : 'kpi.entry.offline')} />
      )}
      <p className="soft no-print">{t('kpi.entry.keys')}</p>
      <SheetTable
        key={sheetKey(view, lines)}
        {...{ view, period, lines, draft, saving }}
        onOutside={(count) => say.done(t('kpi.draft.outside', { count }))}
      />
      {saving.error !== null && <Refusal error={saving.error} />}
      <ActionBar draft={draft} saving={saving} />
    </>
  );
}

/** Other cells are another sheet: what was chosen in it is let go. For many units the first says which cells they are. */
function sheetKey(view: SheetView, lines: readonly { readonly row: FormRow }[]): string {
  const told = view === 'unit' ? lines : lines.slice(0, 1);
  return [view, ...told.map(({ row }) => cellKey(row))].join();
}

interface ActionBarProps {
  readonly draft: EntryDraftInUse;
  readonly saving: SavingEntries;
}

/** Saves, undoes, and says how many cells of the sheet wait, are wrong, in dispute or unexplained. */
function ActionBar({ draft, saving }: ActionBarProps) {
  const { t } = useText();
  const count = (state: string) => draft.readings.filter((reading) => reading.state === state).length;
  const disputes = draft.readings.filter(({ other }) => other !== null).length;
  const conflicts = draft.readings.filter(({ state, other }) => state === 'conflict' && other === null).length;
  const [waiting, wrong] = [count('waiting'), count('wrong')];
  const unexplained = draft.readings.filter(({ outliers, texts }) => outliers.length > 0 && texts.note.trim() === '').length;
  const standing = [
    waiting > 0 && t('kpi.entry.waiting', { count: waiting }),
    wrong > 0 && t('kpi.entry.wrong', { count: wrong }),
    conflicts > 0 && t('kpi.entry.conflicts', { count: conflicts }),
    disputes > 0 && t('kpi.draft.disputes', { count: disputes }),
    unexplained > 0 && t('kpi.entry.unexplained', { count: unexplained }),
    draft.elsewhere > 0 && t('kpi.entry.elsewhere', { count: draft.elsewhere }),
  ].filter((part) => part !== false);
  return (
    <SaveBar
      draft={draft}
      save={{
        label: waiting === 0 ? t('shell.common.save') : t('kpi.entry.save', { count: waiting }),
        isReady: waiting > 0 && !saving.isHeldBack,
        isSaving: saving.isSaving,
        onSave: saving.save,
      }}
      outcome={saving.outcome}
      standing={standing.length > 0 ? standing : [t('kpi.entry.nothing')]}
    />
  );
}
