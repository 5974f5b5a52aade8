import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openErrors } from '@dondoc/domain/plan';
import { aDocx, aParagraph } from '../testing/a-docx.ts';
import { aDraft } from '../testing/a-plan.ts';
import { openTestApi } from '../testing/open-test-api.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const directive = await readFile(join(import.meta.dirname, '../demo/so-do-4.txt'), 'utf8');
const stale = (readVersion: number, currentVersion: number) => ({
  code: 'CONFLICT',
  cause: { fault: { code: 'edit/stale', detail: { readVersion, currentVersion } } },
});

describe('plan.readDocument', () => {
  it('reads the directive into 15 tasks with the orphan of line 19 as the only error', async () => {
    const { administrator, draftId } = await aDraft(api, { text: directive });

    const { draft, source, fileName, version, canUndo } = await administrator.plan.getDraft({ draftId });

    expect({ fileName, version, canUndo }).toEqual({ fileName: 'chi-dao.txt', version: 1, canUndo: false });
    expect(draft.tasks).toHaveLength(15);
    expect(openErrors(draft)).toMatchObject([{ code: 'ASSIGNMENT_WITHOUT_TASK', line: 19 }]);
    expect(source[2]).toEqual({ line: 3, text: 'SƠ ĐỒ 4: NHIỆM VỤ CHUNG 6 THÁNG CUỐI NĂM 2022', cells: null });
  });

  it('reads a Word document, its lines the paragraphs', async () => {
    const administrator = await api.administrator();
    const bytes = aDocx(aParagraph('1. Rà soát văn bản. Đơn vị thực hiện: Bộ Tư pháp. Thời hạn: Tháng 8/2022.') + aParagraph('Nơi nhận:'));

    const { draftId } = await administrator.plan.readDocument({ fileName: 'kế hoạch.docx', contentBase64: bytes.toString('base64'), year: null });

    const { draft, source } = await administrator.plan.getDraft({ draftId });
    expect(draft.tasks).toMatchObject([{ line: 1, title: 'Rà soát văn bản', assignments: [{ code: 'G15' }] }]);
    expect(source[1]).toMatchObject({ line: 2, text: 'Nơi nhận:' });
  });

  it('refuses an old Word file named .txt and keeps nothing of it', async () => {
    const administrator = await api.administrator();
    const contentBase64 = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).toString('base64');

    const reading = administrator.plan.readDocument({ fileName: 'a.txt', contentBase64, year: null });

    await expect(reading).rejects.toMatchObject({ cause: { fault: { code: 'document/not-text', detail: { kind: 'doc' } } } });
    expect(await administrator.plan.listDrafts()).toEqual([]);
  });

  it('refuses what is not Base64', async () => {
    const administrator = await api.administrator();

    const reading = administrator.plan.readDocument({ fileName: 'a.txt', contentBase64: '<<<<<<<<<<<<<<<<<<<<<<<<', year: null });

    await expect(reading).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});

describe('plan.listDrafts', () => {
  it('lists what waits for review, newest first, with how much is open', async () => {
    const { draftId: first } = await aDraft(api);
    const { administrator, draftId: second } = await aDraft(api, { text: directive });

    expect(await administrator.plan.listDrafts()).toMatchObject([
      { id: second, title: 'SƠ ĐỒ 4: NHIỆM VỤ CHUNG 6 THÁNG CUỐI NĂM 2022', taskCount: 15, openErrors: 1, openWarnings: 5, version: 1 },
      { id: first, taskCount: 2, openErrors: 0, version: 1 },
    ]);
  });
});

describe('plan.editDraft', () => {
  it('gives the orphan line its place, which settles the error', async () => {
    const { administrator, draftId } = await aDraft(api, { text: directive });

    const edited = await administrator.plan.editDraft({ draftId, version: 1, edit: { kind: 'attach-orphan', line: 19, to: 17 } });

    expect(edited).toMatchObject({ version: 2, canUndo: true });
    expect(openErrors(edited.draft)).toEqual([]);
    expect((await administrator.plan.getDraft({ draftId })).draft).toEqual(edited.draft);
  });

  it('refuses a step on a version that is no longer the one that stands, and changes nothing', async () => {
    const { administrator, draftId } = await aDraft(api);
    await administrator.plan.editDraft({ draftId, version: 1, edit: { kind: 'remove-task', line: 5 } });

    const late = administrator.plan.editDraft({ draftId, version: 1, edit: { kind: 'remove-task', line: 7 } });

    await expect(late).rejects.toMatchObject(stale(1, 2));
    expect((await administrator.plan.getDraft({ draftId })).draft.tasks.map(({ line }) => line)).toEqual([7]);
  });

  it('lets one of two writers win when both send at once', async () => {
    const { administrator, draftId } = await aDraft(api);
    const edits = [5, 7].map((line) => administrator.plan.editDraft({ draftId, version: 1, edit: { kind: 'remove-task', line } }));

    const answers = await Promise.allSettled(edits);

    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await administrator.plan.getDraft({ draftId })).draft.tasks).toHaveLength(1);
  });

  it('refuses a step on a task that is not there', async () => {
    const { administrator, draftId } = await aDraft(api);

    const edit = administrator.plan.editDraft({ draftId, version: 1, edit: { kind: 'remove-task', line: 6 } });

    await expect(edit).rejects.toMatchObject({ code: 'NOT_FOUND', cause: { fault: { code: 'draft/no-such-task', detail: { line: 6 } } } });
  });
});

