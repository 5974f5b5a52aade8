import type { UnitTree } from '../../../unit/index.ts';
import { readRoleSentence, type Named } from './role-sentence.ts';
import { readUnitLed } from './unit-led.ts';

/** A task sentence without the words at its end that say who does it. */
export interface RoleTail {
  readonly work: string;
  readonly named: readonly Named[];
}

const bracket = /\s*\((?:do |giao )?([^()]{4,400}(?:\([^()]*\)[^()]*)*)\)\s*[.;]?$/iu;
const byClause = /[,;.]\s+do\s+([^.;]{4,300}?)[.;]?$/iu;
const lastSentence = /^(.*[.;])\s+((?:giao|phân công|yêu cầu|đề nghị)\s.{4,400})$/isu;
const onlyDoes =
  /^(?:(?:tham mưu |tổ chức |triển khai )*(?:thực hiện|triển khai|tham mưu)|nội dung này|nhiệm vụ này)?[.;]?$/iu;
const saysRole = /(?:chủ trì|phối hợp|thực hiện|đầu mối|theo dõi|đôn đốc)/iu;

/**
 * Units said at the end of a task: in brackets, after "do", or in a last sentence that only charges them. Null without.
 */
export function cutRoleTail(text: string, tree: UnitTree): RoleTail | null {
  for (const pattern of [bracket, byClause]) {
    const match = pattern.exec(text);
    const said = match?.[1] ?? '';
    if (match === null || !saysRole.test(said)) continue;
    const { named, unread } = readRoleSentence(said, 'implement', tree);
    if (named.length > 0 && unread.length === 0) return { work: text.slice(0, match.index), named };
  }
  const listed = cutListedRoles(text, tree);
  if (listed !== null) return listed;
  const [, work = '', sentence = ''] = lastSentence.exec(text) ?? [];
  const led = sentence === '' ? null : readUnitLed(sentence, tree);
  return led !== null && onlyDoes.test(led.work) ? { work, named: led.named } : null;
}

const listedRoles = /^(.{4,}?)\s*[:.]\s+(\p{Lu}[^:]{4,400})$/su;

/** "Tổ chức sơ kết: Bộ Công an (chủ trì), các bộ, ngành (phối hợp)": nothing but units and roles after the colon. */
function cutListedRoles(text: string, tree: UnitTree): RoleTail | null {
  const [, work = '', said = ''] = listedRoles.exec(text) ?? [];
  if (!/chủ trì|phối hợp/iu.test(said)) return null;
  const { named, unread } = readRoleSentence(said, 'implement', tree);
  const isSure =
    named.length > 0 &&
    unread.length === 0 &&
    named.every(({ mention }) => mention.unitId !== null || mention.collective);
  return isSure ? { work, named } : null;
}
