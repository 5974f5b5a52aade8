import { describe, expect, it } from 'vitest';
import { day, shippedWorkingCalendar } from '../calendar/index.ts';
import { nationalRegister, unitTreeOn } from '../unit/index.ts';
import { approveDraft, assignTask, planOf, type ApprovalTerms } from './approve.ts';
import { severityOf, type DraftAssignment, type DraftDeadline, type DraftTask } from './draft.ts';
import { beginReview } from './review.ts';

const on = day('2022-07-01');
const terms: ApprovalTerms = {
  on,
  tree: unitTreeOn(nationalRegister, on),
  dayOffPolicy: 'as-written',
  calendar: shippedWorkingCalendar,
};

const one = (role: DraftAssignment['role'], unit: string, code: string): DraftAssignment => ({ role, unit, code, collective: false });
const many = (role: DraftAssignment['role'], unit: string): DraftAssignment => ({ role, unit, code: null, collective: true });
const by = (period: string, due: string, more: Partial<DraftDeadline> = {}): DraftDeadline =>
  ({ kind: 'period', period, text: period, due: day(due), role: null, deliverable: null, ...more }) as DraftDeadline;

const task = (assignments: DraftAssignment[], deadlines: DraftDeadline[] = []): DraftTask => ({
  line: 15,
  path: ['PHÁP LÝ'],
  title: 'Nghị định',
  product: null,
  assignments,
  deadlines,
});

const security = one('lead', 'Bộ Công an', 'G01');
const office = one('coordinate', 'Văn phòng Chính phủ', 'G22');

describe('assignTask', () => {
  it('makes "các bộ, ngành, địa phương" one part for each of 22 ministries and 63 provinces of 2022', () => {
    const { assignments } = assignTask(task([many('implement', 'Các bộ, ngành, địa phương')], [by('2022-10', '2022-10-31')]), terms);

    expect(assignments).toHaveLength(85);
    expect(assignments.filter(({ unitId }) => unitId.startsWith('G'))).toHaveLength(22);
    expect(assignments.filter(({ unitId }) => unitId.startsWith('H'))).toHaveLength(63);
    expect(new Set(assignments.map(({ dueOn }) => dueOn))).toEqual(new Set(['2022-10-31']));
  });

  it('gives each unit one part for each product that is dated apart', () => {
    const deadlines = [
      by('2022-08', '2022-08-31', { deliverable: 'Nghị định về định danh' }),
      by('2022-12', '2022-12-31', { deliverable: 'Nghị định bảo vệ dữ liệu' }),
    ];

    const { assignments } = assignTask(task([security, office], deadlines), terms);

    expect(assignments.map(({ unitId, role, deliverable, dueOn }) => [unitId, role, deliverable, dueOn])).toEqual([
      ['G01', 'lead', 'Nghị định về định danh', '2022-08-31'],
      ['G01', 'lead', 'Nghị định bảo vệ dữ liệu', '2022-12-31'],
      ['G22', 'coordinate', 'Nghị định về định danh', '2022-08-31'],
      ['G22', 'coordinate', 'Nghị định bảo vệ dữ liệu', '2022-12-31'],
    ]);
  });

  it('gives a role its own deadline instead of the one for all', () => {
    const deadlines = [by('2022-09', '2022-09-30'), by('2022-10', '2022-10-31', { role: 'approve' })];

    const { assignments } = assignTask(task([one('prepare', 'Bộ Y tế', 'G18'), one('approve', 'Bộ Tư pháp', 'G15')], deadlines), terms);

    expect(assignments.map(({ unitId, dueOn }) => [unitId, dueOn])).toEqual([
      ['G18', '2022-09-30'],
      ['G15', '2022-10-31'],
    ]);
  });

  it('does not make the lead coordinate its own task by way of a collective, but leaves it its own share of the work', () => {
    const coordinating = assignTask(task([security, many('coordinate', 'các Bộ')]), terms).assignments;
    const implementing = assignTask(task([security, many('implement', 'các bộ, ngành, địa phương')]), terms).assignments;

    expect(coordinating.filter(({ unitId }) => unitId === 'G01').map(({ role }) => role)).toEqual(['lead']);
    expect(implementing.filter(({ unitId }) => unitId === 'G01').map(({ role }) => role)).toEqual(['lead', 'implement']);
  });

  it('makes a unit that implements by name a coordinator too when all units are to coordinate', () => {
    const named = one('implement', 'Văn phòng Chính phủ', 'G22');
    const { assignments } = assignTask(task([security, named, many('coordinate', 'các bộ, ngành, địa phương')]), terms);

    expect(assignments.filter(({ unitId }) => unitId === 'G22').map(({ role }) => role)).toEqual(['implement', 'coordinate']);
  });

  it('gives a unit named by itself and in a collective its part once', () => {
    const { assignments } = assignTask(task([one('coordinate', 'Văn phòng Chính phủ', 'G22'), many('coordinate', 'các bộ, ngành, địa phương')]), terms);

    expect(assignments.filter(({ unitId }) => unitId === 'G22')).toHaveLength(1);
  });

  it('keeps words that name no unit in force for a person to resolve, and gives nobody that part', () => {
    const unknown: DraftAssignment = { role: 'coordinate', unit: 'Vụ Pháp chế', code: null, collective: false };

    const planned = assignTask(task([security, unknown]), terms);

    expect(planned.assignments).toHaveLength(1);
    expect(planned.unassigned).toEqual(['Vụ Pháp chế']);
  });

  it('says words that name nobody once, also when several roles name them and when the unit is gone', () => {
    const related = (role: DraftAssignment['role']) => many(role, 'các bộ, ngành liên quan');
    const gone = one('lead', 'Bộ Y tế và Dân số', 'G99');

    const planned = assignTask(task([gone, related('coordinate'), related('supervise')]), terms);

    expect(planned.unassigned).toEqual(['Bộ Y tế và Dân số', 'các bộ, ngành liên quan']);
    expect(planned.assignments).toEqual([]);
  });

  it('makes a unit that is named as a coordinator beside its lead a coordinator, since a person wrote it', () => {
    const both = assignTask(task([security, one('coordinate', 'Bộ Công an', 'G01')]), terms).assignments;

    expect(both.map(({ unitId, role }) => [unitId, role])).toEqual([
      ['G01', 'lead'],
      ['G01', 'coordinate'],
    ]);
  });

  it('keeps the rule by itself, with the words beside it', () => {
    expect(assignTask(task([security], [by('2022-10', '2022-10-31', { deliverable: 'Đề án' })]), terms).assignments).toEqual([
      {
        unitId: 'G01',
        role: 'lead',
        deliverable: 'Đề án',
        rule: { kind: 'period', period: '2022-10' },
        dueOn: '2022-10-31',
        deadlineText: '2022-10',
        opensOn: '2022-07-01',
        halt: null,
      },
    ]);
  });

  it('leaves a part undated when every deadline was said for another role', () => {
    const assigned = assignTask(task([office], [by('2022-10', '2022-10-31', { role: 'lead' })]), terms).assignments;

    expect(assigned.map(({ role, dueOn, deadlineText }) => [role, dueOn, deadlineText])).toEqual([['coordinate', null, null]]);
  });

  it('gives an undated part when the document dates nothing', () => {
    expect(assignTask(task([security]), terms).assignments).toEqual([
      { unitId: 'G01', role: 'lead', deliverable: null, rule: null, dueOn: null, deadlineText: null, opensOn: '2022-07-01', halt: null },
    ]);
  });

  it('moves a last day on a day off to the next working day only when the plan says so', () => {
    const saturday = by('2022-12', '2022-12-31'); // a Saturday; 1/1 is a Sunday and 2/1/2023 is off for it

    const dueUnder = (dayOffPolicy: ApprovalTerms['dayOffPolicy']) =>
      assignTask(task([security], [saturday]), { ...terms, dayOffPolicy }).assignments[0]?.dueOn;

    expect(dueUnder('as-written')).toBe('2022-12-31');
    expect(dueUnder('next-working-day')).toBe('2023-01-03');
  });
});

