import { AuthAccount, AuthSession, AuthVerification } from './identity/auth.entities.ts';
import { Membership } from './identity/membership.entity.ts';
import { ServerSecret } from './identity/server-secret.entity.ts';
import { User } from './identity/user.entity.ts';
import { EntryRow } from './kpi/entry.entity.ts';
import { TargetRow } from './kpi/target.entity.ts';
import { DraftRevision, DraftRow } from './plan/draft.entity.ts';
import { AssignmentRow, PlanRow, ReportRow, TaskDeadline, TaskRow } from './plan/plan.entities.ts';
import { UnitRow, UnitSpellRow } from './unit/unit.entities.ts';

/** Every table there is. */
export const entities = [
  User,
  AuthSession,
  AuthAccount,
  AuthVerification,
  Membership,
  ServerSecret,
  UnitRow,
  UnitSpellRow,
  DraftRow,
  DraftRevision,
  PlanRow,
  TaskRow,
  TaskDeadline,
  AssignmentRow,
  ReportRow,
  TargetRow,
  EntryRow,
] as const;
