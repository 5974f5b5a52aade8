import fc from 'fast-check';
import { addDays, type Day, day } from '../calendar/index.ts';
import {
  levelOfKind,
  nationId,
  nationalRegister,
  successionKindSchema,
  type Succession,
  type SuccessionKind,
  type UnitId,
  unitId,
  type UnitKind,
  type UnitRecord,
  type UnitRegister,
  type UnitSpell,
} from '../unit/index.ts';

const firstDay = day('2022-01-01');
const daysOfHistory = 1825;

/** The last day of generated histories, after every change of one. */
export const historyEnd: Day = day('2026-12-31');

/** Any day of the years 2022 to 2026. */
export const historyDays: fc.Arbitrary<Day> = fc.nat({ max: daysOfHistory }).map((days) => addDays(firstDay, days));

/** Two days of those years, the earlier first; they may be the same. */
export const historySpans: fc.Arbitrary<{ readonly from: Day; readonly to: Day }> = fc
  .tuple(historyDays, historyDays)
  .map(([one, other]) => (one <= other ? { from: one, to: other } : { from: other, to: one }));

/** What happens to provinces in a generated history. `pick` says to which. */
interface Event {
  readonly kind: SuccessionKind;
  readonly pick: number;
}

const events: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom<SuccessionKind[]>(...successionKindSchema.options),
  pick: fc.nat({ max: 9999 }),
});

const mergingEvents: fc.Arbitrary<Event> = fc.record({
  kind: fc.constantFrom<SuccessionKind[]>('merge', 'absorb', 'rename', 'upgrade', 'move', 'transfer'),
  pick: fc.nat({ max: 9999 }),
});

/**
 * Registers of 2 to 8 provinces with an office each, and up to 12 changes of any kind, none on the same day as
 * another.
 */
export const unitHistories: fc.Arbitrary<UnitRegister> = historiesOf(events);

/** The same without splits and dissolutions: every figure can be carried to every later day. */
export const mergingHistories: fc.Arbitrary<UnitRegister> = historiesOf(mergingEvents);

/** The shipped register, or a generated one. */
export const anyRegister: fc.Arbitrary<UnitRegister> = fc.oneof(fc.constant(nationalRegister), unitHistories);

function historiesOf(event: fc.Arbitrary<Event>): fc.Arbitrary<UnitRegister> {
  return fc
    .tuple(fc.integer({ min: 2, max: 8 }), fc.array(event, { maxLength: 12 }))
    .map(([provinces, happened]) => historyOf(provinces, happened));
}

/** A register while it is written: the records may still change. */
interface Chronicle {
  readonly records: Map<UnitId, { -readonly [Key in keyof UnitRecord]: UnitRecord[Key] }>;
  readonly successions: Succession[];
  /** Provinces in force. */
  alive: UnitId[];
}

function historyOf(provinces: number, happened: readonly Event[]): UnitRegister {
  const chronicle: Chronicle = { records: new Map(), successions: [], alive: [] };
  open(chronicle, nationId, { kind: 'quoc-gia', parentId: null }, firstDay);
  for (let at = 0; at < provinces; at += 1) openProvince(chronicle, `P${at}`, firstDay);
  for (const [at, event] of happened.entries()) happen(chronicle, event, addDays(firstDay, 100 * (at + 1)));
  return { units: [...chronicle.records.values()], successions: chronicle.successions };
}

function happen(chronicle: Chronicle, { kind, pick }: Event, on: Day): void {
  const { alive } = chronicle;
  const first = alive[pick % alive.length];
  const second = alive[(pick + 1) % alive.length];
  if (first === undefined || second === undefined || (alive.length < 3 && kind !== 'rename')) return;
  const made = `N${chronicle.records.size}`;
  const change = { merge, absorb, split, rename, upgrade: renew, move: renew, transfer, dissolve }[kind];
  chronicle.successions.push(change(chronicle, { kind, on, first, second, made }));
}

interface Change {
  readonly kind: SuccessionKind;
  readonly on: Day;
  readonly first: UnitId;
  readonly second: UnitId;
  /** The id of a unit to found. */
  readonly made: string;
}

