import { describe, expect, it } from 'vitest';
import { editDraft, type DraftEdit } from './draft-edit.ts';
import { severityOf, type Draft, type DraftAssignment, type DraftTask, type Finding, type FindingCode, type Orphan } from './draft.ts';
import { beginReview, openErrors, openFindings, type ReviewedDraft } from './review.ts';

const justice: DraftAssignment = { role: 'lead', unit: 'Bộ Tư pháp', code: 'G15', collective: false };
const unread = (text: string) => ({ kind: 'unrecognised', text, due: null, role: null, deliverable: null }) as const;

const task = (line: number, more: Partial<DraftTask> = {}): DraftTask => ({
  line,
  path: [],
  title: 'Rà soát văn bản',
  product: null,
  assignments: [justice],
  deadlines: [{ kind: 'period', period: '2022-09', text: 'Tháng 9/2022', due: null, role: null, deliverable: null } as never],
  ...more,
});

const orphan = (line: number): Orphan => ({ line, path: [], text: 'Bộ Y tế chủ trì.', assignments: [], deadlines: [] });

const finding = (code: FindingCode, line: number, about: string | null = null): Finding => ({
  code,
  severity: severityOf[code],
  line,
  about,
  message: '',
});

const review = (parts: Partial<Draft>): ReviewedDraft =>
  beginReview({
    version: 1,
    title: null,
    period: null,
    tasks: [],
    orphans: [],
    findings: [],
    remainders: [], coverage: { characters: 0, accounted: 0 },
    ...parts,
  });

function after(draft: ReviewedDraft, edit: DraftEdit): ReviewedDraft {
  const edited = editDraft(draft, edit);
  if (!edited.ok) throw new Error(edited.fault.code);
  return edited.value;
}

const asked = (draft: ReviewedDraft) => openFindings(draft).map(({ code, line, about }) => [code, line, about]);

