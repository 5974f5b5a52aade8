/** Units and the tree they form, from the records of a register to the words that name them. */
export { levelOfKind, unitKinds, unitKindSchema, unitLevelSchema, type UnitKind, type UnitLevel } from './kind.ts';
export { nationId, unitId, unitIdSchema, type Unit, type UnitId } from './unit.ts';
export {
  functionMoveSchema,
  successionKindSchema,
  successionSchema,
  type FunctionMove,
  type Succession,
  type SuccessionKind,
} from './succession.ts';
export {
  isInForce,
  unitOn,
  unitRecordSchema,
  unitRegisterSchema,
  unitSpellSchema,
  type UnitRecord,
  type UnitRegister,
  type UnitSpell,
} from './register.ts';
export { nationalRegister, nationalRegisterFrom } from './register/national-register.ts';
export { treeAmong, treeJustBelow, unitTreeOn, type UnitTree } from './unit-tree.ts'; // register × day → units in force
export { findUnits, type UnitMatch, type UnitMatchReason } from './lookup/find-units.ts'; // words typed → units, ranked
export { nameUnit } from './lookup/name-unit.ts'; // words read → the one unit they name
export { isCollective, resolveCollective, type ResolvedCollective } from './collective.ts';
export { scanUnits } from './scan/scan-units.ts'; // text → mentions of units
export type { UnitMention } from './mention.ts';
export { changesOf, functionsMovedFrom, predecessorsOf, successorsOf } from './lineage.ts';
export { carryOver, type CarryOver } from './carry-over.ts'; // figures of one day's units → of a later day's
export { checkRegister, withUnits } from './check-register.ts'; // what administrators add
export type { UnitFault } from './fault.ts';
