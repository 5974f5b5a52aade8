import { resolveCollective } from '../../unit/index.ts';
import type { DraftAssignment } from '../draft.ts';
import { note, noteUnread, type Reading } from './reading.ts';
import { readRoleSentence, type Named, type RoleSentence } from './sentence/role-sentence.ts';
import type { Role } from '../role.ts';

/** The units of a labelled value or a table cell. */
export function readUnits(
  value: string,
  role: Role | 'mixed',
  { line, reading }: { readonly line: number; readonly reading: Reading },
): readonly Named[] {
  const { named, unread } = roleSentenceOf(value, role, reading);
  for (const words of unread) noteUnread(reading, line, words);
  return named;
}

function roleSentenceOf(value: string, role: Role | 'mixed', { tree, roleSentences }: Reading): RoleSentence {
  const key = `${role} ${value}`;
  const known = roleSentences.get(key);
  if (known !== undefined) return known;
  const sentence = readRoleSentence(value, role, tree);
  roleSentences.set(key, sentence);
  return sentence;
}

/** What the draft keeps of the units named, with what a person should know of each. */
export function draftAssignments(
  named: readonly Named[],
  { line, reading }: { readonly line: number; readonly reading: Reading },
): DraftAssignment[] {
  const seen = new Map(named.map((each) => [JSON.stringify([each.role, each.mention.name]), each]));
  return [...seen.values()].map(({ role, mention }) => {
    const unit = mention.name.slice(0, 500).trim();
    noteUnit(mention, { line, reading });
    return { role, unit, code: mention.unitId, collective: mention.collective };
  });
}

function noteUnit(
  { name, unitId, inForce, collective }: Named['mention'],
  { line, reading }: { readonly line: number; readonly reading: Reading },
): void {
  if (collective) return noteOpen(name, { line, reading });
  if (unitId === null) {
    return note(reading, 'UNIT_UNKNOWN', {
      line,
      about: name,
      message: `Danh mục đơn vị chưa có “${name}”; giữ nguyên chữ trong văn bản.`,
    });
  }
  if (inForce) return undefined;
  const heirs = heirsOf(unitId, reading);
  const now = heirs.length === 0 ? '' : ` Đơn vị kế thừa: ${heirs.join('; ')}.`;
  return note(reading, 'UNIT_NOT_IN_FORCE', {
    line,
    about: name,
    message: `“${name}” không còn hoạt động vào ngày của văn bản.${now}`,
  });
}

function noteOpen(name: string, { line, reading }: { readonly line: number; readonly reading: Reading }): void {
  for (const words of openWordsOf(name, reading)) {
    note(reading, 'COLLECTIVE_OPEN', {
      line,
      about: words,
      message: `“${words}” chưa xác định được gồm những đơn vị nào; cần người duyệt chọn.`,
    });
  }
}

function openWordsOf(name: string, { tree, openWords }: Reading): readonly string[] {
  const known = openWords.get(name);
  if (known !== undefined) return known;
  const open = resolveCollective(tree, name)?.open ?? [name];
  openWords.set(name, open);
  return open;
}

/** The names of the units that carry on a unit, on the day of the tree. */
function heirsOf(unitId: string, { tree }: Reading): string[] {
  return tree.register.successions
    .filter(({ from, on }) => on <= tree.day && from.some((each) => each === unitId))
    .flatMap(({ into }) => into)
    .flatMap((id) => tree.units.get(id)?.name ?? []);
}
