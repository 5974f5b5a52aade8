import { childOf, childrenOf, type XmlElement } from '../read-xml.ts';
import { fontOf } from './styles.ts';
import { numberOf, toggleOf, valueOf } from './toggle.ts';

/** One level of a list as `numbering.xml` defines it. */
export interface ListLevel {
  readonly start: number;
  /** Word's name of the format: `decimal`, `lowerLetter`, `bullet` … */
  readonly format: string;
  /** The text with `%1` to `%9` for the numbers of the levels, or the bullet. */
  readonly text: string;
  /** The font of the bullet. */
  readonly font: string | null;
  /** Counted from 1, the level after which this one starts again; 0: it never does. Null: after any outer one. */
  readonly restart: number | null;
  /** Whether numbers of outer levels are written as digits, whatever their own format. */
  readonly isLegal: boolean;
  /** The paragraph style that stands for this level. */
  readonly styleId: string | null;
}

/** A list that paragraphs name by its id. Lists of one `family` count on from each other. */
export interface List {
  readonly family: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where this list starts a level anew when it is first met. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of `numbering.xml` by their id; null: the document has none. */
export function listsOf(root: XmlElement | null): ReadonlyMap<string, List> {
  if (root === null) return new Map();
  const families = new Map(childrenOf(root, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]));
  const byStyle = new Map([...families].map(([id, family]) => [valueOf(family, 'w:styleLink') ?? '', id]));
  const familyOf = (id: string): string => {
    const linked = valueOf(families.get(id) ?? null, 'w:numStyleLink');
    return linked === null ? id : (byStyle.get(linked) ?? id);
  };
  return new Map(
    childrenOf(root, 'w:num').map((list) => {
      const family = familyOf(valueOf(list, 'w:abstractNumId') ?? '');
      return [list.attributes['w:numId'] ?? '', listOf(list, family, families.get(family) ?? null)];
    }),
  );
}

function listOf(list: XmlElement, family: string, defined: XmlElement | null): List {
  const overrides = childrenOf(list, 'w:lvlOverride');
  const own = overrides.map((override) => childOf(override, 'w:lvl')).filter((level) => level !== null);
  const levels = [...(defined === null ? [] : childrenOf(defined, 'w:lvl')), ...own];
  const starts = overrides.flatMap((override): readonly (readonly [number, number])[] => {
    const start = numberOf(override, 'w:startOverride');
    return start === null ? [] : [[indexOf(override), start]];
  });
  return { family, levels: new Map(levels.map((level) => [indexOf(level), levelOf(level)])), starts: new Map(starts) };
}

const indexOf = ({ attributes }: XmlElement) => Number(attributes['w:ilvl'] ?? '0') || 0;

function levelOf(level: XmlElement): ListLevel {
  return {
    start: numberOf(level, 'w:start') ?? 0,
    format: formatOf(level),
    text: valueOf(level, 'w:lvlText') ?? '',
    font: fontOf(childOf(level, 'w:rPr')),
    restart: numberOf(level, 'w:lvlRestart'),
    isLegal: toggleOf(level, 'w:isLgl') ?? false,
    styleId: valueOf(level, 'w:pStyle'),
  };
}

/** A format of a newer Word stands in a choice, beside the one that older versions show. */
function formatOf(level: XmlElement): string {
  const older = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback');
  return valueOf(level, 'w:numFmt') ?? valueOf(older, 'w:numFmt') ?? 'decimal';
}
