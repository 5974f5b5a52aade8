import type { Day } from '@dondoc/domain/calendar';
import { progressSchema, type ProgressReport } from '@dondoc/domain/plan';
import { Button, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { Field } from '../../../ui/Field.tsx';
import { reportOf, type MissingPart, type TypedReport } from './typed-report.ts';

interface ReportFormProps {
  readonly typed: TypedReport;
  readonly today: Day;
  readonly isSending: boolean;
  readonly onType: (typed: TypedReport) => void;
  readonly onSend: (report: ProgressReport) => void;
}

/** What a unit says of its work: how far it is, as of when, and what shows it. */
export function ReportForm({ typed, today, isSending, onType, onSend }: ReportFormProps) {
  const { t } = useText();
  const [missing, setMissing] = useState<readonly MissingPart[]>([]);
  const type = (part: Partial<TypedReport>) => onType({ ...typed, ...part });
  const send = () => {
    const report = reportOf(typed);
    if ('progress' in report) return onSend(report);
    setMissing(report);
  };
  const isDone = typed.progress === 'done';
  return (
    <form
      noValidate
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset className="plain" aria-describedby="report-progress-error">
        <legend>{t('work.report.progress')}</legend>
        <Radio.Group
          optionType="button"
          buttonStyle="solid"
          value={typed.progress}
          onChange={({ target }: { target: { value?: TypedReport['progress'] } }) => type({ progress: target.value ?? null })}
          options={progressSchema.options.map((value) => ({ value, label: t(`words.progress.${value}`) }))}
        />
        <div id="report-progress-error" className="field-error" role="alert">
          {missing.includes('progress') && typed.progress === null ? t('work.report.progressNeeded') : null}
        </div>
      </fieldset>
      <Field
        label={isDone ? t('work.report.doneOn') : t('work.report.on')}
        error={missing.includes('on') && typed.on === null ? t('work.report.onNeeded') : null}
      >
        {({ id }) => <DayInput id={id} value={typed.on} most={today} onChange={(on) => type({ on })} />}
      </Field>
      {!isDone && (
        <Field
          label={t('work.report.percent')}
          help={t('work.report.percentHelp')}
          error={missing.includes('percent') ? t('work.report.percentRange') : null}
        >
          {(ties) => <InputNumber {...ties} value={typed.percent} min={0} max={100} onChange={(percent) => type({ percent })} />}
        </Field>
      )}
      <Field label={t('work.report.note')}>
        {(ties) => (
          <Input.TextArea {...ties} autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} value={typed.note} onChange={({ target }) => type({ note: target.value })} />
        )}
      </Field>
      <Field label={t('work.report.evidence')} help={t('work.report.evidenceHelp')}>
        {(ties) => <Input {...ties} maxLength={1000} value={typed.evidence} onChange={({ target }) => type({ evidence: target.value })} />}
      </Field>
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={isSending}>
          {t('work.report.send')}
        </Button>
      </div>
    </form>
  );
}
