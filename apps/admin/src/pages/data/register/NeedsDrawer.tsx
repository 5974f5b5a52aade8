import { dataFieldName, type DataField, type DataNeed } from '@dondoc/domain/kpi';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Drawer, Input, Select } from 'antd';
import { useId, useState } from 'react';
import type { Answers } from '../../../answers.ts';
import { useTRPC } from '../../../api.tsx';
import { Answer, Refusal } from '../../../parts/Answer.tsx';
import { FieldsPicker } from '../../../parts/FieldsPicker.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';

type Service = Pick<Answers['dataSet']['blocked'][number], 'service' | 'name'>;
type Standing = Answers['dataSet']['needs'];

const stages: readonly DataNeed['stage'][] = ['scanned', 'structured', 'shared'];

interface NeedsDrawerProps {
  /** Whose needs are edited; null while the form is closed. */
  readonly service: Service | null;
  readonly onClose: () => void;
}

/** An administrator says which data a service needs, how far it has to come and by which document. */
export function NeedsDrawer({ service, onClose }: NeedsDrawerProps) {
  const { t, language } = useText();
  const title = service === null ? '' : t('data.needs.title', { name: service.name[language] });
  return (
    <Drawer title={title} open={service !== null} onClose={onClose} size={560} destroyOnHidden>
      {service !== null && <Needs service={service.service} onClose={onClose} />}
    </Drawer>
  );
}

function Needs({ service, onClose }: { readonly service: number; readonly onClose: () => void }) {
  const trpc = useTRPC();
  const standing = useQuery(trpc.dataSet.needs.queryOptions(undefined, { staleTime: 0 }));
  return <Answer to={standing}>{(read) => <NeedsForm key={read.number} {...{ service, standing: read, onClose }} />}</Answer>;
}

interface NeedsFormProps {
  readonly service: number;
  readonly standing: Standing;
  readonly onClose: () => void;
}

function NeedsForm({ service, standing, onClose }: NeedsFormProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const say = useSay();
  const { t } = useText();
  const id = useId();
  const [needs, setNeeds] = useState(() => standing.needs.filter((need) => need.service === service));
  const save = useMutation(
    trpc.dataSet.setNeeds.mutationOptions({
      onSuccess: () => {
        say.done(t('data.needs.saved'));
        onClose();
        return queryClient.invalidateQueries(trpc.dataSet.pathFilter());
      },
    }),
  );
  const choose = (fields: readonly DataField[]) =>
    setNeeds(fields.map((field) => needs.find((need) => need.field === field) ?? { service, field, stage: 'shared', mustBeCleaned: true, source: null }));
  const submit = () => {
    const others = standing.needs.filter((need) => need.service !== service);
    save.mutate({ needs: [...others, ...needs].map(withoutBlankSource), number: standing.number });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{t('data.needs.intro')}</p>
      <label htmlFor={id}>{t('data.fieldLabel')}</label>
      <FieldsPicker id={id} value={needs.map(({ field }) => field)} onChange={choose} />
      {needs.map((need) => (
        <NeedFields key={need.field} need={need} onChange={(changed) => setNeeds(needs.map((each) => (each === need ? changed : each)))} />
      ))}
      {save.error !== null && <Refusal error={save.error} />}
      <div className="form-actions">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('shell.common.save')}
        </Button>
        <Button onClick={onClose}>{t('shell.common.cancel')}</Button>
      </div>
    </form>
  );
}

const withoutBlankSource = (need: DataNeed): DataNeed => ({ ...need, source: need.source?.trim() === '' ? null : need.source });

function NeedFields({ need, onChange }: { readonly need: DataNeed; readonly onChange: (need: DataNeed) => void }) {
  const { t, language } = useText();
  const field = dataFieldName(need.field)[language];
  return (
    <>
      <Field label={t('data.needs.stage', { field })}>
        {({ id }) => (
          <Select<DataNeed['stage']>
            id={id}
            value={need.stage}
            onChange={(stage) => onChange({ ...need, stage })}
            options={stages.map((stage) => ({ value: stage, label: t(`data.stage.${stage}`) }))}
          />
        )}
      </Field>
      <Checkbox checked={need.mustBeCleaned} onChange={({ target }) => onChange({ ...need, mustBeCleaned: target.checked })}>
        {t('data.needs.cleaned', { field })}
      </Checkbox>
      <Field label={t('data.needs.source', { field })}>
        {(ties) => <Input {...ties} maxLength={500} value={need.source ?? ''} onChange={({ target }) => onChange({ ...need, source: target.value })} />}
      </Field>
    </>
  );
}
