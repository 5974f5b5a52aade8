import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewedDraftSchema } from '@dondoc/domain/plan';
import { openDatabase } from '../src/database.ts';

/** An office of the release before documents and versions were kept: one plan of one task, and a draft with a step. */
const database = await openDatabase({ kind: 'memory', image: null });
const em = database.em.fork();
const ids = { draft: crypto.randomUUID(), plan: crypto.randomUUID(), task: crypto.randomUUID() };
const content = { version: 1, title: null, period: null, tasks: [], orphans: [], findings: [], coverage: { characters: 0, accounted: 0 } };

beforeAll(async () => {
  await database.migrator.up({ to: '20261123164847_create_plans_people_and_figures' });
  await em.execute(
    `insert into app_user (id, name, email, role, created_at, updated_at) values ('u', 'Cán bộ', 'a@dondoc.test', 'administrator', now(), now())`,
  );
  await em.execute(
    `insert into draft (id, file_name, source_text, encoding, content, created_by, created_at) values (?, 'chi-dao.txt', ?, 'UTF-8', ?::jsonb, 'u', now())`,
    [ids.draft, 'PHÁP LÝ\r\n1. Rà soát\rhết\n', JSON.stringify(content)],
  );
  await em.execute(
    `insert into draft_revision (id, draft_id, step, content, edited_by, edited_at) values (gen_random_uuid(), ?, 1, ?::jsonb, 'u', now())`,
    [ids.draft, JSON.stringify(content)],
  );
  await em.execute(
    `insert into plan (id, name, opens_on, day_off_policy, draft_id, approved_by, approved_at) values (?, 'Kế hoạch', '2022-07-01', 'as-written', ?, 'u', now())`,
    [ids.plan, ids.draft],
  );
  await em.execute(
    `insert into task (id, plan_id, ordinal, source_line, task_group, title, unassigned) values (?, ?, 1, 2, '', 'Rà soát', '[]')`,
    [ids.task, ids.plan],
  );
  await em.execute(`insert into unit (id, opens_on) values ('H26', '2022-01-01')`);
  await em.execute(
    `insert into kpi_entry (id, period, indicator, indicator_version, unit_id, numerator, denominator, entered_by, entered_at, version)
     values (gen_random_uuid(), '2022-08', 'hs-truc-tuyen', 1, 'H26', 30, 100, 'u', '2022-09-10T17:30:00Z', 3)`,
  );
  await em.execute(
    `insert into kpi_target (id, period, indicator, indicator_version, unit_id, target_bp, set_by, set_at, version)
     values (gen_random_uuid(), '2022', 'hs-truc-tuyen', 1, 'H26', 5000, 'u', '2022-01-10T17:30:00Z', 2)`,
  );
  await database.migrator.up();
});
afterAll(() => database.close(true));

describe('keeping documents and versions', () => {
  it('turns the text of a draft into its lines, and gives drafts and steps their remainders', async () => {
    const [draft] = await em.execute('select source, content, remembered, document_id, plan_id from draft');
    const [step] = await em.execute('select content, undone from draft_revision');

    expect(draft).toMatchObject({
      source: {
        lines: [
          { line: 1, text: 'PHÁP LÝ', cells: null },
          { line: 2, text: '1. Rà soát', cells: null },
          { line: 3, text: 'hết', cells: null },
          { line: 4, text: '', cells: null },
        ],
      },
      remembered: [],
      document_id: null,
      plan_id: null,
    });
    expect(step).toMatchObject({ undone: false });
    for (const row of [draft, step]) expect(reviewedDraftSchema.safeParse(row?.['content']).success).toBe(true);
  });

  it('makes each plan its own first version, and its tasks stand from the plan’s day', async () => {
    expect(await em.execute('select plan_id, number, draft_id, opens_on::text as on, approved_by, changes from plan_version')).toEqual([
      { plan_id: ids.plan, number: 1, draft_id: ids.draft, on: '2022-07-01', approved_by: 'u', changes: null },
    ]);
    expect(await em.execute('select line, source_line, opens_on::text as on, gone_from from task')).toEqual([
      { line: 2, source_line: 2, on: '2022-07-01', gone_from: null },
    ]);
  });

  it('begins the history of each figure with the one that stands, on the day it was entered in Việt Nam', async () => {
    const [entry] = await em.execute('select service, not_applicable, entered_on::text as on from kpi_entry');
    const [save] = await em.execute(`select unit_id, cells, versions, numerators::int[], denominators::int[], origin, entered_on::text as on from kpi_entry_save`);

    expect(entry).toEqual({ service: 0, not_applicable: false, on: '2022-09-11' });
    expect(save).toEqual({
      unit_id: 'H26',
      cells: ['hs-truc-tuyen 1 0'],
      versions: [3],
      numerators: [30],
      denominators: [100],
      origin: 'typed',
      on: '2022-09-11',
    });
  });

  it('begins the history of a target with what stands, on the day it was set in Việt Nam', async () => {
    const changes = await em.execute('select version, event, target_bp, document_number, changed_by, changed_on::text from kpi_target_change');

    expect(changes).toEqual([{ version: 2, event: 'set', target_bp: 5000, document_number: null, changed_by: 'u', changed_on: '2022-01-11' }]);
  });

  it('can be taken back to the tables there were, with the plan and its text', async () => {
    await database.migrator.down({ to: '20261123164847_create_plans_people_and_figures' });

    expect(await em.execute('select draft_id from plan')).toEqual([{ draft_id: ids.draft }]);
    expect(await em.execute('select source_text from draft')).toEqual([{ source_text: 'PHÁP LÝ\n1. Rà soát\nhết\n' }]);
  });
});
