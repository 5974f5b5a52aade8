import type { Day } from '@dondoc/domain/calendar';
import type { UnitLevel } from '@dondoc/domain/unit';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Input, Select } from 'antd';
import type { Answers } from '../../answers.ts';
import { useTRPC } from '../../api.tsx';
import { Answer } from '../../parts/Answer.tsx';
import type { ListSearch } from '../../search.ts';
import { useAsOf } from '../../session.ts';
import { useText } from '../../text/use-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useSettled } from '../../ui/use-settled.ts';

type Unit = Answers['unit']['list'][number];

const route = getRouteApi('/app/don-vi');
const levels: readonly UnitLevel[] = ['nation', 'ministry', 'province', 'district', 'commune', 'department'];

/** The units in force on the as-of day. */
export default function UnitsPage() {
  const { t } = useText();
  const trpc = useTRPC();
  const { on } = useAsOf();
  const units = useQuery(trpc.unit.list.queryOptions({ on }, { placeholderData: keepPreviousData, staleTime: 300_000 }));
  return (
    <>
      <PageHeading title={t('unit.page.title')} product={t('shell.product')} intro={t('unit.page.intro')} />
      <section className="panel">
        <Filters />
        <Answer to={units}>{(listed) => <Found units={listed} on={on} />}</Answer>
      </section>
    </>
  );
}

function Filters() {
  const { t } = useText();
  const { text = '', level = '' } = route.useSearch();
  const navigate = useNavigate({ from: '/don-vi' });
  const choose = (next: ListSearch) => void navigate({ search: (search) => ({ ...search, ...next }), replace: true });
  return (
    <div className="filters">
      <div className="filter filter-wide">
        <label htmlFor="find-unit">{t('unit.page.search')}</label>
        <Input id="find-unit" allowClear value={text} onChange={({ target }) => choose({ text: target.value || undefined })} />
      </div>
      <div className="filter">
        <label htmlFor="unit-level">{t('unit.page.level')}</label>
        <Select
          id="unit-level"
          value={level}
          onChange={(chosen) => choose({ level: chosen || undefined })}
          options={[
            { value: '', label: t('unit.page.allLevels') },
            ...levels.map((each) => ({ value: each as string, label: t(`words.level.${each}`) })),
          ]}
        />
      </div>
    </div>
  );
}

/** Searching is the register's: it knows abbreviations, former spellings and codes. */
function Found({ units, on }: { readonly units: readonly Unit[]; readonly on: Day }) {
  const { t } = useText();
  const trpc = useTRPC();
  const { text = '', level = '' } = route.useSearch();
  const wanted = useSettled(text.trim(), 200);
  const matches = useQuery(
    trpc.unit.find.queryOptions({ text: wanted, on }, { enabled: wanted !== '', placeholderData: keepPreviousData }),
  );
  const names = new Map(units.map(({ id, name }) => [id, name]));
  if (wanted === '') return <UnitTable units={ofLevel(units, level)} names={names} empty={t('unit.page.empty')} />;
  return (
    <Answer to={matches}>
      {(found) => (
        <UnitTable units={ofLevel(found.map(({ unit }) => unit), level)} names={names} empty={t('unit.page.nothing', { text: wanted })} />
      )}
    </Answer>
  );
}

const ofLevel = (units: readonly Unit[], level: string) => (level === '' ? units : units.filter((unit) => unit.level === level));

interface UnitTableProps {
  readonly units: readonly Unit[];
  readonly names: ReadonlyMap<string, string>;
  readonly empty: string;
}

function UnitTable({ units, names, empty }: UnitTableProps) {
  const { t } = useText();
  if (units.length === 0) return <Notice>{empty}</Notice>;
  return (
    <div className="table-frame" role="region" aria-label={t('unit.page.title')} tabIndex={0}>
      <p role="status">{t('unit.page.count', { count: units.length })}</p>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t('unit.page.name')}</th>
            <th scope="col">{t('unit.page.level')}</th>
            <th scope="col">{t('unit.page.parent')}</th>
            <th scope="col">{t('unit.page.code')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ id, name, level, parentId, code }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-label={t('unit.page.level')}>{t(`words.level.${level}`)}</td>
              <td data-label={t('unit.page.parent')}>{parentId === null ? '' : (names.get(parentId) ?? parentId)}</td>
              <td data-label={t('unit.page.code')}>{code ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
