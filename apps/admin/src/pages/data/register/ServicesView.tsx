import { dataFieldName } from '@dondoc/domain/kpi';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { Answers } from '../../../answers.ts';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useAsOf, useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { NeedsDrawer } from './NeedsDrawer.tsx';

type Service = Answers['dataSet']['blocked'][number];
type Unmet = Service['unmet'][number];

/** Which data still blocks which essential service, and where; administrators say what each service needs. */
export function ServicesView() {
  const trpc = useTRPC();
  const { t, dayText } = useText();
  const { on, isToday } = useAsOf();
  const { role } = useMe();
  const services = useQuery(trpc.dataSet.blocked.queryOptions({ on, known: isToday ? null : on }, { placeholderData: keepPreviousData }));
  const [editing, setEditing] = useState<Service | null>(null);
  const isAdministrator = role === 'administrator';
  return (
    <>
      <Answer to={services}>
        {(listed) => (
          <table className="table table-cards">
            <caption>{t('data.services.caption', { day: dayText(on) })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('data.services.number')}</th>
                <th scope="col">{t('data.services.service')}</th>
                <th scope="col">{t('data.services.lead')}</th>
                <th scope="col">{t('data.services.unmet')}</th>
                {isAdministrator && <th scope="col">{t('shell.common.actions')}</th>}
              </tr>
            </thead>
            <tbody>
              {listed.map((service) => (
                <ServiceRow key={service.service} service={service} onEdit={isAdministrator ? setEditing : null} />
              ))}
            </tbody>
          </table>
        )}
      </Answer>
      <NeedsDrawer service={editing} onClose={() => setEditing(null)} />
    </>
  );
}

interface ServiceRowProps {
  readonly service: Service;
  readonly onEdit: ((service: Service) => void) | null;
}

function ServiceRow({ service, onEdit }: ServiceRowProps) {
  const { t, language } = useText();
  const { unmet, needs } = service;
  const name = service.name[language];
  return (
    <tr>
      <td data-label={t('data.services.number')}>{service.service}</td>
      <th scope="row">{name}</th>
      <td data-label={t('data.services.lead')}>{service.leadName}</td>
      <td data-label={t('data.services.unmet')}>
        {unmet.length === 0 && (needs === 0 ? t('data.services.noNeeds') : t('data.services.ready'))}
        {unmet.map((need) => (
          <UnmetNeed key={need.field} need={need} />
        ))}
      </td>
      {onEdit !== null && (
        <td data-label={t('shell.common.actions')}>
          <Button size="small" aria-label={t('data.services.editNeedsOf', { name })} onClick={() => onEdit(service)}>
            {t('data.services.editNeeds')}
          </Button>
        </td>
      )}
    </tr>
  );
}

function UnmetNeed({ need }: { readonly need: Unmet }) {
  const { t, language, numberText, listText } = useText();
  const { places, behind, uncleaned, source, stage, where } = need;
  const field = dataFieldName(need.field)[language];
  const said = [
    ...(places === 0 ? [t('data.services.undeclared', { field })] : []),
    ...(behind > 0 ? [t('data.services.behind', { field, records: numberText(behind), stage: t(`data.services.stageReached.${stage}`) })] : []),
    ...(uncleaned > 0 ? [t('data.services.uncleaned', { field, records: numberText(uncleaned) })] : []),
  ];
  const basis = source === null ? t('data.services.unconfirmed') : t('data.services.bySource', { source });
  if (places === 0) return <p>{`${listText(said)} (${basis})`}</p>;
  return (
    <details>
      <summary>
        {listText(said)}, {t('data.services.placesCount', { count: places })} ({basis})
      </summary>
      <ul>
        {where.map((place) => (
          <li key={place.dataSetId}>
            {t('data.services.place', {
              unit: place.unitName,
              name: place.dataSetName,
              behind: numberText(place.behind),
              uncleaned: numberText(place.uncleaned),
            })}
          </li>
        ))}
        {places > where.length && <li>{t('data.services.morePlaces', { count: places - where.length })}</li>}
      </ul>
    </details>
  );
}