function merge(chronicle: Chronicle, { kind, on, first, second, made }: Change): Succession {
  const heir = openProvince(chronicle, made, on);
  for (const id of [first, second]) end(chronicle, id, { on, heir });
  return succession(kind, on, { from: [first, second], into: [heir] });
}

function absorb(chronicle: Chronicle, { kind, on, first, second }: Change): Succession {
  end(chronicle, second, { on, heir: first });
  return succession(kind, on, { from: [first, second], into: [first] });
}

function split(chronicle: Chronicle, { kind, on, first, made }: Change): Succession {
  const parts = [openProvince(chronicle, `${made}a`, on), openProvince(chronicle, `${made}b`, on)];
  end(chronicle, first, { on, heir: parts[0] ?? null });
  return succession(kind, on, { from: [first], into: parts });
}

function rename(chronicle: Chronicle, { kind, on, first, made }: Change): Succession {
  const heir = openProvince(chronicle, made, on);
  end(chronicle, first, { on, heir });
  return succession(kind, on, { from: [first], into: [heir] });
}

/** The same unit in a new spell. */
function renew(chronicle: Chronicle, { kind, on, first, made }: Change): Succession {
  newSpell(chronicle, first, { from: on, name: `Thành phố ${made}`, kind: 'thanh-pho-truc-thuoc-trung-uong' });
  return succession(kind, on, { from: [first], into: [first] });
}

function transfer(_: Chronicle, { kind, on, first, second }: Change): Succession {
  const functions = [{ duty: 'đất đai', from: first, to: second }];
  return { ...succession(kind, on, { from: [first], into: [first] }), functions };
}

function dissolve(chronicle: Chronicle, { kind, on, first }: Change): Succession {
  end(chronicle, first, { on, heir: null });
  return succession(kind, on, { from: [first], into: [] });
}

function succession(kind: SuccessionKind, on: Day, units: Pick<Succession, 'from' | 'into'>): Succession {
  return { kind, on, ...units, decision: null, functions: [] };
}

function openProvince(chronicle: Chronicle, name: string, on: Day): UnitId {
  const id = unitId(name);
  open(chronicle, id, { kind: 'tinh', parentId: nationId }, on);
  chronicle.alive.push(id);
  open(chronicle, unitId(`${name}-office`), { kind: 'van-phong', parentId: id }, on);
  return id;
}

function open(chronicle: Chronicle, id: UnitId, placed: Pick<UnitSpell, 'kind' | 'parentId'>, on: Day): void {
  const { kind, parentId } = placed;
  const spell = { from: on, to: null, name: `Đơn vị ${id}`, kind, level: levelOfKind[kind], parentId, code: null };
  chronicle.records.set(id, { id, opensOn: on, closesOn: null, spells: [spell] });
}

/** Ends a province; its offices go on under its heir, or end with it. */
function end(chronicle: Chronicle, id: UnitId, { on, heir }: { readonly on: Day; readonly heir: UnitId | null }): void {
  close(chronicle, id, on);
  chronicle.alive = chronicle.alive.filter((each) => each !== id);
  for (const record of chronicle.records.values()) {
    if (record.closesOn !== null || record.spells.at(-1)?.parentId !== id) continue;
    if (heir === null) close(chronicle, record.id, on);
    else newSpell(chronicle, record.id, { from: on, parentId: heir });
  }
}

function close(chronicle: Chronicle, id: UnitId, on: Day): void {
  const record = chronicle.records.get(id);
  if (record === undefined) throw new Error(`${id} was never opened`);
  record.closesOn = addDays(on, -1);
  const last = record.spells.at(-1);
  if (last !== undefined) record.spells = [...record.spells.slice(0, -1), { ...last, to: addDays(on, -1) }];
}

function newSpell(chronicle: Chronicle, id: UnitId, change: Partial<UnitSpell> & { readonly from: Day }): void {
  const record = chronicle.records.get(id);
  const last = record?.spells.at(-1);
  if (record === undefined || last === undefined) throw new Error(`${id} was never opened`);
  const kind: UnitKind = change.kind ?? last.kind;
  const ended = { ...last, to: addDays(change.from, -1) };
  record.spells = [...record.spells.slice(0, -1), ended, { ...last, ...change, kind, level: levelOfKind[kind] }];
}
