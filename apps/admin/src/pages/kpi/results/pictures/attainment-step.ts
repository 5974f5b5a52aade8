import type { BasisPoints } from '@dondoc/domain/kpi';

/** The lower ends of the five steps of a coloured picture, in basis points of attainment: the last begins where a target is reached. */
const attainmentSteps = [0, 2500, 5000, 7500, 10_000] as const;

/** On which step an attainment stands: 0 to 4. */
export const stepOf = (attainmentBp: BasisPoints): number => attainmentSteps.findLastIndex((from) => attainmentBp >= from);
