import { childOf, childrenOf, type XmlElement } from '../read-xml.ts';
import { numberOf, toggleOf, valueOf } from './toggle.ts';

/** What a style says of its paragraphs or runs, with all it takes over from the styles it is based on. Null: nothing. */
export interface Style {
  /** 1 for the outermost headings, to 9. */
  readonly heading: number | null;
  /** Whether its paragraphs are lines of a table of contents. */
  readonly isContents: boolean;
  readonly listId: string | null;
  readonly listLevel: number | null;
  readonly isHidden: boolean | null;
  readonly isCapitals: boolean | null;
  readonly font: string | null;
}

/** The styles of a document. */
export interface Styles {
  /** The style of an id; one that is not there says nothing. */
  readonly of: (id: string | null) => Style;
  /** The style of paragraphs that name none. */
  readonly paragraph: Style;
}

const plain: Style = {
  heading: null,
  isContents: false,
  listId: null,
  listLevel: null,
  isHidden: null,
  isCapitals: null,
  font: null,
};

/** A style may be based on another, and that on a third: no further than this, so that a circle ends. */
const longestChain = 30;

/** The styles of `styles.xml`; null: the document has none. */
export function stylesOf(root: XmlElement | null): Styles {
  const written = root === null ? [] : childrenOf(root, 'w:style');
  const byId = new Map(written.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const known = new Map<string, Style>();
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const base: Style = { ...plain, font: fontOf(defaults) };
  const resolve = (id: string | null, depth: number): Style => {
    const style = id === null ? undefined : byId.get(id);
    if (id === null || style === undefined || depth > longestChain) return base;
    const settled = known.get(id) ?? over(resolve(valueOf(style, 'w:basedOn'), depth + 1), style);
    known.set(id, settled);
    return settled;
  };
  const usual = written.find(({ attributes }) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']));
  return { of: (id) => resolve(id, 0), paragraph: resolve(usual?.attributes['w:styleId'] ?? null, 0) };
}

const isOn = (value: string | undefined) => value === '1' || value === 'true' || value === 'on';

/** A style laid over the one it is based on. */
function over(base: Style, style: XmlElement): Style {
  const paragraph = childOf(style, 'w:pPr');
  const run = childOf(style, 'w:rPr');
  const list = childOf(paragraph, 'w:numPr');
  const name = (valueOf(style, 'w:name') ?? '').normalize('NFC').toLowerCase();
  return {
    heading: headingNamed(name) ?? outlineLevel(paragraph) ?? (isTitle(name) ? null : base.heading),
    isContents: /^(?:toc|contents|mục lục)\s*(?:\d|heading)$/u.test(name) || base.isContents,
    listId: valueOf(list, 'w:numId') ?? base.listId,
    listLevel: numberOf(list, 'w:ilvl') ?? base.listLevel,
    isHidden: toggleOf(run, 'w:vanish') ?? base.isHidden,
    isCapitals: toggleOf(run, 'w:caps') ?? base.isCapitals,
    font: fontOf(run) ?? base.font,
  };
}

/** Word keeps the English name of its own styles in every language; other programs write the Vietnamese ones. */
function headingNamed(name: string): number | null {
  const level = /^(?:heading|tiêu đề|đầu đề|đề mục)\s*([1-9])$/u.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}

const isTitle = (name: string) => name === 'title' || name === 'subtitle' || name === 'tiêu đề' || name === 'đầu đề';

/** The outline level of a paragraph's own properties, from 1; null when it says none, or that it is body text. */
export function outlineLevel(properties: XmlElement | null): number | null {
  const level = numberOf(properties, 'w:outlineLvl');
  return level === null || level > 8 ? null : level + 1;
}

/** The font of Latin letters that the properties of a run name, or null. */
export function fontOf(properties: XmlElement | null): string | null {
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? null;
}
