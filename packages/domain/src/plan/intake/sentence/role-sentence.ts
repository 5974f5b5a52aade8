import { scanUnits, type UnitMention, type UnitTree } from '../../../unit/index.ts';
import type { Role } from '../../role.ts';
import { roleWordsIn } from './role-words.ts';
import { anyOf } from '../layout/words.ts';

/** A unit with the role a sentence gives it. */
export interface Named {
  readonly role: Role;
  readonly mention: Pick<UnitMention, 'name' | 'text' | 'unitId' | 'inForce' | 'collective'>;
}

/** What a sentence about units says. */
export interface RoleSentence {
  readonly named: readonly Named[];
  /** Words that are neither a unit nor a role nor what joins them. */
  readonly unread: readonly string[];
}

type Token =
  | { readonly kind: 'unit'; readonly mention: Named['mention'] }
  /** `isLabel`: a colon follows. */
  | { readonly kind: 'role'; readonly role: Role; readonly isLabel: boolean }
  /** `list`: a comma or "và"; `stop`: a semicolon, full stop or new line, where one statement ends. */
  | { readonly kind: 'join'; readonly how: 'list' | 'stop' }
  | { readonly kind: 'words'; readonly text: string };

/**
 * Reads who does what: "Bộ A chủ trì, phối hợp Bộ B, Bộ C; các địa phương thực hiện". Role words stand after their
 * units, or before them ("phối hợp với …"). Units without role words get `byDefault`; `mixed` makes the first the lead
 * and the others its helpers, as a column "Chủ trì, phối hợp" lists them.
 */
export function readRoleSentence(text: string, byDefault: Role | 'mixed', tree: UnitTree): RoleSentence {
  const statements = splitAtStops(tokensOf(text, tree));
  const unread: string[] = [];
  const named = statements.flatMap((tokens) =>
    readStatement(tokens, byDefault === 'mixed' ? 'lead' : byDefault, unread),
  );
  return { named: withoutRepeats(byDefault === 'mixed' ? helpersAfterFirst(named) : named), unread };
}

function helpersAfterFirst(named: readonly Named[]): Named[] {
  return named.map((each, index) => (index > 0 && each.role === 'lead' ? { ...each, role: 'coordinate' } : each));
}

function withoutRepeats(named: readonly Named[]): Named[] {
  const seen = new Map(named.map((each) => [`${each.role} ${each.mention.name}`, each]));
  return [...seen.values()];
}

function splitAtStops(tokens: readonly Token[]): Token[][] {
  const statements: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'join' && token.how === 'stop') statements.push([]);
    else statements.at(-1)?.push(token);
  }
  return statements;
}

/**
 * Role words close the units before them; without any before, or with a colon, they announce those that follow. Units
 * straight after "theo dõi, đôn đốc" and the like are watched, not charged: what they do is not of this statement.
 */
function readStatement(tokens: readonly Token[], byDefault: Role, unread: string[]): Named[] {
  const named: Named[] = [];
  let waiting: Named['mention'][] = [];
  let announced: Role | null = null;
  let isObject = false;
  for (const [index, token] of tokens.entries()) {
    if (isObject && (token.kind !== 'role' || token.role === 'implement')) continue;
    if (token.kind === 'words') unread.push(token.text);
    if (token.kind === 'unit' && announced !== null) named.push({ role: announced, mention: token.mention });
    else if (token.kind === 'unit') waiting.push(token.mention);
    if (token.kind !== 'role') continue;
    const meetsUnit = tokens[index + 1]?.kind === 'unit';
    const opensList =
      token.isLabel || (waiting.length === 0 && announced === null) || (token.role === 'coordinate' && meetsUnit);
    isObject = !opensList && meetsUnit && token.role !== 'lead';
    named.push(...waiting.map((mention) => ({ role: opensList ? byDefault : token.role, mention })));
    if (opensList) announced = token.role;
    else if (waiting.length > 0) announced = null;
    waiting = [];
  }
  return [...named, ...waiting.map((mention) => ({ role: byDefault, mention }))];
}

function tokensOf(text: string, tree: UnitTree): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const mention of scanUnits(text, tree)) {
    tokens.push(...tokensOfGap(text.slice(at, mention.from)), { kind: 'unit', mention });
    at = mention.to;
  }
  tokens.push(...tokensOfGap(text.slice(at)));
  return tokens;
}

function tokensOfGap(gap: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const words of roleWordsIn(gap)) {
    tokens.push(...tokensOfWords(gap.slice(at, words.from)), {
      kind: 'role',
      role: words.role,
      isLabel: /^\s*:/u.test(gap.slice(words.to)),
    });
    at = words.to;
  }
  tokens.push(...tokensOfWords(gap.slice(at)));
  return tokens;
}

const joiners = new RegExp(
  `^${anyOf(`
    và | với | cùng | giao | phân công | do | các | là | của | bởi | gồm | bao gồm | trong đó | theo chức năng,? nhiệm vụ
    đồng thời | [:()–/&+-] | \\s
  `)}+$`,
  'iu',
);

/**
 * Words between units: separators, then any other words, which are a unit no register knows when they are named like
 * one.
 */
function tokensOfWords(words: string): Token[] {
  return words
    .split(/(\s*(?:[;\n]|\.(?=\s|$))\s*|\s*,\s*(?:và\s+)?|\s+và\s+(?=\p{Lu}|các\s))/iu)
    .flatMap((part, index): Token[] => {
      const written = part.trim();
      if (index % 2 === 1) return [{ kind: 'join', how: /[;\n.]/u.test(part) ? 'stop' : 'list' }];
      if (written === '') return [];
      if (joiners.test(written)) return [];
      return [namedLikeUnit(written.replace(/^(?:và|với|cùng|giao|do)\s+/iu, '').replace(/\s+(?:và|với|cùng)$/iu, ''))];
    });
}

/** In a place where units stand, a phrase that begins with a capital names one; the register does not know it. */
function namedLikeUnit(text: string): Token {
  const isName = /^(?:\p{Lu}|(?:các|những|một số)\s)/u.test(text) && !text.includes(':') && text.length <= 200;
  if (!isName) return { kind: 'words', text };
  return { kind: 'unit', mention: { text, name: text, unitId: null, inForce: false, collective: false } };
}
