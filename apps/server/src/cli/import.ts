import type { Day } from '@dondoc/domain/calendar';
import { beginReview, openErrors, readDraft } from '@dondoc/domain/plan';
import { nationalRegister } from '@dondoc/domain/unit';
import { todayIn } from '../today.ts';
import { findingsInWords } from './intake.ts';
import { readFileOnDisk } from './read-file.ts';
import { printJson, RefusedCommand } from './refusal.ts';

export interface ImportOptions {
  readonly plan: string;
  readonly year?: number;
  /** The day the plan comes into force; left out: the first day of the document's own period, else today. */
  readonly on?: Day;
  readonly json?: true;
}

/** `dondoc import FILE --plan NAME`: a document without errors becomes a plan; one with errors changes nothing. */
export async function importPlan(path: string, options: ImportOptions): Promise<void> {
  const { fileName, bytes, document } = await readFileOnDisk(path);
  const year = options.year ?? null;
  const draft = beginReview(readDraft(document, { year, register: nationalRegister }));
  const errors = openErrors(draft);
  if (errors.length > 0) {
    const message = [
      'Tài liệu còn lỗi, chưa ghi gì; hãy rà soát trên trang quản trị. / The document has errors, nothing was written; review it in the admin app.',
      ...findingsInWords(errors),
    ];
    const fault = { code: 'plan/open-errors', detail: { count: errors.length, lines: errors.map(({ line }) => line) } };
    throw new RefusedCommand(message.join('\n'), { refused: fault, findings: errors });
  }
  const on = options.on ?? draft.period?.from ?? todayIn(new Date());
  const { withOffice } = await import('./with-office.ts');
  const planId = await withOffice(async ({ caller }) => {
    const { draftId } = await caller.plan.readDocument({ fileName, contentBase64: bytes.toString('base64'), year });
    const approved = await caller.plan.approveDraft({ draftId, version: 1, name: options.plan, on });
    return approved.planId;
  });
  if (options.json === true) printJson({ planId, plan: options.plan, on, tasks: draft.tasks.length });
  else console.log(`Đã tạo kế hoạch / plan made: ${options.plan} (${on}, ${draft.tasks.length} nhiệm vụ / tasks)`);
}
