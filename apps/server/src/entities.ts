import { DataNeedsRow, DataSetChangeRow, DataSetRow, TaskFieldsRow } from './data-set/data-set.entities.ts';
import { AuthAccount, AuthSession, AuthVerification } from './identity/auth.entities.ts';
import { Membership } from './identity/membership.entity.ts';
import { ServerSecret } from './identity/server-secret.entity.ts';
import { User } from './identity/user.entity.ts';
import { EntryRow, EntrySaveRow } from './kpi/entry/entry.entities.ts';
import { FlowRow } from './kpi/entry/flow/flow.entity.ts';
import { IndicatorVersionRow } from './kpi/indicator/indicator-version.entity.ts';
import { RollUpBasisRow, RollUpRow } from './kpi/result/roll-up.entities.ts';
import { EntryWindowRow, SheetRow, SheetStepRow, WindowExceptionRow } from './kpi/review/review.entities.ts';
import { ScoreSchemeRow } from './kpi/result/score-scheme.entity.ts';
import { TargetChangeRow, TargetRow } from './kpi/target/target.entity.ts';
import { DocumentRow } from './plan/document.entity.ts';
import { DraftRevision, DraftRow } from './plan/draft.entity.ts';
import { PlanAnnex, PlanVersion } from './plan/plan-version.entities.ts';
import { AssignmentDue, AssignmentRow, PlanRow, ReportRow, TaskDeadline, TaskRow } from './plan/plan.entities.ts';
import { UnitChoiceRow } from './plan/unit-choice.entity.ts';
import { SettingsEditionRow } from './settings-edition.entity.ts';
import { UnitRow, UnitSpellRow } from './unit/unit.entities.ts';

/** Every table there is. */
export const entities = [
  User,
  AuthSession,
  AuthAccount,
  AuthVerification,
  Membership,
  ServerSecret,
  SettingsEditionRow,
  UnitRow,
  UnitSpellRow,
  DocumentRow,
  UnitChoiceRow,
  DraftRow,
  DraftRevision,
  PlanRow,
  PlanVersion,
  PlanAnnex,
  TaskRow,
  TaskDeadline,
  AssignmentRow,
  AssignmentDue,
  ReportRow,
  IndicatorVersionRow,
  TargetRow,
  TargetChangeRow,
  EntryRow,
  EntrySaveRow,
  FlowRow,
  RollUpRow,
  RollUpBasisRow,
  ScoreSchemeRow,
  SheetRow,
  SheetStepRow,
  EntryWindowRow,
  WindowExceptionRow,
  DataSetRow,
  DataSetChangeRow,
  DataNeedsRow,
  TaskFieldsRow,
] as const;
