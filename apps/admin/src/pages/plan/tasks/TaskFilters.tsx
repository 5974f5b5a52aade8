import { roles, statuses } from '@dondoc/domain/plan';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useEffect, useEffectEvent, useId, useState, type ReactNode } from 'react';
import { useTRPC } from '../../../api.tsx';
import type { TasksSearch } from '../../../search.ts';
import { useAsOf } from '../../../session.ts';
import { plain } from '../../../text/plain.ts';
import { useText } from '../../../text/use-text.ts';
import { useSettled } from '../../../ui/use-settled.ts';

const here = getRouteApi('/app/ke-hoach/$planId/nhiem-vu');

/** What the list is narrowed to. The address holds it all, so a link shows a colleague the same list. */
export function TaskFilters({ planId }: { readonly planId: string }) {
  const { t } = useText();
  const trpc = useTRPC();
  const { on } = useAsOf();
  const search = here.useSearch();
  const navigate = here.useNavigate();
  const counts = useQuery(trpc.plan.counts.queryOptions({ planId, on }, { staleTime: 60_000 })).data;
  const change = (part: Changed) =>
    void navigate({ search: (before) => withoutEmpty({ ...before, ...part }), replace: true, resetScroll: false });
  const isFiltered = Object.entries(search).some(([name, value]) => name !== 'on' && value !== undefined);
  return (
    <div role="search" aria-label={t('shell.common.search')} className="filters filters-tasks">
      <TextFilter text={search.text} onChange={(text) => change({ text })} />
      <Choice
        label={t('plan.tasks.status')}
        value={search.status}
        options={statuses.map((status) => ({ value: status, label: t(`words.status.${status}`) }))}
        onChange={(status) => change({ status })}
      />
      <Choice
        label={t('plan.tasks.unit')}
        value={search.unit}
        options={(counts?.byUnit ?? []).map(({ unitId, unitName }) => ({ value: unitId as string, label: unitName }))}
        onChange={(unit) => change({ unit })}
      />
      <Choice
        label={t('plan.tasks.group')}
        value={search.group}
        options={(counts?.byGroup ?? []).map(({ group }) => ({ value: group, label: group === '' ? t('plan.page.noGroup') : group }))}
        onChange={(group) => change({ group })}
      />
      <Choice
        label={t('plan.tasks.role')}
        value={search.role}
        options={roles.map((role) => ({ value: role, label: t(`words.role.${role}`) }))}
        onChange={(role) => change({ role })}
      />
      {isFiltered && (
        <Button onClick={() => void navigate({ search: ({ on: day }) => withoutEmpty({ on: day }), replace: true, resetScroll: false })}>
          {t('shell.common.clearFilters')}
        </Button>
      )}
    </div>
  );
}

/** Some filters; `undefined` takes one away. */
type Changed = { readonly [Name in keyof TasksSearch]?: TasksSearch[Name] | undefined };

function withoutEmpty<Search extends object>(search: Search) {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Search]?: Exclude<Search[Name], undefined>;
  };
}

/** Follows what is typed once it stands still, and the address when it is changed elsewhere. */
function TextFilter(props: { readonly text: string | undefined; readonly onChange: (text: string | undefined) => void }) {
  const { t } = useText();
  const { text = '', onChange } = props;
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    if (text !== typed.trim()) setTyped(text);
  }
  const settled = useSettled(typed, 250).trim();
  // Only what was typed is a reason to change the address; what the address says is not.
  const search = useEffectEvent((words: string) => {
    if (words !== text && words === typed.trim()) onChange(words === '' ? undefined : words);
  });
  useEffect(() => search(settled), [settled]);
  return (
    <Labelled label={t('shell.common.search')} isWide>
      {(id) => <Input id={id} type="search" allowClear placeholder={t('plan.tasks.search')} value={typed} onChange={(event) => setTyped(event.target.value)} />}
    </Labelled>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | undefined) => void;
}

/** One of a list that can be searched without accents; nothing chosen is everything. */
function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const { t } = useText();
  return (
    <Labelled label={label}>
      {(id) => (
        <Select<Value, ChoiceProps<Value>['options'][number]>
          id={id}
          aria-label={label}
          allowClear
          placeholder={t('shell.common.all')}
          {...(value === undefined ? {} : { value })}
          onChange={(chosen: Value | undefined) => onChange(chosen)}
          options={[...options]}
          popupMatchSelectWidth={280}
          showSearch={{ filterOption: (typed, option) => plain(option?.label ?? '').includes(plain(typed)) }}
        />
      )}
    </Labelled>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly isWide?: boolean;
  readonly children: (id: string) => ReactNode;
}

function Labelled({ label, isWide = false, children }: LabelledProps) {
  const id = useId();
  return (
    <div className={isWide ? 'filter filter-wide' : 'filter'}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
