import { childOf, childrenOf, type XmlElement } from '../read-xml.ts';
import { fontOf, type Style, type Styles } from './styles.ts';
import { signOf, wordsInFont } from './symbols.ts';
import { toggleOf, valueOf } from './toggle.ts';

/** What stands in a paragraph besides its words. */
export interface Inline {
  words: string;
  /** Words that the author hid, as they would be shown. */
  hidden: string;
  /** What each picture is called by whoever put it there; empty when they did not say. */
  readonly pictures: string[];
  /** The contents of text boxes that hang on the paragraph. */
  readonly boxes: XmlElement[];
  /** Footnotes and endnotes in the order of their marks. */
  readonly references: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
  inserted: number;
  deleted: number;
}

/** How the words of a run are set, where nothing closer says otherwise. */
interface Setting {
  readonly styles: Styles;
  readonly style: Style;
}

/** Elements whose text is not the document's: properties, the codes of fields, what a deletion took out, reading aids. */
const apart: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:instrText', 'w:delText', 'w:rt', 'w:tblPr']);
const changesIn: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const changesOut: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const drawings: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);
/** What makes a drawing a picture that may hold words; a line below a letterhead has none of these. */
const pictured: ReadonlySet<string> = new Set(['a:blip', 'v:imagedata', 'c:chart', 'dgm:relIds']);

const said: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Reads what stands in a paragraph of a style: tracked changes as if accepted, hidden words apart, fields by their result. */
export function inlineOf(paragraph: XmlElement, styles: Styles, style: Style): Inline {
  const inline: Inline = { words: '', hidden: '', pictures: [], boxes: [], references: [], inserted: 0, deleted: 0 };
  readInto(inline, paragraph, { styles, style });
  return inline;
}

function readInto(inline: Inline, element: XmlElement, setting: Setting): void {
  for (const child of childrenOf(element)) {
    if (changesOut.has(child.name)) inline.deleted += 1;
    else if (child.name === 'w:r') readRun(inline, child, setting);
    else if (child.name === 'mc:AlternateContent') readInto(inline, chosenOf(child), setting);
    else if (child.name === 'm:t') inline.words += textOf(child);
    else if (!apart.has(child.name)) {
      if (changesIn.has(child.name)) inline.inserted += 1;
      readInto(inline, child, setting);
    }
  }
}

/** What a newer Word shows; the rest repeats it for an older one. */
function chosenOf(alternatives: XmlElement): XmlElement {
  return childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback') ?? alternatives;
}

interface RunSetting {
  readonly isHidden: boolean;
  readonly isCapitals: boolean;
  readonly font: string | null;
}

function readRun(inline: Inline, run: XmlElement, { styles, style }: Setting): void {
  const properties = childOf(run, 'w:rPr');
  const named = valueOf(properties, 'w:rStyle');
  const own = named === null ? null : styles.of(named);
  const setting: RunSetting = {
    isHidden: toggleOf(properties, 'w:vanish') ?? own?.isHidden ?? style.isHidden ?? false,
    isCapitals: toggleOf(properties, 'w:caps') ?? own?.isCapitals ?? style.isCapitals ?? false,
    font: fontOf(properties) ?? own?.font ?? style.font,
  };
  readRunContent(inline, run, setting);
}

function readRunContent(inline: Inline, element: XmlElement, setting: RunSetting): void {
  for (const child of childrenOf(element)) {
    const sign = said[child.name];
    if (sign !== undefined) say(inline, sign, setting);
    else if (child.name === 'w:t') say(inline, wordsInFont(textOf(child), setting.font), setting);
    else if (child.name === 'w:sym') say(inline, symbolOf(child), setting);
    else if (drawings.has(child.name)) readDrawing(inline, child);
    else if (child.name === 'mc:AlternateContent') readRunContent(inline, chosenOf(child), setting);
    else if (child.name === 'w:footnoteReference') refer(inline, 'footnote', child);
    else if (child.name === 'w:endnoteReference') refer(inline, 'endnote', child);
    else if (!apart.has(child.name)) readRunContent(inline, child, setting);
  }
}

function say(inline: Inline, words: string, { isHidden, isCapitals }: RunSetting): void {
  const seen = isCapitals ? words.toLocaleUpperCase('vi') : words;
  if (isHidden) inline.hidden += seen;
  else inline.words += seen;
}

function refer(inline: Inline, kind: 'footnote' | 'endnote', { attributes }: XmlElement): void {
  inline.references.push({ kind, id: attributes['w:id'] ?? '' });
}

const textOf = ({ children }: XmlElement) => children.filter((child) => typeof child === 'string').join('');

function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return code > 0 && code <= 0xffff ? signOf(String.fromCodePoint(code), attributes['w:font'] ?? null) : '';
}

function readDrawing(inline: Inline, drawing: XmlElement): void {
  const parts = [...partsOf(drawing)];
  const boxes = parts.filter(({ name }) => name === 'w:txbxContent');
  inline.boxes.push(...boxes);
  if (boxes.length > 0 || !parts.some(({ name }) => pictured.has(name))) return;
  inline.pictures.push(parts.find(({ name }) => name === 'wp:docPr')?.attributes['descr'] ?? '');
}

/** All elements in a drawing; of alternatives the one that is shown, and nothing in a text box, which is read by itself. */
function* partsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    yield child;
    if (child.name === 'mc:AlternateContent') yield* partsOf(chosenOf(child));
    else if (child.name !== 'w:txbxContent') yield* partsOf(child);
  }
}
