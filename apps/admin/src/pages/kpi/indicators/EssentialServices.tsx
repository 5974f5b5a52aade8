import { essentialServicesSource } from '@dondoc/domain/kpi';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useAsOf } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';

/** The 25 essential services and who answers for each as of the day of the page. */
export function EssentialServices() {
  const trpc = useTRPC();
  const { t, language, dayText } = useText();
  const { on } = useAsOf();
  const services = useQuery(trpc.indicator.services.queryOptions({ on }, { placeholderData: keepPreviousData }));
  const { document, article } = essentialServicesSource;
  return (
    <section className="panel" aria-labelledby="essential-services">
      <h2 id="essential-services">{t('indicator.service.title')}</h2>
      <Answer to={services}>
        {(listed) => (
          <table className="table table-cards">
            <caption>
              {t('indicator.service.caption', { day: dayText(on) })} {t('indicator.service.source', { document, article: article ?? '' })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('indicator.service.number')}</th>
                <th scope="col">{t('indicator.service.name')}</th>
                <th scope="col">{t('indicator.service.lead')}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map(({ number, name, leadName }) => (
                <tr key={number}>
                  <td data-label={t('indicator.service.number')}>{number}</td>
                  <th scope="row">{name[language]}</th>
                  <td data-label={t('indicator.service.lead')}>{leadName}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Answer>
    </section>
  );
}
