import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { day } from '@dondoc/domain/calendar';
import { openFindings } from '@dondoc/domain/plan';
import type { Caller } from '../caller.ts';

/** The name of the plan the demonstration makes. */
const demonstrationPlan = 'Sơ đồ 4 – Nhiệm vụ chung 6 tháng cuối năm 2022';

/** The first day of the half-year the directive is for. */
const inForceOn = day('2022-07-01');

/** Line 19 has units and a deadline and no task: it is the end of the task of line 17, broken off by a line break. */
const orphan = { kind: 'attach-orphan', line: 19, to: 17 } as const;

/** Reads the directive, gives the orphan line its place, accepts the warnings as a person would, and approves the plan. */
export async function addDirective(caller: Caller): Promise<void> {
  const content = await readFile(join(import.meta.dirname, 'so-do-4.txt'));
  const { draftId } = await caller.plan.readDocument({
    fileName: 'so-do-4.txt',
    contentBase64: content.toString('base64'),
    year: null,
  });
  const attached = await caller.plan.editDraft({ draftId, version: 1, edit: orphan });
  const open = openFindings(attached.draft).map(({ id }) => id);
  const accepted =
    open.length === 0
      ? attached
      : await caller.plan.editDraft({ draftId, version: attached.version, edit: { kind: 'accept', findings: open } });
  await caller.plan.approveDraft({ draftId, version: accepted.version, name: demonstrationPlan, on: inForceOn });
}
