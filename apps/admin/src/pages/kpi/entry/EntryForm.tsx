import { shiftPeriod, type Period } from '@dondoc/domain/calendar';
import type { Indicator } from '@dondoc/domain/kpi';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../parts/use-say.ts';
import { Refusal } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { useSheet } from '../../../ui/sheet/use-sheet.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { FormRow } from '../answers.ts';
import { SheetRow } from './SheetRow.tsx';
import { sheetOf, useEntryDraft, type EntrySheet } from './use-entry-draft.ts';
import { useSaveEntries } from './use-save-entries.ts';

interface EntryFormProps {
  readonly period: Period;
  readonly form: readonly FormRow[];
  readonly indicators: readonly Indicator[];
}

/** The sheet of a month: typed into like a spreadsheet, kept on this machine until it is saved, saved as far as it is right. */
export function EntryForm({ period, form, indicators }: EntryFormProps) {
  const { t } = useText();
  const say = useSay();
  const sheet = sheetOf(form, indicators);
  const draft = useEntryDraft(sheet, period);
  const [wasRestored] = useState(() => Object.keys(draft.draft).length > 0);
  const { save, isSaving, error, outcome } = useSaveEntries(period, draft);
  const keys = useSheet({
    onText: draft.type,
    onUndo: draft.undo,
    onRedo: draft.redo,
    onPaste: (at, range) => {
      const outside = draft.paste(at, range);
      if (outside > 0) say.done(t('kpi.draft.outside', { count: outside }));
    },
  });
  if (sheet.units.length === 0) return <Notice>{t('kpi.entry.none')}</Notice>;

  const count = (state: string) => draft.readings.filter((reading) => reading.state === state).length;
  const [waiting, wrong, conflicts] = [count('waiting'), count('wrong'), count('conflict')];
  const standing = [
    waiting > 0 && t('kpi.entry.waiting', { count: waiting }),
    wrong > 0 && t('kpi.entry.wrong', { count: wrong }),
    conflicts > 0 && t('kpi.entry.conflicts', { count: conflicts }),
  ].filter((part) => part !== false);
  return (
    <>
      {wasRestored && <Alert type="info" showIcon closable title={t('kpi.draft.restored')} className="kpi-restored" />}
      <p className="soft no-print">{t('kpi.entry.keys')}</p>
      <div className="kpi-frame" {...keys}>
        <SheetTable sheet={sheet} period={period} draft={draft} />
      </div>
      {error !== null && <Refusal error={error} />}
      <div className="kpi-actions no-print">
        <Button type="primary" disabled={waiting === 0} loading={isSaving} onClick={save}>
          {waiting === 0 ? t('shell.common.save') : t('kpi.entry.save', { count: waiting })}
        </Button>
        <Button disabled={!draft.canUndo} onClick={draft.undo}>
          {t('kpi.draft.undo')}
        </Button>
        <Button disabled={!draft.canRedo} onClick={draft.redo}>
          {t('kpi.draft.redo')}
        </Button>
        <output>
          {outcome !== null && <strong>{outcome}</strong>}{' '}
          {standing.length > 0 ? standing.join(' · ') : t('kpi.entry.nothing')}
        </output>
      </div>
    </>
  );
}

interface SheetTableProps {
  readonly sheet: EntrySheet;
  readonly period: Period;
  readonly draft: ReturnType<typeof useEntryDraft>;
}

function SheetTable({ sheet, period, draft }: SheetTableProps) {
  const { t, language, periodText } = useText();
  const before = periodText(shiftPeriod(period, -1));
  return (
    <table className="kpi-table kpi-sheet">
      <caption className="visually-hidden">{t('kpi.entry.caption', { period: periodText(period) })}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className="kpi-unit">
            {t('kpi.entry.unit')}
          </th>
          {sheet.indicators.map(({ code, name }) => (
            <th key={code} scope="colgroup" colSpan={4} className="kpi-group">
              {name[language]}
            </th>
          ))}
        </tr>
        <tr>
          {sheet.indicators.map((indicator) => (
            <IndicatorHeadings key={indicator.code} indicator={indicator} before={before} />
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.units.map(({ unitId }, at) => (
          <SheetRow key={unitId} sheet={sheet} at={at} draft={draft} />
        ))}
      </tbody>
    </table>
  );
}

function IndicatorHeadings({ indicator, before }: { readonly indicator: Indicator; readonly before: string }) {
  const { t, language } = useText();
  return (
    <>
      <th scope="col" className="kpi-part">
        {indicator.numeratorName[language]}
      </th>
      <th scope="col" className="kpi-part">
        {indicator.denominatorName[language]}
      </th>
      <th scope="col">{t('kpi.entry.rate')}</th>
      <th scope="col">{t('kpi.entry.previous', { period: before })}</th>
    </>
  );
}
