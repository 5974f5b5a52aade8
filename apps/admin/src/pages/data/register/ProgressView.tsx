import { dataFieldName, type DataField } from '@dondoc/domain/kpi';
import { nationId, unitIdSchema } from '@dondoc/domain/unit';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState } from 'react';
import type { Answers } from '../../../answers.ts';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { DataShareHeadings, DataShares } from '../../../parts/DataShares.tsx';
import { UnitPath } from '../../../parts/UnitPath.tsx';
import { paths } from '../../../paths.ts';
import { useAsOf } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { Notice } from '../../../ui/Notice.tsx';

type Line = Answers['dataSet']['progress'][number];

interface ProgressViewProps {
  readonly field: DataField | null;
  /** The unit that is opened, as the address has it. */
  readonly under: string | undefined;
}

/** How far data has come at a unit and directly below it; each unit opens to those below it. */
export function ProgressView({ field, under }: ProgressViewProps) {
  const trpc = useTRPC();
  const { on, isToday } = useAsOf();
  const named = unitIdSchema.safeParse(under);
  const opened = named.success ? named.data : nationId;
  const asked = { field, on, under: opened, known: isToday ? null : on };
  const progress = useQuery(trpc.dataSet.progress.queryOptions(asked, { placeholderData: keepPreviousData }));
  return (
    <>
      <UnitPath from={paths.data} under={opened} on={on} />
      <Answer to={progress}>{(lines) => <Lines lines={lines} field={field} />}</Answer>
    </>
  );
}

function Lines({ lines, field }: { readonly lines: readonly Line[]; readonly field: DataField | null }) {
  const { t, language, dayText } = useText();
  const { on } = useAsOf();
  const [isDeclaredOnly, setDeclaredOnly] = useState(true);
  const declared = lines.filter(({ sets }) => sets > 0);
  const shown = isDeclaredOnly ? declared : lines;
  const caption = t('data.progress.caption', { field: field === null ? t('data.allFields') : dataFieldName(field)[language], day: dayText(on) });
  return (
    <>
      <Checkbox checked={isDeclaredOnly} onChange={({ target }) => setDeclaredOnly(target.checked)}>
        {t('data.progress.onlyDeclared')}
      </Checkbox>
      {shown.length === 0 ? (
        <Notice>{t('data.progress.none')}</Notice>
      ) : (
        <div className="kpi-frame" role="region" aria-label={t('data.views.progress')} tabIndex={0}>
          <table className="kpi-table">
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t('data.progress.unit')}</th>
                <th scope="col" className="kpi-number">
                  {t('data.progress.sets')}
                </th>
                <DataShareHeadings />
              </tr>
            </thead>
            <tbody>
              {shown.map((line) => (
                <OneLine key={line.id} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function OneLine({ line: { id, name, sets, progress, hasBelow } }: { readonly line: Line }) {
  const { t, numberText } = useText();
  const group = groups.find((each) => each === id);
  const line = id === nationId ? 'nation' : group;
  const title = line === undefined ? (name ?? id) : t(`kpi.results.${line}`);
  return (
    <tr>
      <th scope="row">
        {hasBelow ? (
          <Link from={paths.data} to="." search={(before) => ({ ...before, under: id })}>
            {title}
          </Link>
        ) : (
          title
        )}
      </th>
      <td className="kpi-number">{numberText(sets)}</td>
      <DataShares progress={progress} />
    </tr>
  );
}

const groups = ['ministries', 'provinces', 'not-in-force'] as const;
