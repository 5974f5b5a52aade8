import { getDocumentProxy } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { DocumentNote } from '@dondoc/domain/plan';
import type { OfficeRead } from './office-read.ts';
import { joinedPages } from './pdf/joined-pages.ts';
import { pageContent, type PageContent } from './pdf/page-content.ts';
import { pageLines } from './pdf/page-lines.ts';

/** The most pages that are read. */
const mostPages = 300;

/**
 * Rebuilds the lines and tables of a PDF from where its words stand and which lines are ruled. A page without a text layer is
 * noted by its number; a file of such pages only is refused. Pictures are never decoded, scripts never run.
 */
export async function readPdf(bytes: Buffer): Promise<OfficeRead> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const { pdf } = opened;
  try {
    return pdf.numPages > mostPages
      ? { ok: false, why: { code: 'too-many-pages', pages: pdf.numPages, most: mostPages } }
      : readPages(await contentsOf(pdf));
  } catch {
    // pdf.js throws when the structure a page needs is broken.
    return { ok: false, why: { code: 'damaged' } };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Opened = { readonly ok: true; readonly pdf: PDFDocumentProxy } | Extract<OfficeRead, { readonly ok: false }>;

async function openPdf(bytes: Buffer): Promise<Opened> {
  try {
    // The library takes the bytes for itself: it gets its own. No picture has less than one pixel, so none is decoded.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { maxImageSize: 0, useSystemFonts: false, verbosity: 0 });
    return { ok: true, pdf };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, why: { code: isLocked ? 'locked' : 'damaged' } };
  }
}

async function contentsOf(pdf: PDFDocumentProxy): Promise<readonly PageContent[]> {
  const contents: PageContent[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) contents.push(await pageContent(await pdf.getPage(page)));
  return contents;
}

function readPages(contents: readonly PageContent[]): OfficeRead {
  const scanned = contents.filter(({ runs, isBlank }) => runs.length === 0 && !isBlank);
  if (contents.every(({ runs }) => runs.length === 0))
    return { ok: false, why: scanned.length === 0 ? { code: 'empty' } : { code: 'only-pictures', pages: contents.length } };
  const lines = joinedPages(contents.map(pageLines));
  const lastBefore = (page: number) => lines.findLast(({ place }) => place?.kind === 'page' && place.page <= page);
  const notes = scanned.map(
    ({ page }): DocumentNote => ({ code: 'PAGE_WITHOUT_TEXT', line: lastBefore(page)?.line ?? 1, about: `Trang ${page}` }),
  );
  return { ok: true, document: { lines, notes } };
}
