import { periodKindOf, type Period } from '@dondoc/domain/calendar';

/** Whether a period has shorter ones inside it to set interim targets for. */
export const hasWay = (period: Period): boolean => !['week', 'month'].includes(periodKindOf(period));
