import { afterAll, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { access, accessTo } from './access.ts';
import { appRouter } from './router.ts';
import { aDataSet, births } from './testing/a-data-set.ts';
import { aPlan, onlyPart } from './testing/a-plan.ts';
import { openTestApi } from './testing/open-test-api.ts';
import { createCallerFactory, type Actor } from './trpc.ts';

const api = await openTestApi();
afterAll(() => api.close());

type Path = keyof typeof access;
type ScopedPath = { [Each in Path]: (typeof access)[Each]['scope'] extends 'own-units' ? Each : never }[Path];

const paths = Object.keys(appRouter._def.procedures) as Path[];
const createCaller = createCallerFactory(appRouter);

/** Calls a procedure by its path with nothing to read: who is admitted is decided before the input is. */
async function knock(path: string, actor: Actor | null): Promise<unknown> {
  const context = { em: api.database.em.fork(), actor, today: day('2022-10-15') };
  const [noun = '', verb = ''] = path.split('.');
  const call: (input: unknown) => Promise<unknown> = Reflect.get(Reflect.get(createCaller(context), noun), verb);
  return call(undefined).then(
    () => 'let in',
    (error: { readonly code: string }) => error.code,
  );
}

const actorAs = async (role: Actor['role']): Promise<Actor> => {
  const { actor } = await api.contextOf('2022-10-15', role, role === 'unit-member' ? ['H48'] : []);
  if (actor === null) throw new Error('nobody');
  return actor;
};

describe('the access table', () => {
  it('has a row for every procedure and none for others', () => {
    expect(Object.keys(access).toSorted()).toEqual(paths.toSorted());
  });

  it('knows no procedure by a name every object has', () => {
    expect(accessTo('constructor')).toBeNull();
  });
});

describe.each(paths)('%s', (path) => {
  it('is closed to a stranger', async () => {
    expect(await knock(path, null)).toBe('UNAUTHORIZED');
  });

  it('is closed to the wrong role, and only to it', async () => {
    for (const role of ['administrator', 'unit-member'] as const) {
      const answer = await knock(path, await actorAs(role));
      const isMeant = access[path].who === 'signed-in' || access[path].who === role;

      if (isMeant) expect(['let in', 'BAD_REQUEST']).toContain(answer);
      else expect(answer).toBe('FORBIDDEN');
    }
  });

  it('waits for a one-time password to be replaced, unless it is how that is done', async () => {
    const role = access[path].who === 'unit-member' ? 'unit-member' : 'administrator';
    const answer = await knock(path, { ...(await actorAs(role)), mustChangePassword: true });

    if ('beforePasswordChange' in access[path]) expect(['let in', 'BAD_REQUEST']).toContain(answer);
    else expect(answer).toBe('FORBIDDEN');
  });
});

/** A member of Quảng Nam (H48) asks for what belongs to Đà Nẵng (H17), its neighbour, on each procedure that is scoped. */
describe('a neighbouring unit', async () => {
  const { planId } = await aPlan(api);
  const { part } = await onlyPart(api, 'H17');
  const { assignmentId, taskId, version } = part;
  const { id: dataSetId } = await aDataSet(api, { unitId: unitId('H17') });
  const neighbour = await api.member(['H48']);
  const daNang = unitId('H17');
  const on = day('2022-08-20');
  const cell = { unitId: daNang, indicator: 'hs-truc-tuyen', numerator: 1, denominator: 2, version: null };
  const sheet = { unitId: daNang, period: period('2022-08') };
  const seal = '0'.repeat(64);
  const uploaded = (text: string) => ({ fileName: 'tep.csv', contentBase64: Buffer.from(text).toString('base64') });
  const figuresFile = uploaded('unit;indicator;month;numerator;denominator\nH17;hs-truc-tuyen;2022-08;1;2');
  const totalsFile = uploaded('source;unit;month;handled;on_time\ncong-dvc;H17;2022-08;2;1');
  const target = { indicator: 'hs-truc-tuyen', period: '2022' };
  const refused = (code: string) => ({ refused: code });

  const attempts: Record<ScopedPath, { readonly ask: () => Promise<unknown>; readonly answer: unknown }> = {
    'plan.list': { ask: () => neighbour.plan.list(), answer: [] },
    'plan.versions': { ask: () => neighbour.plan.versions({ planId }), answer: refused('NOT_FOUND') },
    'plan.getSource': { ask: () => neighbour.plan.getSource({ planId, taskId }), answer: refused('NOT_FOUND') },
    'plan.documents': { ask: () => neighbour.plan.documents({ planId }), answer: refused('NOT_FOUND') },
    'plan.getTask': { ask: () => neighbour.plan.getTask({ taskId, on }), answer: refused('NOT_FOUND') },
    'plan.myWork': { ask: async () => (await neighbour.plan.myWork({ on })).rows, answer: [] },
    'plan.report': {
      ask: () => neighbour.plan.report({ assignmentId, version, on, progress: 'done', percent: null, note: '', evidence: null }),
      answer: refused('NOT_FOUND'),
    },
    'plan.listReports': { ask: () => neighbour.plan.listReports({ assignmentId }), answer: refused('NOT_FOUND') },
    'target.list': {
      ask: async () => (await neighbour.target.list({ indicator: 'hs-truc-tuyen', period: '2022' })).map((row) => row.unitId),
      answer: ['H48'],
    },
    'entry.units': {
      ask: async () => (await neighbour.entry.units({ period: period('2022-08') })).map(({ unitId: id }) => id),
      answer: ['H48'],
    },
    'target.parents': { ask: () => neighbour.target.parents({ period: '2022' }), answer: [] },
    'target.readTable': {
      ask: () => neighbour.target.readTable({ ...target, under: daNang, fileName: 'a.csv', contentBase64: 'YTti' }),
      answer: refused('NOT_FOUND'),
    },
    'target.set': {
      ask: () => neighbour.target.set({ ...target, rows: [{ unitId: daNang, targetBp: 5000, version: null }] }),
      answer: refused('NOT_FOUND'),
    },
    'target.answer': {
      ask: () => neighbour.target.answer({ ...target, unitId: daNang, version: 1, answer: { kind: 'accepted' } }),
      answer: refused('NOT_FOUND'),
    },
    'target.keep': {
      ask: () => neighbour.target.keep({ ...target, unitId: daNang, version: 1, reason: 'Đã đủ máy' }),
      answer: refused('NOT_FOUND'),
    },
    'target.history': { ask: () => neighbour.target.history({ ...target, unitId: daNang }), answer: refused('NOT_FOUND') },
    'target.cascade': { ask: () => neighbour.target.cascade({ ...target, under: daNang }), answer: refused('NOT_FOUND') },
    'target.trajectory': { ask: () => neighbour.target.trajectory({ ...target, unitId: daNang }), answer: refused('NOT_FOUND') },
    'target.setTrajectory': {
      ask: () => neighbour.target.setTrajectory({ ...target, unitId: daNang, rows: [{ period: '2022-06', targetBp: 4000, version: null }] }),
      answer: refused('NOT_FOUND'),
    },
    'entry.form': {
      ask: () => neighbour.entry.form({ period: period('2022-08'), unitIds: [daNang] }),
      answer: refused('NOT_FOUND'),
    },
    'entry.save': {
      ask: () => neighbour.entry.save({ period: period('2022-08'), cells: [cell] }),
      answer: refused('NOT_FOUND'),
    },
    'review.mine': { ask: async () => (await neighbour.review.mine()).filter(({ unitId: id }) => id === daNang), answer: [] },
    'review.list': {
      ask: async () => (await neighbour.review.list({ period: period('2022-08') })).map(({ unitId: id }) => id),
      answer: ['H48'],
    },
    'review.sheet': { ask: () => neighbour.review.sheet(sheet), answer: refused('NOT_FOUND') },
    'review.submit': { ask: () => neighbour.review.submit({ ...sheet, version: null }), answer: refused('NOT_FOUND') },
    'review.approve': { ask: () => neighbour.review.approve({ ...sheet, version: 1, seal }), answer: refused('NOT_FOUND') },
    'review.return': { ask: () => neighbour.review.return({ ...sheet, version: 1, seal, doubts: [] }), answer: refused('NOT_FOUND') },
    'entry.compareFile': {
      ask: async () => (await neighbour.entry.compareFile(figuresFile)).refused.map(({ fault }) => fault.code),
      answer: ['figures/unit-out-of-reach'],
    },
    'entry.applyFile': {
      ask: () => neighbour.entry.applyFile({ figures: [{ ...cell, period: period('2022-08') }] }),
      answer: refused('NOT_FOUND'),
    },
    'entry.compareFlows': {
      ask: async () => (await neighbour.entry.compareFlows(totalsFile)).refused.map(({ fault }) => fault.code),
      answer: ['figures/unit-out-of-reach'],
    },
    'entry.importFlows': {
      ask: () => neighbour.entry.importFlows({ ...totalsFile, groups: [{ group: '2022-08 H17 0', versions: {} }] }),
      answer: { saved: 0, kept: 0, refused: [] },
    },
    'dataSet.list': { ask: () => neighbour.dataSet.list({ unitId: daNang, field: null }), answer: { rows: [], count: 0 } },
    'dataSet.save': {
      ask: () => neighbour.dataSet.save({ ...births({ unitId: daNang }), standing: null }),
      answer: refused('NOT_FOUND'),
    },
    'dataSet.remove': { ask: () => neighbour.dataSet.remove({ id: dataSetId, version: 1 }), answer: refused('NOT_FOUND') },
    'dataSet.history': { ask: () => neighbour.dataSet.history({ id: dataSetId }), answer: refused('NOT_FOUND') },
    'dataSet.forTask': { ask: () => neighbour.dataSet.forTask({ taskId }), answer: refused('NOT_FOUND') },
  };

  it.each(Object.entries(attempts))('is out of reach of %s', async (_, { ask, answer }) => {
    const answered = await ask().catch((error: { readonly code: string }) => refused(error.code));

    expect(answered).toEqual(answer);
  });

  it('is within reach of its own member and of an administrator', async () => {
    const own = await api.member(['H17']);
    const administrator = await api.administrator();

    expect((await own.plan.list()).map(({ id }) => id)).toEqual([planId]);
    expect((await own.plan.versions({ planId })).map(({ number }) => number)).toEqual([1]);
    expect((await own.plan.getSource({ planId, taskId })).marks).not.toEqual([]);
    expect(await own.plan.documents({ planId })).toMatchObject([{ fileName: 'chi-dao.txt', versions: [1], isAnnex: false }]);
    expect((await own.plan.getTask({ taskId, on })).assignments.map(({ unitId: id }) => id)).toEqual(['H17']);
    expect((await administrator.plan.getTask({ taskId, on })).assignments.map(({ unitId: id }) => id)).toEqual(['H17', 'H26']);
  });
});
