import { describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import type { FormRow } from '../answers.ts';
import { emptyDraft, isEntryDraft, keepMine, readCell, typeInto } from './entry-draft.ts';

const row: FormRow = {
  unitId: unitId('H26'),
  unitName: 'Thành phố Hà Nội',
  indicator: 'hs-truc-tuyen',
  service: 0,
  numerator: 30,
  denominator: 100,
  notApplicable: false,
  note: null,
  version: 2,
  enteredBy: 'Nguyễn Văn An',
  enteredOn: day('2022-09-05'),
  previous: null,
  yearBefore: null,
  usual: { numerator: null, denominator: null, rate: null },
  targetBp: null,
  targetPeriod: period('2022'),
};
const write = (count: number) => String(count);
const terms = { indicator: { numeratorAtMostDenominator: true }, write };

describe('typeInto', () => {
  it('keeps the other part and the version that was typed over', () => {
    expect(typeInto(emptyDraft, { row, part: 'numerator', text: '31' }, write)).toEqual({
      'H26 hs-truc-tuyen 0': { numerator: '31', denominator: '100', note: '', version: 2 },
    });
  });

  it('leaves nothing to save when what is saved is typed again, in whatever form', () => {
    const draft = typeInto(emptyDraft, { row, part: 'numerator', text: '31' }, write);

    expect(typeInto(draft, { row, part: 'numerator', text: ' 030' }, write)).toEqual({});
  });

  it('keeps what cannot be read as it was typed', () => {
    const draft = typeInto(emptyDraft, { row, part: 'numerator', text: '3o' }, write);

    expect(readCell(row, draft['H26 hs-truc-tuyen 0'], terms)).toMatchObject({
      texts: { numerator: '3o' },
      state: 'wrong',
      fault: { part: 'numerator', fault: { code: 'kpi/not-a-count' } },
    });
  });
});

describe('a cell that is not applicable', () => {
  const excused = { ...row, numerator: null, denominator: null, notApplicable: true };

  it('shows the sign in both parts, and is neither blank nor zero', () => {
    expect(readCell(excused, undefined, terms)).toMatchObject({ texts: { numerator: 'x', denominator: 'x' }, tally: null, cell: { notApplicable: true } });
  });

  it('gives way to a count typed over either part', () => {
    expect(typeInto(emptyDraft, { row: excused, part: 'denominator', text: '9' }, write)).toEqual({
      'H26 hs-truc-tuyen 0': { numerator: '', denominator: '9', note: '', version: 2 },
    });
  });

  it('is wrong beside a count that stood there: nothing is dropped in silence', () => {
    const draft = typeInto(emptyDraft, { row, part: 'numerator', text: 'x' }, write);

    expect(readCell(row, draft['H26 hs-truc-tuyen 0'], terms)).toMatchObject({ state: 'wrong', fault: { fault: { code: 'kpi/counts-not-applicable' } } });
  });
});

describe('the reason of an unusual cell', () => {
  const range = { least: 25, most: 40, leastBy: 'mean', mostBy: 'mean', values: 8 } as const;
  const watched = { ...row, usual: { numerator: range, denominator: null, rate: null } };

  it('is asked of a value outside of what is usual, which is saved all the same', () => {
    const draft = typeInto(emptyDraft, { row: watched, part: 'numerator', text: '90' }, write);

    expect(readCell(watched, draft['H26 hs-truc-tuyen 0'], terms)).toMatchObject({
      state: 'waiting',
      outliers: [{ of: 'numerator', value: 90, least: 25, most: 40 }],
    });
  });

  it('waits to be saved by itself, and is nothing new when it is taken out again', () => {
    const draft = typeInto(emptyDraft, { row: watched, part: 'note', text: 'Đợt cấp thẻ' }, write);

    expect(readCell(watched, draft['H26 hs-truc-tuyen 0'], terms).state).toBe('waiting');
    expect(typeInto(draft, { row: watched, part: 'note', text: ' ' }, write)).toEqual({});
  });
});

describe('readCell', () => {
  it('tells a zero from a blank', () => {
    const blank = { ...row, numerator: null, denominator: null, version: null };

    expect(readCell(blank, undefined, terms)).toMatchObject({ tally: null, state: 'saved' });
    expect(readCell({ ...row, numerator: 0, denominator: 0 }, undefined, terms).tally).toEqual({
      numerator: 0,
      denominator: 0,
    });
  });

  it('points at the part that is missing', () => {
    const typed = { numerator: '5', denominator: '', note: '', version: 2 };

    expect(readCell(row, typed, terms).fault).toMatchObject({ part: 'denominator' });
  });

  it('is in conflict when somebody else has saved other counts meanwhile', () => {
    const typed = { numerator: '31', denominator: '100', note: '', version: 1 };

    expect(readCell(row, typed, terms).state).toBe('conflict');
  });

  it('is saved when somebody else has saved the same counts meanwhile', () => {
    const typed = { numerator: '30', denominator: '100', note: '', version: 1 };

    expect(readCell(row, typed, terms).state).toBe('saved');
  });
});

describe('keepMine', () => {
  it('makes a cell in conflict one that waits to be saved over the other', () => {
    const draft = { 'H26 hs-truc-tuyen 0': { numerator: '31', denominator: '100', note: '', version: 1 } };

    expect(readCell(row, keepMine(draft, row)['H26 hs-truc-tuyen 0'], terms).state).toBe('waiting');
  });
});

describe('isEntryDraft', () => {
  it('refuses what is no draft', () => {
    expect(isEntryDraft({ 'H26 x': { numerator: '1', denominator: '2', note: '', version: null } })).toBe(true);
    expect(isEntryDraft({ 'H26 x': { numerator: 1, denominator: '2', note: '', version: null } })).toBe(false);
    expect(isEntryDraft('H26')).toBe(false);
  });
});
