import { indicatorSchema, type Indicator } from '@dondoc/domain/kpi';
import type { UnitLevel } from '@dondoc/domain/unit';

/** The words of a version, as they stand in the form. */
export interface TypedWords {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly numeratorVi: string;
  readonly numeratorEn: string;
  readonly denominatorVi: string;
  readonly denominatorEn: string;
  readonly unitVi: string;
  readonly unitEn: string;
  readonly document: string;
  readonly article: string;
}

/** A version as it is being typed; blank words and no levels can stand in it. */
export interface TypedVersion extends TypedWords, Pick<Indicator, 'zeroDenominator' | 'direction' | 'periodCalendar' | 'unconfirmed'> {
  readonly version: number;
  readonly levels: readonly UnitLevel[];
  readonly services: Indicator['scope']['services'];
  readonly channel: Indicator['scope']['channel'];
  readonly proactiveServices: Indicator['scope']['proactiveServices'];
  readonly numeratorAtMostDenominator: boolean;
  /** YYYY-MM-DD; blank: none was chosen. */
  readonly validFrom: string;
}

/** What a new indicator begins with. */
export const blankVersion: TypedVersion = {
  code: '',
  version: 1,
  nameVi: '',
  nameEn: '',
  numeratorVi: '',
  numeratorEn: '',
  denominatorVi: '',
  denominatorEn: '',
  unitVi: '',
  unitEn: '',
  document: '',
  article: '',
  levels: [],
  services: 'all',
  channel: 'any',
  proactiveServices: 'left-out',
  numeratorAtMostDenominator: true,
  zeroDenominator: 'left-out',
  direction: 'higher-is-better',
  periodCalendar: 'calendar',
  validFrom: '',
  unconfirmed: [],
};

/** What the version after `last` begins with: all it says but its day. */
export function nextVersionOf(last: Indicator): TypedVersion {
  const { code, version, name, numeratorName, denominatorName, countingUnit, scope, source } = last;
  const { numeratorAtMostDenominator, zeroDenominator, direction, periodCalendar, unconfirmed } = last;
  return {
    code,
    version: version + 1,
    nameVi: name.vi,
    nameEn: name.en,
    numeratorVi: numeratorName.vi,
    numeratorEn: numeratorName.en,
    denominatorVi: denominatorName.vi,
    denominatorEn: denominatorName.en,
    unitVi: countingUnit.vi,
    unitEn: countingUnit.en,
    document: source?.document ?? '',
    article: source?.article ?? '',
    ...scope,
    numeratorAtMostDenominator,
    zeroDenominator,
    direction,
    periodCalendar,
    validFrom: '',
    unconfirmed,
  };
}

/** Where the words of a version are found in what is sent. */
const placeOf = {
  code: 'code',
  'name.vi': 'nameVi',
  'name.en': 'nameEn',
  'numeratorName.vi': 'numeratorVi',
  'numeratorName.en': 'numeratorEn',
  'denominatorName.vi': 'denominatorVi',
  'denominatorName.en': 'denominatorEn',
  'countingUnit.vi': 'unitVi',
  'countingUnit.en': 'unitEn',
  'scope.levels': 'levels',
} as const satisfies Record<string, keyof TypedVersion>;

/** A field that cannot be sent as it is typed. */
export type WrongField = (typeof placeOf)[keyof typeof placeOf];

type Sent = ReturnType<typeof indicatorSchema.parse>;

/** What was typed as a version to be sent; or which fields are blank or misspelt. */
export function readTyped(typed: TypedVersion): { readonly version: Sent } | { readonly wrong: ReadonlySet<WrongField> } {
  const { levels, services, channel, proactiveServices } = typed;
  const article = typed.article.trim() === '' ? null : typed.article;
  const read = indicatorSchema.safeParse({
    ...typed,
    name: { vi: typed.nameVi, en: typed.nameEn },
    numeratorName: { vi: typed.numeratorVi, en: typed.numeratorEn },
    denominatorName: { vi: typed.denominatorVi, en: typed.denominatorEn },
    countingUnit: { vi: typed.unitVi, en: typed.unitEn },
    scope: { levels, services, channel, proactiveServices },
    source: typed.document.trim() === '' ? null : { document: typed.document, article },
    validFrom: typed.validFrom === '' ? null : typed.validFrom,
  });
  if (read.success) return { version: read.data };
  const places = new Map<string, WrongField>(Object.entries(placeOf));
  return { wrong: new Set(read.error.issues.flatMap(({ path }) => places.get(path.join('.')) ?? [])) };
}

/** Whether a value kept on this machine has the shape of a version being typed. */
export function isTypedVersion(value: unknown): value is TypedVersion {
  if (typeof value !== 'object' || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  return Object.entries(blankVersion).every(([name, part]) => {
    const kept = parts.get(name);
    return Array.isArray(part) ? Array.isArray(kept) : typeof kept === typeof part;
  });
}