describe('planOf', () => {
  it('shows what approval would give, in the order of the tasks', () => {
    const draft = beginReview({
      version: 1,
      title: null,
      period: null,
      tasks: [task([security]), { ...task([office]), line: 21 }],
      orphans: [],
      findings: [],
      remainders: [], coverage: { characters: 0, accounted: 0 },
    });

    const plan = planOf(draft, terms);

    expect(plan.on).toBe('2022-07-01');
    expect(plan.tasks.map(({ task: { line }, assignments }) => [line, assignments.map(({ unitId }) => unitId)])).toEqual([
      [15, ['G01']],
      [21, ['G22']],
    ]);
    expect(approveDraft(draft, terms)).toEqual({ ok: true, value: plan });
  });
});

describe('approveDraft', () => {
  const draft = {
    version: 1 as const,
    title: null,
    period: null,
    tasks: [task([security])],
    orphans: [],
    findings: [],
    remainders: [], coverage: { characters: 0, accounted: 0 },
  };

  it('refuses while an error waits for a person, and names its lines', () => {
    const error = { code: 'DEADLINE_INVALID', severity: severityOf.DEADLINE_INVALID, line: 15, about: '31/9/2022', message: '' } as const;

    expect(approveDraft(beginReview({ ...draft, findings: [error] }), terms)).toEqual({
      ok: false,
      fault: { code: 'plan/open-errors', detail: { count: 1, lines: [15] } },
    });
  });

  it('does not wait for warnings', () => {
    const warning = { code: 'TASK_WITHOUT_DEADLINE', severity: 'warning', line: 15, about: null, message: '' } as const;

    expect(approveDraft(beginReview({ ...draft, findings: [warning] }), terms).ok).toBe(true);
  });

  it('refuses a draft without tasks', () => {
    expect(approveDraft(beginReview({ ...draft, tasks: [] }), terms)).toMatchObject({ fault: { code: 'plan/no-tasks', detail: {} } });
  });
});
