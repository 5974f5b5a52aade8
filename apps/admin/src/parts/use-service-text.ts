import { allServices, essentialServiceName } from '@dondoc/domain/kpi';
import { useText } from '../text/use-text.ts';

/** Says of which service a figure is, wherever one is named. */
export function useServiceText() {
  const { t, language } = useText();
  const nameOf = (service: number) => essentialServiceName(service)?.[language];
  const inSentence = (service: number): string => {
    const name = nameOf(service);
    return name === undefined ? t('indicator.service.unnamed', { number: service }) : t('indicator.service.named', { number: service, name });
  };
  return {
    /** As it stands in a list: "12. Đăng ký khai sinh", "Toàn bộ (không tách dịch vụ)". */
    listed: (service: number): string => {
      if (service === allServices) return t('indicator.service.whole');
      const name = nameOf(service);
      return name === undefined ? inSentence(service) : `${service}. ${name}`;
    },
    /** Beside other words: "dịch vụ 12: Đăng ký khai sinh". Not for all services together, which is never said so. */
    inSentence,
    /** A cell by its indicator, and by its service where it is of one. */
    cell: (indicator: string, service: number): string =>
      service === allServices ? indicator : `${indicator}, ${inSentence(service)}`,
  };
}
