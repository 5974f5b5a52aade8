import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element of an XML part. Names are `prefix:local` with the usual prefix of Office, whatever prefix the file chose. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element, or a run of text. */
type XmlNode = XmlElement | string;

/** The root of a part, or why there is none. */
export type XmlRead =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly why: { readonly code: 'damaged' | 'unpacks-too-large' } };

/** Deeper than any file that Office writes: a table in a table takes six levels, and Word itself stops at some thirty tables. */
const deepest = 500;

/** More elements than any document has that people read: a page of Word takes about a thousand. */
const mostElements = 2_000_000;

/** How much text the parser is given at a time, in bytes. */
const piece = 64 * 1024;

const usualPrefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);

/**
 * Parses one part of an office file. Office files have no document type, so one that declares entities is `damaged`, and
 * none is ever expanded; so is one that is not well formed or whose encoding is broken. One that is nested deeper than any
 * office file, or has more elements, is `unpacks-too-large`.
 */
export function readXml(bytes: Buffer): XmlRead {
  const reading = new Reading();
  try {
    reading.take(bytes);
  } catch (error) {
    if (error instanceof NotOffice) return { ok: false, why: { code: error.code } };
    throw error;
  }
  const { root } = reading;
  return root === null ? { ok: false, why: { code: 'damaged' } } : { ok: true, root };
}

/** Whether a part that another parser reads declares a document type, which no office file has and every entity bomb needs. */
export function hasDocumentType(bytes: Buffer): boolean {
  return bytes.includes('<!DOCTYPE');
}

class NotOffice extends Error {
  readonly code: 'damaged' | 'unpacks-too-large';

  constructor(code: 'damaged' | 'unpacks-too-large') {
    super(code);
    this.code = code;
  }
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

/** The elements that are open while a part is read. A class because the parser calls back. */
class Reading {
  root: XmlElement | null = null;
  #elements = 0;
  readonly #open: Open[] = [];
  readonly #parser = new SaxesParser({ xmlns: true, position: false });

  constructor() {
    this.#parser.on('error', () => stop('damaged'));
    this.#parser.on('doctype', () => stop('damaged'));
    this.#parser.on('opentagstart', () => {
      this.#elements += 1;
      if (this.#open.length >= deepest || this.#elements > mostElements) stop('unpacks-too-large');
    });
    this.#parser.on('opentag', (tag) => this.#begin(tag));
    this.#parser.on('text', (text) => this.#open.at(-1)?.children.push(text));
    this.#parser.on('cdata', (text) => this.#open.at(-1)?.children.push(text));
    this.#parser.on('closetag', () => this.#open.pop());
  }

  take(bytes: Buffer): void {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    for (let at = 0; at < bytes.length; at += piece) {
      this.#parser.write(decoded(decoder, bytes.subarray(at, at + piece)));
    }
    this.#parser.close();
  }

  #begin(tag: SaxesTagNS): void {
    const element: Open = { name: nameOf(tag), attributes: attributesOf(tag), children: [] };
    const parent = this.#open.at(-1);
    if (parent === undefined) this.root = element;
    else parent.children.push(element);
    this.#open.push(element);
  }
}

function stop(code: 'damaged' | 'unpacks-too-large'): never {
  throw new NotOffice(code);
}

function decoded(decoder: TextDecoder, bytes: Buffer): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    return stop('damaged');
  }
}

/** Office files are UTF-8 or, by the standard, UTF-16 with a mark. */
function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function nameOf({ local, uri }: { readonly local: string; readonly uri: string }): string {
  const prefix = usualPrefixes.get(uri);
  return prefix === undefined ? local : `${prefix}:${local}`;
}

const none: Readonly<Record<string, string>> = {};

function attributesOf({ attributes }: SaxesTagNS): Readonly<Record<string, string>> {
  const given = Object.values(attributes);
  if (given.length === 0) return none;
  return Object.fromEntries(given.map((attribute) => [nameOf(attribute), attribute.value]));
}

/** The first child element of a name, or null. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  for (const child of element?.children ?? []) if (typeof child !== 'string' && child.name === name) return child;
  return null;
}

/** The child elements, those of a name if one is given, in their order. */
export function childrenOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}
