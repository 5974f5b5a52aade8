import type { CalendarFault } from './calendar/index.ts';
import type { KpiFault } from './kpi/index.ts';
import type { DeadlineFault } from './plan/deadline/index.ts';
import type { PlanFault } from './plan/index.ts';
import type { UnitFault } from './unit/index.ts';

export type { Fault } from './fault.ts';

/** Every refusal the domain can give. Clients translate by `code`. */
export type AnyFault = CalendarFault | DeadlineFault | KpiFault | PlanFault | UnitFault;

/** Names a refusal: `module/slug`, like `plan/open-errors`. Its meaning never changes once released. */
export type FaultCode = AnyFault['code'];

/** The facts that travel with a refusal of this code. */
export type DetailOf<Code extends FaultCode> = Extract<AnyFault, { readonly code: Code }>['detail'];
