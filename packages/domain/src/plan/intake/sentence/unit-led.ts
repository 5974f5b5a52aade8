import { scanUnits, type UnitMention, type UnitTree } from '../../../unit/index.ts';
import type { Role } from '../../role.ts';
import { watches } from './role-words.ts';
import { wordEnd } from '../layout/words.ts';
import type { Named } from './role-sentence.ts';

/** A sentence that begins with who does the work: "Bộ Tài chính chủ trì, phối hợp với Bộ Công an bố trí kinh phí". */
export interface UnitLed {
  readonly named: readonly Named[];
  /** What they are to do; empty when the sentence only opens a list of their tasks. */
  readonly work: string;
  /** Whether the sentence says outright that it assigns: "Giao …", "Yêu cầu …". */
  readonly isCharge: boolean;
}

const charge = /^(?:giao nhiệm vụ cho|giao(?: cho)?|đề nghị|yêu cầu|phân công(?: cho)?)\s+/iu;
const joins = /^\s*(?:,|;|và|cùng với|cùng|, và|; và|&)\s*$/iu;
const furthest = 600;

/**
 * Reads a sentence that begins with units; null when it does not. Whoever only gives the order is left out: "UBND huyện
 * yêu cầu Phòng Tư pháp …" charges Phòng Tư pháp.
 */
export function readUnitLed(text: string, tree: UnitTree): UnitLed | null {
  const led = readLeading(text, tree);
  if (led === null || !charge.test(led.work)) return led;
  return led.isCharge ? led : (readLeading(led.work, tree) ?? led);
}

/** The charge within a paragraph: "Thực hiện Công văn số …, UBND tỉnh yêu cầu Sở Y tế rà soát …". Null without one. */
export function readChargeWithin(text: string, tree: UnitTree): UnitLed | null {
  for (const { index } of [...text.matchAll(chargeWithin)].slice(0, 5)) {
    const led = readUnitLed(text.slice(index), tree);
    if (led !== null && led.work !== '') return led;
  }
  return null;
}

const chargeWithin = /(?<=[\s,;])(?:yêu cầu|giao|đề nghị)\s+(?=\p{L})/giu;

function readLeading(text: string, tree: UnitTree): UnitLed | null {
  const opening = charge.exec(text)?.[0] ?? '';
  const sentence = text.slice(opening.length);
  const mentions = scanUnits(sentence.slice(0, furthest), tree);
  const leading = listAt(sentence, mentions, 0);
  const end = leading.at(-1)?.to;
  if (end === undefined || !goesOnAsSentence(sentence.slice(end))) return null;
  const duty = readDuty(sentence, { mentions, from: end });
  const work = workOf(sentence.slice(duty.to));
  return {
    named: [...leading.map((mention): Named => ({ role: roleOf(duty, work), mention })), ...duty.helpers],
    work,
    isCharge: opening !== '',
  };
}

/**
 * The words of a task that follow the units of the heading above it: "Chủ trì, phối hợp với Bộ Công an hướng dẫn …".
 */
export function readDutyOf(units: readonly Named[], text: string, tree: UnitTree): Pick<UnitLed, 'named' | 'work'> {
  const mentions = scanUnits(text.slice(0, furthest), tree);
  const duty = readDuty(text, { mentions, from: 0 });
  const work = workOf(text.slice(duty.to));
  const said = roleOf(duty, work);
  return {
    named: [
      ...units.map(({ role, mention }): Named => ({ role: role === 'implement' ? said : role, mention })),
      ...duty.helpers,
    ],
    work,
  };
}

/**
 * The role of the verb: who leads, leads; who only watches over the work of others supervises; who does it implements.
 */
function roleOf({ isLed }: Duty, work: string): Role {
  if (isLed) return 'lead';
  return watches(work) ? 'supervise' : 'implement';
}