describe('a review', () => {
  it('asks in the order of the document, the errors also by themselves', () => {
    const draft = review({ findings: [finding('UNREAD_TEXT', 30), finding('ASSIGNMENT_WITHOUT_TASK', 19), finding('YEAR_INFERRED', 4)] });

    expect(openFindings(draft).map(({ id, line }) => [id, line])).toEqual([
      [2, 4],
      [1, 19],
      [0, 30],
    ]);
    expect(openErrors(draft).map(({ line }) => line)).toEqual([19]);
  });

  it('still asks about text nobody read, whatever is edited', () => {
    const draft = review({ tasks: [task(9)], findings: [finding('UNREAD_TEXT', 9, 'xyz'), finding('UNREAD_TEXT', 12, 'abc')] });

    expect(asked(after(draft, { kind: 'remove-task', line: 9 }))).toEqual([
      ['UNREAD_TEXT', 9, 'xyz'],
      ['UNREAD_TEXT', 12, 'abc'],
    ]);
  });

  it('stops asking about a task that is removed, and not about a line that is still without one', () => {
    const draft = review({
      tasks: [task(9), task(11)],
      orphans: [orphan(19)],
      findings: [finding('DEADLINE_INVALID', 9, '31/9/2022'), finding('DEADLINE_INVALID', 19, '30/2/2022')],
    });

    const left = after(draft, { kind: 'remove-task', line: 9 });

    expect(asked(left)).toEqual([['DEADLINE_INVALID', 19, '30/2/2022']]);
    expect(left.findings[0]?.resolution).toEqual({ how: 'mended' });
  });

  it('asks about an impossible day until the words that hold it are gone, and not a second time as unread', () => {
    const draft = review({
      tasks: [task(9, { deadlines: [unread('Ngày 31/9/2022')] })],
      findings: [finding('DEADLINE_INVALID', 9, '31/9/2022')],
    });

    const retitled = after(draft, { kind: 'edit-task', task: task(9, { title: 'Trình Nghị định', deadlines: [unread('Ngày 31/9/2022')] }) });
    const dated = after(retitled, { kind: 'edit-task', task: task(9) });

    expect(asked(retitled)).toEqual([['DEADLINE_INVALID', 9, '31/9/2022']]);
    expect(asked(dated)).toEqual([]);
  });

  it('asks about a doubt on words that a person shortened, and no more when other words took their place', () => {
    const stranger: DraftAssignment = { role: 'coordinate', unit: 'Bộ Thông tin và Truyền thông', code: null, collective: true };
    const draft = review({
      tasks: [task(9, { assignments: [justice, stranger] })],
      findings: [finding('UNIT_NOT_IN_FORCE', 9, 'Bộ Thông tin và Truyền thông')],
    });
    const withUnit = (unit: string): DraftEdit => ({ kind: 'edit-task', task: task(9, { assignments: [justice, { ...stranger, unit }] }) });

    expect(asked(after(draft, withUnit('Bộ Thông tin')))).toEqual([['UNIT_NOT_IN_FORCE', 9, 'Bộ Thông tin và Truyền thông']]);
    expect(asked(after(draft, withUnit('Bộ Khoa học và Công nghệ')))).toEqual([]);
  });

  it('keeps a doubt that is about no words of the task', () => {
    const draft = review({ tasks: [task(9)], findings: [finding('YEAR_INFERRED', 9)] });

    expect(asked(after(draft, { kind: 'edit-task', task: task(9, { title: 'Khác' }) }))).toEqual([['YEAR_INFERRED', 9, null]]);
  });

  it('asks for one lead, once, whoever the two are', () => {
    const lead = (unit: string, code: string): DraftAssignment => ({ role: 'lead', unit, code, collective: false });
    const led = (...leads: DraftAssignment[]): DraftEdit => ({ kind: 'edit-task', task: task(9, { assignments: leads }) });
    const two = after(review({ tasks: [task(9)] }), led(justice, lead('Bộ Y tế', 'G18')));
    const others = after(two, led(justice, lead('Bộ Nội vụ', 'G14')));

    expect(asked(two)).toEqual([['MULTIPLE_LEADS', 9, 'Bộ Tư pháp; Bộ Y tế']]);
    expect(others.findings).toHaveLength(1);
    expect(asked(after(others, led(justice)))).toEqual([]);
  });

  it('asks about each unknown unit by its words, and about no collective', () => {
    const unknown = (unit: string, collective = false): DraftAssignment => ({ role: 'coordinate', unit, code: null, collective });
    const named = (...units: DraftAssignment[]): DraftEdit => ({ kind: 'edit-task', task: task(9, { assignments: units }) });

    const first = after(review({ tasks: [task(9)] }), named(unknown('Vụ A'), unknown('các bộ, ngành', true)));
    const second = after(first, named(unknown('Vụ B')));

    expect(asked(first)).toEqual([['UNIT_UNKNOWN', 9, 'Vụ A']]);
    expect(asked(second)).toEqual([['UNIT_UNKNOWN', 9, 'Vụ B']]);
    expect(second.findings.map(({ id, resolution }) => [id, resolution])).toEqual([
      [0, { how: 'mended' }],
      [1, null],
    ]);
  });

  it('asks once about a unit that is unknown in two roles', () => {
    const roles = (['coordinate', 'supervise'] as const).map((role) => ({ role, unit: 'Vụ A', code: null, collective: false }));

    expect(asked(after(review({ tasks: [task(9)] }), { kind: 'edit-task', task: task(9, { assignments: roles }) }))).toEqual([
      ['UNIT_UNKNOWN', 9, 'Vụ A'],
    ]);
  });

  it('asks about each wording nobody can read by its words', () => {
    const worded = (...texts: string[]): DraftEdit => ({ kind: 'edit-task', task: task(9, { deadlines: texts.map(unread) }) });
    const first = after(review({ tasks: [task(9)] }), worded('sớm', 'sớm'));

    expect(asked(first)).toEqual([['DEADLINE_UNRECOGNISED', 9, 'sớm']]);
    expect(asked(after(first, worded('kịp thời')))).toEqual([['DEADLINE_UNRECOGNISED', 9, 'kịp thời']]);
  });

  it('asks about unread words beside another doubt on the line, and about a missing unit beside an impossible day', () => {
    const doubted = review({ tasks: [task(9)], findings: [finding('YEAR_INFERRED', 9)] });
    const impossible = review({ tasks: [task(9)], findings: [finding('DEADLINE_INVALID', 9, '31/9/2022')] });
    const edit = (more: Partial<DraftTask>): DraftEdit => ({ kind: 'edit-task', task: task(9, more) });

    expect(asked(after(doubted, edit({ deadlines: [unread('sớm')] })))).toEqual([
      ['YEAR_INFERRED', 9, null],
      ['DEADLINE_UNRECOGNISED', 9, 'sớm'],
    ]);
    expect(asked(after(impossible, edit({ assignments: [], deadlines: [unread('31/9/2022')] })))).toEqual([
      ['DEADLINE_INVALID', 9, '31/9/2022'],
      ['TASK_WITHOUT_UNIT', 9, null],
    ]);
  });

  it('names what it newly asks one after the other', () => {
    const bare = after(review({ tasks: [task(9)] }), { kind: 'edit-task', task: task(9, { assignments: [], deadlines: [] }) });

    expect(bare.findings.map(({ id, code }) => [id, code])).toEqual([
      [0, 'TASK_WITHOUT_UNIT'],
      [1, 'TASK_WITHOUT_DEADLINE'],
    ]);
  });

  it('gives what it newly asks a name of its own and the weight of its code', () => {
    const draft = review({ tasks: [task(9)], findings: [finding('UNREAD_TEXT', 3, 'xyz')] });
    const later = { ...draft, findings: draft.findings.map((each) => ({ ...each, id: 7 })) };

    expect(after(later, { kind: 'edit-task', task: task(9, { deadlines: [] }) }).findings[1]).toEqual({
      id: 8,
      code: 'TASK_WITHOUT_DEADLINE',
      severity: 'warning',
      line: 9,
      about: null,
      message: '',
      resolution: null,
    });
  });

  it('asks of each task by itself', () => {
    const draft = review({ tasks: [task(9), task(11, { deadlines: [] })], findings: [finding('TASK_WITHOUT_DEADLINE', 11)] });

    expect(asked(after(draft, { kind: 'edit-task', task: task(9, { deadlines: [] }) }))).toEqual([
      ['TASK_WITHOUT_DEADLINE', 9, null],
      ['TASK_WITHOUT_DEADLINE', 11, null],
    ]);
  });
});
