import { OPS } from 'unpdf/pdfjs';

/** A transformation of the plane as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A level or upright line ruled on the page, in points, y downwards. */
export interface Rule {
  readonly isLevel: boolean;
  /** y of a level rule, x of an upright one. */
  readonly at: number;
  /** Where it begins and ends along its own direction. */
  readonly from: number;
  readonly to: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The thickest filled area that is a line and not a coloured one. */
const thickest = 3;
/** The area, in square points, from which something stretched over the page may be a picture. */
const smallestPicture = 16;
/** More lines than this are a drawing or a map. */
const mostRules = 20_000;

const fills: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);
const strokes: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** The first transformation after the second. */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The lines that the operators of a page rule, and whether they place anything on the page at all. */
export function drawnRules(
  operators: readonly number[],
  args: readonly unknown[],
  shown: Matrix,
): { readonly rules: readonly Rule[]; readonly draws: boolean } {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let now = shown;
  let draws = false;
  for (const [index, operator] of operators.entries()) {
    const given = args[index];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(now);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) now = saved.pop() ?? now;
    if (operator === OPS.transform || operator === OPS.paintFormXObjectBegin) {
      now = times(now, matrixIn(operator === OPS.transform ? given : first(given)));
      // A picture is placed by stretching a square of one point over its area.
      draws ||= Math.abs(now[0] * now[3] - now[1] * now[2]) > smallestPicture;
    }
    if (operator !== OPS.constructPath) continue;
    draws = true;
    if (rules.length < mostRules) rules.push(...rulesOf(given, now));
  }
  return { rules: rules.length < mostRules ? rules : [], draws };
}

const first = (given: unknown): unknown => (Array.isArray(given) ? given[0] : null);

function matrixIn(given: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(given);
  return [a, b, c, d, e, f];
}

function numbersIn(given: unknown): readonly number[] {
  if (given instanceof Float32Array || given instanceof Float64Array) return [...given];
  return Array.isArray(given) ? given.filter((each) => typeof each === 'number') : [];
}

function rulesOf(given: unknown, now: Matrix): readonly Rule[] {
  if (!Array.isArray(given)) return [];
  const operator: unknown = given[0];
  if (typeof operator !== 'number' || !(fills.has(operator) || strokes.has(operator))) return [];
  const parts = subpaths(numbersIn(first(given[1])), now);
  return parts.flatMap((points) => (strokes.has(operator) ? outline(points) : thinArea(points)));
}

/** How many numbers follow each drawing step: move, line, curve, quadratic curve, close. */
const stepLength = [2, 2, 6, 4, 0];

function subpaths(path: readonly number[], now: Matrix): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 0;
    const length = stepLength[step];
    if (length === undefined) break;
    const part = step === 0 ? [] : (parts.at(-1) ?? []);
    if (step === 0) parts.push(part);
    const [x = 0, y = 0] = path.slice(at + length - 1, at + length + 1);
    if (length > 0) part.push({ x: now[0] * x + now[2] * y + now[4], y: now[1] * x + now[3] * y + now[5] });
    const [start] = part;
    if (step === 4 && start !== undefined) part.push(start);
    at += length + 1;
  }
  return parts;
}

/** The level and upright sides of a stroked shape. */
function outline(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined ? [] : ruleBetween(from, to);
  });
}

/** A filled area so thin that it is a line. */
function thinArea(points: readonly Point[]): readonly Rule[] {
  if (points.length < 3 || points.length > 6) return [];
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top > thickest && right - left > thickest) return [];
  const isLevel = right - left >= bottom - top;
  return isLevel
    ? [{ isLevel, at: (top + bottom) / 2, from: left, to: right }]
    : [{ isLevel, at: (left + right) / 2, from: top, to: bottom }];
}

function ruleBetween(one: Point, other: Point): readonly Rule[] {
  const isLevel = Math.abs(one.y - other.y) <= 0.5;
  if (!isLevel && Math.abs(one.x - other.x) > 0.5) return [];
  const [from, to] = isLevel ? [one.x, other.x] : [one.y, other.y];
  return from === to ? [] : [{ isLevel, at: isLevel ? one.y : one.x, from: Math.min(from, to), to: Math.max(from, to) }];
}
