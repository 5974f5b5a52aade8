import { describe, expect, it } from 'vitest';
import { day } from '../../calendar/index.ts';
import { nationalRegister } from '../../unit/index.ts';
import { documentFromText, readDraft } from './index.ts';

const read = (lines: readonly string[], on?: string) =>
  readDraft(documentFromText(lines.join('\n')), {
    year: null,
    register: nationalRegister,
    ...(on === undefined ? {} : { on: day(on) }),
  });
const codesIn = (lines: readonly string[], on?: string) => read(lines, on).findings.map(({ code }) => code);

describe('a table', () => {
  const head = ['KẾ HOẠCH NĂM 2023', '| TT | Nhiệm vụ | Chủ trì | Thời hạn |', '|--|--|--|--|'];

  it('takes a dash in a cell for nothing said', () => {
    const [task] = read([...head, '| 1 | Rà soát văn bản | - | – |']).tasks;

    expect([task?.assignments, task?.deadlines]).toEqual([[], []]);
  });

  it('keeps a row with a unit and no task as an orphan when the row has a number of its own', () => {
    const { tasks, orphans } = read([...head, '| 1 | Rà soát | Bộ Công an | 2023 |', '| 2 | | Bộ Y tế | 2023 |']);

    expect([tasks.length, orphans.map(({ line }) => line)]).toEqual([1, [5]]);
  });

  it('joins a row without number and task to the row above', () => {
    const { tasks } = read([...head, '| 1 | Rà soát | Bộ Công an | 3/2023 |', '| | | Bộ Y tế | 9/2023 |']);

    expect(tasks.map(({ assignments }) => assignments.map(({ unit }) => unit))).toEqual([['Bộ Công an', 'Bộ Y tế']]);
    expect(tasks[0]?.deadlines.map(({ due }) => due)).toEqual(['2023-03-31', '2023-09-30']);
  });

  it('reads a mark in the column of a unit as that unit taking part', () => {
    const { tasks } = read([
      '| Nhiệm vụ | Bộ Công an | Bộ Y tế | Thời hạn |',
      '|--|--|--|--|',
      '| Kết nối | Chủ trì | x | 2023 |',
    ]);

    expect(tasks[0]?.assignments.map(({ role, code }) => [role, code])).toEqual([
      ['lead', 'G01'],
      ['implement', 'G18'],
    ]);
  });

  it('without a head gives no tasks and says that its cells are unread', () => {
    const draft = read(['| một | hai |', '|--|--|', '| ba | bốn |']);

    expect(draft.tasks).toEqual([]);
    expect(draft.findings.map(({ code, about }) => [code, about])).toEqual([
      ['UNREAD_TEXT', 'một'],
      ['UNREAD_TEXT', 'hai'],
      ['UNREAD_TEXT', 'ba'],
      ['UNREAD_TEXT', 'bốn'],
    ]);
    expect(draft.coverage.characters - draft.coverage.accounted).toBe(11);
  });
});

describe('findings', () => {
  it('ask about the products and units of the day of the document', () => {
    const task = '1. Cấp phép lái xe. Đơn vị chủ trì: Bộ Giao thông vận tải. Thời hạn: 30/9/2025.';

    expect(codesIn([task], '2022-07-01')).toEqual([]);
    expect(codesIn([task], '2025-07-01')).toEqual(['UNIT_NOT_IN_FORCE']);
  });

  it('name who carries on a unit that is no more', () => {
    const [finding] = read(['1. Việc. Đơn vị chủ trì: Bộ Giao thông vận tải. Thời hạn: 2025.'], '2025-07-01').findings;

    expect(finding?.message).toContain('Bộ Xây dựng');
  });

  it('say nothing twice', () => {
    const findings = codesIn(['1. Việc. Đơn vị chủ trì: Sở A; Sở A. Đơn vị phối hợp: Sở A. Thời hạn: 2023.']);

    expect(findings.filter((code) => code === 'UNIT_UNKNOWN')).toHaveLength(1);
  });

  it('call a paragraph among numbered items unread when it assigns nothing', () => {
    const findings = read([
      'I. NHIỆM VỤ',
      '1. Rà soát. Đơn vị thực hiện: Bộ Y tế. Thời hạn: 2023.',
      '',
      'Một câu lạc lõng.',
    ]).findings;

    expect(findings.map(({ code, line }) => [code, line])).toEqual([['UNREAD_TEXT', 4]]);
  });

  it('leave no paragraph of a document without tasks to be taken for an introduction', () => {
    expect(codesIn(['Kính thưa các đồng chí', 'Xin cảm ơn.'])).toContain('UNREAD_TEXT');
  });
});

describe('the year', () => {
  it('comes from the period of the title, and says so', () => {
    const draft = read(['KẾ HOẠCH QUÝ IV NĂM 2024', '', '1. Sơ kết. Đơn vị thực hiện: Bộ Y tế. Thời hạn: tháng 11.']);

    expect(draft.period).toEqual({ period: '2024-Q4', from: '2024-10-01', to: '2024-12-31' });
    expect(draft.tasks[0]?.deadlines.map(({ due }) => due)).toEqual(['2024-11-30']);
    expect(draft.findings.map(({ code }) => code)).toEqual(['YEAR_INFERRED']);
  });
});

describe('an empty document', () => {
  it('is an empty draft', () => {
    expect(read([''])).toEqual({
      version: 1,
      title: null,
      period: null,
      tasks: [],
      orphans: [],
      findings: [],
      remainders: [],
      coverage: { characters: 0, accounted: 0 },
    });
  });
});

describe('the end of a notice', () => {
  it('that only makes it known is of no task', () => {
    const draft = read([
      'THÔNG BÁO',
      'Kết luận của Chủ tịch UBND huyện',
      '',
      '1. Giao Bộ Công an hoàn thành làm sạch dữ liệu hộ tịch trong Quý II/2024.',
      '',
      'Văn phòng HĐND và UBND huyện thông báo để các đơn vị biết, thực hiện./.',
    ]);

    expect(draft.tasks.map(({ title }) => title)).toEqual(['hoàn thành làm sạch dữ liệu hộ tịch']);
  });
});

describe('the title', () => {
  it('goes on in the next heading of a Markdown document when the first is only its kind', () => {
    const draft = read(['# PHỤ LỤC', '## PHÂN CÔNG NHIỆM VỤ', '', '1. Sơ kết. Đơn vị thực hiện: Bộ Y tế. Thời hạn: tháng 11/2024.']);

    expect([draft.title, draft.tasks[0]?.path]).toEqual(['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ', []]);
  });
});

describe('a footnote', () => {
  it('is of no task, wherever its words were written out', () => {
    const draft = read([
      'KẾ HOẠCH NĂM 2024',
      '',
      '1. Rà soát thủ tục hành chính về đất đai',
      '[1] Danh mục kèm theo Kế hoạch.',
      '2. Sơ kết. Đơn vị thực hiện: Bộ Y tế. Thời hạn: tháng 11/2024.',
      '[2] Theo Quyết định số 06/QĐ-TTg.',
    ]);

    expect(draft.tasks.map(({ title }) => title)).toEqual(['Rà soát thủ tục hành chính về đất đai', 'Sơ kết']);
    expect(draft.coverage.accounted).toBe(draft.coverage.characters);
  });
});
