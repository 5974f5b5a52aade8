import type { AnyFault } from '@dondoc/domain/faults';
import type { IdentityFault } from './identity/fault.ts';
import type { TableFileFault } from './office/figures/fault.ts';

/** Every refusal the API can give: those of the domain, and those of the server's own rules. */
export type ServerFault = AnyFault | IdentityFault | PlanNameFault | TableFileFault;

/** Plans are told apart by their names. */
interface PlanNameFault {
  readonly code: 'plan/name-taken';
  readonly detail: { readonly name: string };
}
