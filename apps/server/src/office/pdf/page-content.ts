import type { PDFPageProxy } from 'unpdf/pdfjs';
import { drawnRules, type Matrix, type Rule, times } from './drawn-rules.ts';

/** Words that stand on one baseline without a gap. Lengths in points, y downwards from the top of the page as shown. */
export interface Run {
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** The height of the letters. */
  readonly size: number;
  readonly text: string;
}

/** What a page shows. */
export interface PageContent {
  /** 1-based. */
  readonly page: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
  /** Whether nothing at all is drawn on the page. */
  readonly isBlank: boolean;
}

/** Reads the words of a page and the lines ruled on it. Pictures are not looked into. */
export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const { transform, height } = page.getViewport({ scale: 1 });
  const shown = matrixOf(transform);
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) => ('str' in item ? runOf(item, shown) : []));
  const { fnArray, argsArray } = await page.getOperatorList();
  const { rules, draws } = drawnRules(fnArray, argsArray, shown);
  page.cleanup();
  return { page: page.pageNumber, height, runs, rules, isBlank: runs.length === 0 && !draws };
}

/** A text item as pdf.js gives it. */
interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

function runOf({ str, width, height, transform }: TextItem, shown: Matrix): readonly Run[] {
  const text = str.normalize('NFC');
  if (text.trim() === '') return [];
  const [a, b, , , x, y] = times(shown, matrixOf(transform));
  const size = height === 0 ? Math.hypot(a, b) : height;
  // Words written upwards stand where they begin, as wide as their letters are high.
  const isLevel = Math.abs(a) >= Math.abs(b);
  return [{ x, right: x + (isLevel ? width : size), y, size, text }];
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}