describe('plan.undoDraft', () => {
  it('takes back step after step until the draft is as it was read', async () => {
    const { administrator, draftId } = await aDraft(api);
    const read = (await administrator.plan.getDraft({ draftId })).draft;
    await administrator.plan.editDraft({ draftId, version: 1, edit: { kind: 'remove-task', line: 5 } });
    await administrator.plan.editDraft({ draftId, version: 2, edit: { kind: 'remove-task', line: 7 } });

    const once = await administrator.plan.undoDraft({ draftId, version: 3 });
    const twice = await administrator.plan.undoDraft({ draftId, version: 4 });
    const thrice = await administrator.plan.undoDraft({ draftId, version: 5 });

    expect(once).toMatchObject({ version: 4, canUndo: true, draft: { tasks: [{ line: 7 }] } });
    expect(twice).toEqual({ version: 5, canUndo: false, canRedo: true, draft: read });
    expect(thrice).toEqual({ version: 5, canUndo: false, canRedo: true, draft: read });
  });
});

describe('plan.redoDraft', () => {
  const remove = (line: number) => ({ kind: 'remove-task', line }) as const;

  it('takes the steps again that were taken back, in their order, and no more', async () => {
    const { administrator, draftId } = await aDraft(api);
    const edited = await administrator.plan.editDraft({ draftId, version: 1, edit: remove(5) });
    await administrator.plan.editDraft({ draftId, version: 2, edit: remove(7) });
    await administrator.plan.undoDraft({ draftId, version: 3 });
    await administrator.plan.undoDraft({ draftId, version: 4 });

    const once = await administrator.plan.redoDraft({ draftId, version: 5 });
    const twice = await administrator.plan.redoDraft({ draftId, version: 6 });
    const thrice = await administrator.plan.redoDraft({ draftId, version: 7 });

    expect(once).toEqual({ version: 6, canUndo: true, canRedo: true, draft: edited.draft });
    expect(twice).toMatchObject({ version: 7, canUndo: true, canRedo: false, draft: { tasks: [] } });
    expect(thrice).toEqual(twice);
    expect(await administrator.plan.getDraft({ draftId })).toMatchObject({ canUndo: true, canRedo: false });
  });

  it('is no longer there once another step was taken', async () => {
    const { administrator, draftId } = await aDraft(api);
    await administrator.plan.editDraft({ draftId, version: 1, edit: remove(5) });
    await administrator.plan.undoDraft({ draftId, version: 2 });

    const other = await administrator.plan.editDraft({ draftId, version: 3, edit: remove(7) });
    const redone = await administrator.plan.redoDraft({ draftId, version: 4 });
    const undone = await administrator.plan.undoDraft({ draftId, version: 4 });

    expect(other).toMatchObject({ version: 4, canRedo: false });
    expect(redone).toEqual(other);
    expect(undone.draft.tasks.map(({ line }) => line)).toEqual([5, 7]);
  });

  it('is refused on a version that no longer stands', async () => {
    const { administrator, draftId } = await aDraft(api);
    await administrator.plan.editDraft({ draftId, version: 1, edit: remove(5) });

    await expect(administrator.plan.redoDraft({ draftId, version: 1 })).rejects.toMatchObject(stale(1, 2));
  });
});

describe('plan.discardDraft', () => {
  it('puts the draft away for good', async () => {
    const { administrator, draftId } = await aDraft(api);

    await administrator.plan.discardDraft({ draftId, version: 1 });

    expect(await administrator.plan.listDrafts()).toEqual([]);
    await expect(administrator.plan.getDraft({ draftId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(administrator.plan.discardDraft({ draftId, version: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
