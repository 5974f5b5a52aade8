import { describe, expect, it } from 'vitest';
import { unexplainedCells, type NotedCell } from './unexplained.ts';

const cell = (indicator: string, named: Partial<NotedCell> = {}): NotedCell => ({
  indicator,
  indicatorVersion: 1,
  service: 0,
  numerator: 90,
  denominator: 100,
  notApplicable: false,
  note: null,
  ...named,
});

const asked = (cells: readonly NotedCell[], approved: readonly NotedCell[] | null = null) =>
  unexplainedCells(cells, { approved, isUnusual: ({ numerator }) => numerator === 90 }).map(({ indicator }) => indicator);

describe('unexplainedCells', () => {
  it('are those out of the usual that have no reason', () => {
    expect(asked([cell('a'), cell('b', { note: 'Đợt tuyển sinh' }), cell('c', { numerator: 30 })])).toEqual(['a']);
  });

  it('are not asked about again while they stand as they were approved', () => {
    expect(asked([cell('a'), cell('b')], [cell('a'), cell('b', { numerator: 30 })])).toEqual(['b']);
    expect(asked([cell('a', { indicatorVersion: 2 })], [cell('a')])).toEqual(['a']);
  });
});
