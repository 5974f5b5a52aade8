import type { UnitId } from '@dondoc/domain/unit';
import type { Actor } from '../trpc.ts';

/** The units whose assignments the actor sees: null for an administrator, who sees all. */
export const scopeOf = (actor: Actor): readonly UnitId[] | null => (actor.role === 'administrator' ? null : actor.unitIds);