/** The units listed one after the other from an offset on. */
function listAt(text: string, mentions: readonly UnitMention[], from: number): UnitMention[] {
  const list: UnitMention[] = [];
  let end = from;
  for (const mention of mentions) {
    if (mention.from < from) continue;
    const gap = text.slice(end, mention.from);
    if (list.length === 0 ? gap.trim() !== '' : !joins.test(gap)) break;
    list.push(mention);
    end = mention.to;
  }
  return list;
}

/** After the units comes a colon, a verb in small letters, or nothing; a capital or a dash goes on with a name. */
function goesOnAsSentence(rest: string): boolean {
  return /^\s*(?:$|[:.,;]|\p{Ll})/u.test(rest);
}

interface Duty {
  readonly isLed: boolean;
  readonly helpers: readonly Named[];
  /** Where the work itself begins. */
  readonly to: number;
}

const leads = new RegExp(
  '^[\\s,:;-]*(?:(?:có|chịu) trách nhiệm(?: chính)?(?: trong việc)?[,:]?\\s*)?' +
    '(?:là (?:cơ quan|đơn vị) (?:đầu mối|thường trực)[,;]?\\s*)?' +
    `(?:(?:làm )?đầu mối[,;]?\\s*(?:chủ trì)?|chủ trì)${wordEnd}(?:,? tham mưu(?! cho))?`,
  'iu',
);
const charged = /^[\s,:;-]*(?:(?:có|chịu) trách nhiệm(?! (?:trước|về))(?: chính)?(?: trong việc)?[,:]?\s*)?/iu;
const helps = /^[\s,;]*(?:và )?(?:chủ động )?phối hợp(?: chặt chẽ)?(?: (?:cùng với|cùng|với))?\s*/iu;

function readDuty(
  text: string,
  { mentions, from }: { readonly mentions: readonly UnitMention[]; readonly from: number },
): Duty {
  const lead = leads.exec(text.slice(from));
  const opening = lead ?? charged.exec(text.slice(from));
  const afterLead = from + (opening?.[0].length ?? 0);
  const help = helps.exec(text.slice(afterLead));
  const isLed = lead !== null;
  if (help !== null) {
    const listed = listAt(text, mentions, afterLead + help[0].length);
    const end = listed.at(-1)?.to;
    if (end !== undefined)
      return { isLed, helpers: listed.map((mention) => ({ role: 'coordinate', mention })), to: end };
  }
  return helpersFirst(text, { mentions, from: afterLead, isLed }) ?? { isLed, helpers: [], to: afterLead };
}

/** "Bộ A chủ trì, Bộ B phối hợp …": the helpers stand before their role word. */
function helpersFirst(
  text: string,
  {
    mentions,
    from,
    isLed,
  }: { readonly mentions: readonly UnitMention[]; readonly from: number; readonly isLed: boolean },
): Duty | null {
  const comma = /^\s*[,;]\s*/u.exec(text.slice(from))?.[0].length;
  if (!isLed || comma === undefined) return null;
  const listed = listAt(text, mentions, from + comma);
  const end = listed.at(-1)?.to;
  const word = end === undefined ? null : /^\s+(?:cùng )?phối hợp(?! với)(?![\p{L}])/iu.exec(text.slice(end));
  if (end === undefined || word === null) return null;
  return { isLed, helpers: listed.map((mention) => ({ role: 'coordinate', mention })), to: end + word[0].length };
}

const opensTasks = new RegExp(
  '^(?:(?:tập trung |tổ chức |triển khai )*(?:thực hiện|làm) )?(?:tốt )?(?:các |những |một số )?' +
    '(?:nhiệm vụ|nội dung|công việc)(?: (?:trọng tâm|cụ thể|chủ yếu))?(?: sau(?: đây)?)?[:.]?$',
  'iu',
);

/** What is to be done, without the punctuation that joined it to the units. */
function workOf(rest: string): string {
  const work = rest.replace(/^[\s:,;.–-]+/u, '').trim();
  return opensTasks.test(work) ? '' : work;
}
