import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/index.ts';
import { nationalRegister, unitId } from '../../unit/index.ts';
import { dayOfDocument, presentOf, timeOf } from './document-time.ts';
import { documentFromText, readDraft } from './index.ts';

const periodIn = (title: string) => timeOf(title, { year: null, dated: null }).period;

describe('the period of a title', () => {
  it.each([
    ['KẾ HOẠCH 6 THÁNG CUỐI NĂM 2022', { period: '2022-H2', from: '2022-07-01', to: '2022-12-31' }],
    ['Nhiệm vụ trọng tâm tháng 9/2022.', { period: '2022-09', from: '2022-09-01', to: '2022-09-30' }],
    ['Kế hoạch triển khai Đề án năm 2022, tầm nhìn 2030', { period: '2022', from: '2022-01-01', to: '2022-12-31' }],
    ['KẾ HOẠCH QUÝ IV NĂM 2024 của huyện', { period: '2024-Q4', from: '2024-10-01', to: '2024-12-31' }],
    ['Kế hoạch hằng năm', null],
    ['Thành tháng2022', null],
  ])('“%s”', (title, period) => {
    expect(periodIn(title)).toEqual(period);
  });
});

describe('the year of a document', () => {
  it('is the one said, else that of its title, else of its day', () => {
    const dated = day('2023-02-05');

    expect(timeOf('KẾ HOẠCH NĂM 2022', { year: 2021, dated }).year).toBe(2021);
    expect(timeOf('KẾ HOẠCH NĂM 2022', { year: null, dated }).year).toBe(2022);
    expect(timeOf(null, { year: null, dated })).toEqual({ period: null, year: 2023 });
    expect(timeOf(null, { year: null, dated: null })).toEqual({ period: null, year: null });
  });
});

describe('the day of a document', () => {
  it.each([
    ['Hà Nội, ngày 05 tháng 02 năm 2022', '2022-02-05'],
    ['*Hà Nội, ngày 5 tháng 2 năm 2022*', '2022-02-05'],
    ['Hà Nội, ngày 31 tháng 2 năm 2022\nHuế, ngày 01 tháng 03 năm 2022', '2022-03-01'],
    ['Theo Quyết định, ngày 05 tháng 02 năm 2022 của Bộ', null],
    ['ngày 05 tháng 02 năm 2022', null],
    [`${'\n'.repeat(59)}Hà Nội, ngày 05 tháng 02 năm 2022`, '2022-02-05'],
    [`${'\n'.repeat(60)}Hà Nội, ngày 05 tháng 02 năm 2022`, null],
  ])('of “%s” is %s', (text, dated) => {
    expect(dayOfDocument(documentFromText(text))).toBe(dated);
  });
});

describe('the units of a document', () => {
  const codesIn = (lines: readonly string[], more: { readonly year?: number; readonly on?: string } = {}) => {
    const on = more.on === undefined ? {} : { on: day(more.on) };
    const draft = readDraft(documentFromText([...lines, '1. Cấp phép. Đơn vị chủ trì: Bộ Giao thông vận tải. Thời hạn: 30/9/2025.'].join('\n')), { year: more.year ?? null, register: nationalRegister, ...on });
    return draft.findings.map(({ code }) => code);
  };

  it('are those of the day asked for, else of its own day, else of its period, else of its year', () => {
    expect(codesIn(['Hà Nội, ngày 01 tháng 07 năm 2022'], { on: '2025-07-01' })).toEqual(['UNIT_NOT_IN_FORCE']);
    expect(codesIn(['Hà Nội, ngày 01 tháng 07 năm 2025', 'KẾ HOẠCH NĂM 2022'])).toEqual(['UNIT_NOT_IN_FORCE']);
    expect(codesIn(['KẾ HOẠCH QUÝ III NĂM 2025'], { year: 2022 })).toEqual(['UNIT_NOT_IN_FORCE']);
    expect(codesIn(['KẾ HOẠCH NĂM 2022'])).toEqual([]);
    expect(codesIn([], { year: 2026 })).toEqual(['UNIT_NOT_IN_FORCE']);
    expect(codesIn([], { year: 2022 })).toEqual([]);
  });

  it('are those of the last day a unit opened, when it says nothing of its time', () => {
    expect(codesIn([])).toEqual(['UNIT_NOT_IN_FORCE']);
  });
});

it('takes for the present of a register the day its last unit opened', () => {
  const record = (id: string, opensOn: string) => ({ id: unitId(id), opensOn: day(opensOn), closesOn: null, spells: [] });

  expect(presentOf({ units: [record('A', '2022-01-01'), record('B', '2025-03-01'), record('C', '2023-01-01')], successions: [] })).toBe('2025-03-01');
  expect(presentOf({ units: [], successions: [] })).toBeNull();
});
