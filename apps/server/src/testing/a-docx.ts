import { aZip, type ZipEntry } from './a-zip.ts';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** The other parts of a document, as what stands in their root. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

/** A Word document made of WordprocessingML written out: what libraries for writing do not write. */
export function aDocx(body: string, parts: DocxParts = {}): Buffer {
  const entries: ZipEntry[] = [{ name: 'word/document.xml', content: `<w:document ${namespaces}><w:body>${body}</w:body></w:document>` }];
  for (const [name, content] of Object.entries(parts)) {
    entries.push({ name: `word/${name}.xml`, content: `<w:${name} ${namespaces}>${content}</w:${name}>` });
  }
  return aZip(entries);
}

/** A paragraph of plain words, with properties if they are given. */
export const aParagraph = (words: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
