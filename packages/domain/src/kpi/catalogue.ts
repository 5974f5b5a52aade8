import type { Day } from '../calendar/index.ts';
import { ok, refuse, type Result } from '../result.ts';
import { unitLevelSchema } from '../unit/index.ts';
import { unconfirmedFacts, type Indicator, type IndicatorFault, type IndicatorScope, type LegalSource, type Phrase } from './indicator.ts';

const sourceDirective: LegalSource = {
  document: 'Sơ đồ 4: Nhiệm vụ chung 6 tháng cuối năm 2022 (Đề án 06, Quyết định 06/QĐ-TTg ngày 06/01/2022)',
  article: null,
};

const dossiers: Phrase = { vi: 'hồ sơ', en: 'dossiers' };
const services: Phrase = { vi: 'dịch vụ', en: 'services' };

/** Every level enters it, as the source directive asks ("từng cấp, từng ngành, từng đơn vị"); all services and dossiers are counted. */
const everywhere: IndicatorScope = { levels: unitLevelSchema.options, services: 'all', channel: 'any', proactiveServices: 'left-out' };

/** A first version whose ways of counting, beyond its two counts, no text has confirmed. */
function firstVersion(
  named: Pick<Indicator, 'code' | 'name' | 'numeratorName' | 'denominatorName' | 'countingUnit'>,
  { source, services: counted = 'all' }: { readonly source?: LegalSource; readonly services?: IndicatorScope['services'] } = {},
): Indicator {
  return {
    ...named,
    version: 1,
    numeratorAtMostDenominator: true,
    zeroDenominator: 'left-out',
    direction: 'higher-is-better',
    periodCalendar: 'calendar',
    scope: { ...everywhere, services: counted },
    source: source ?? null,
    validFrom: null,
    unconfirmed: unconfirmedFacts,
  };
}

/**
 * The eight indicators of online public services, each in the version it ships with.
 *
 * A numerator counts some of what its denominator counts. Everything else about them differs from place to place and is
 * listed as unconfirmed; an administrator confirms it by adding a version.
 */
export const indicators: readonly Indicator[] = [
  firstVersion(
    {
      code: 'dvc-phat-sinh',
      name: { vi: 'Tỷ lệ DVC trực tuyến phát sinh hồ sơ', en: 'Online services that received dossiers' },
      numeratorName: {
        vi: 'DVC trực tuyến có ít nhất một hồ sơ trực tuyến trong kỳ',
        en: 'Online services with at least one online dossier received in the period',
      },
      denominatorName: { vi: 'DVC trực tuyến đang cung cấp', en: 'Online services offered' },
      countingUnit: services,
    },
    { source: sourceDirective, services: 'online' },
  ),
  firstVersion(
    {
      code: 'hs-truc-tuyen',
      name: { vi: 'Tỷ lệ hồ sơ giải quyết trực tuyến', en: 'Dossiers handled online' },
      numeratorName: {
        vi: 'Hồ sơ tiếp nhận và giải quyết trực tuyến trong kỳ',
        en: 'Dossiers received and handled online in the period',
      },
      denominatorName: { vi: 'Tổng số hồ sơ tiếp nhận trong kỳ', en: 'All dossiers received in the period' },
      countingUnit: dossiers,
    },
    { source: sourceDirective },
  ),
  firstVersion({
    code: 'dvc-toan-trinh',
    name: { vi: 'Tỷ lệ DVC trực tuyến toàn trình', en: 'Full-process online services' },
    numeratorName: { vi: 'DVC trực tuyến toàn trình', en: 'Full-process online services' },
    denominatorName: { vi: 'DVC đủ điều kiện toàn trình', en: 'Services eligible for the full process' },
    countingUnit: services,
  }),
  firstVersion({
    code: 'tt-truc-tuyen',
    name: { vi: 'Tỷ lệ thanh toán trực tuyến', en: 'Dossiers paid online' },
    numeratorName: { vi: 'Hồ sơ thanh toán trực tuyến', en: 'Dossiers paid online' },
    denominatorName: { vi: 'Hồ sơ có phát sinh thanh toán', en: 'Dossiers with a payment' },
    countingUnit: dossiers,
  }),
  firstVersion({
    code: 'so-hoa-ho-so',
    name: { vi: 'Tỷ lệ số hóa hồ sơ', en: 'Dossiers digitised' },
    numeratorName: { vi: 'Hồ sơ được số hóa khi tiếp nhận', en: 'Dossiers digitised on receipt' },
    denominatorName: { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' },
    countingUnit: dossiers,
  }),
  firstVersion({
    code: 'so-hoa-ket-qua',
    name: { vi: 'Tỷ lệ cấp kết quả điện tử', en: 'Results issued electronically' },
    numeratorName: { vi: 'Kết quả cấp bản điện tử', en: 'Results issued electronically' },
    denominatorName: { vi: 'Kết quả đã cấp', en: 'Results issued' },
    countingUnit: { vi: 'kết quả', en: 'results' },
  }),
  firstVersion({
    code: 'dung-han',
    name: { vi: 'Tỷ lệ giải quyết đúng hạn', en: 'Dossiers handled on time' },
    numeratorName: { vi: 'Hồ sơ giải quyết đúng hạn', en: 'Dossiers handled on time' },
    denominatorName: { vi: 'Hồ sơ đã giải quyết', en: 'Dossiers handled' },
    countingUnit: dossiers,
  }),
  firstVersion({
    code: 'hai-long',
    name: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
    numeratorName: { vi: 'Lượt đánh giá hài lòng', en: 'Satisfied answers' },
    denominatorName: { vi: 'Lượt đánh giá', en: 'Answers' },
    countingUnit: { vi: 'lượt đánh giá', en: 'answers' },
  }),
];

/** The two rates that the source directive orders to be given to every level, every branch and every unit. */
export const sourceIndicatorCodes: readonly string[] = ['dvc-phat-sinh', 'hs-truc-tuyen'];

/**
 * The version of an indicator in force on a day: of those whose `validFrom` has come, the highest.
 * Refuses with `kpi/unknown-indicator` when `catalogue` has none.
 */
export function indicatorIn(
  catalogue: readonly Indicator[],
  code: string,
  on: Day,
): Result<Indicator, IndicatorFault> {
  const inForce = catalogue.filter(
    (each) => each.code === code && (each.validFrom === null || each.validFrom <= on),
  );
  const [latest] = inForce.toSorted((one, other) => other.version - one.version);
  return latest === undefined ? refuse({ code: 'kpi/unknown-indicator', detail: { code, on } }) : ok(latest);
}

/** The shipped version of an indicator in force on a day. */
export function indicatorOn(code: string, on: Day): Result<Indicator, IndicatorFault> {
  return indicatorIn(indicators, code, on);
}

/** Of each code the version in force on a day, in the order the codes stand in `catalogue`; codes without one are left out. */
export function indicatorsIn(catalogue: readonly Indicator[], on: Day): readonly Indicator[] {
  return [...new Set(catalogue.map(({ code }) => code))].flatMap((code) => {
    const inForce = indicatorIn(catalogue, code, on);
    return inForce.ok ? [inForce.value] : [];
  });
}
