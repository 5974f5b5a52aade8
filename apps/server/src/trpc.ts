import { initTRPC, TRPCError } from '@trpc/server';
import type { Day } from '@dondoc/domain/calendar';
import type { UnitId } from '@dondoc/domain/unit';
import { accessTo } from './access.ts';
import type { Em } from './database.ts';
import type { UserRole } from './identity/role.ts';
import { refused, RefusedError } from './refused.ts';
import type { ServerFault } from './server-fault.ts';

/** The person who asks. */
export interface Actor {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly role: UserRole;
  readonly mustChangePassword: boolean;
  /** The session to keep when a password change ends the others; null on the command line. */
  readonly sessionId: string | null;
  /** The units a member belongs to. */
  readonly homeUnitIds: readonly UnitId[];
  /** Those and every unit below them, by the tree of today: what a member reaches. None for an administrator, who reaches all. */
  readonly unitIds: readonly UnitId[];
}

/** What every procedure is given. */
export interface Context {
  /** A fork of its own for each request. */
  readonly em: Em;
  /** Null: a stranger. */
  readonly actor: Actor | null;
  /** The calendar day in Asia/Ho_Chi_Minh. */
  readonly today: Day;
}

const t = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error }) => ({ ...shape, data: { ...shape.data, stack: undefined, fault: faultOf(error) } }),
});

/** The refusal a client can act on, or null: a bug, a stranger, or input of the wrong shape. */
function faultOf(error: TRPCError): ServerFault | null {
  return error.cause instanceof RefusedError ? error.cause.fault : null;
}

export const { router, createCallerFactory } = t;

/** Every procedure is made of this one: its row in the access table decides who comes in. */
export const procedure = t.procedure.use(({ ctx, path, next }) => next({ ctx: { ...ctx, actor: admit(ctx.actor, path) } }));

function admit(actor: Actor | null, path: string): Actor {
  const row = accessTo(path);
  if (row === null) throw new TRPCError({ code: 'FORBIDDEN', message: `no row in the access table for ${path}` });
  if (actor === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  if (actor.mustChangePassword && row.beforePasswordChange !== true) {
    throw refused({ code: 'identity/password-change-required', detail: {} });
  }
  if (row.who !== 'signed-in' && row.who !== actor.role) throw new TRPCError({ code: 'FORBIDDEN' });
  return actor;
}

/** Whether the actor may act for the unit, or read what only it may read. */
export function reaches(actor: Actor, unitId: UnitId): boolean {
  return actor.role === 'administrator' || actor.unitIds.includes(unitId);
}
