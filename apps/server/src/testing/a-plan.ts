import { day } from '@dondoc/domain/calendar';
import { openFindings } from '@dondoc/domain/plan';
import type { TestApi } from './open-test-api.ts';

/** A directive of one group and two tasks: Hà Nội and Đà Nẵng do the first by 31/8/2022, the Ministry of Justice the second by 30/9. */
export const shortDirective = `KẾ HOẠCH RÀ SOÁT NĂM 2022

PHÁP LÝ

1. Rà soát văn bản. Đơn vị thực hiện: UBND thành phố Hà Nội, UBND thành phố Đà Nẵng. Thời gian hoàn thành: Tháng 8/2022.

2. Tổng hợp kết quả rà soát. Đơn vị thực hiện: Bộ Tư pháp. Thời gian hoàn thành: 30/9/2022.
`;

interface Named {
  readonly name?: string;
  readonly text?: string;
  readonly on?: string;
}

/** Uploads a directive and answers with its draft. */
export async function aDraft(api: TestApi, { text = shortDirective }: Pick<Named, 'text'> = {}) {
  const administrator = await api.administrator();
  const contentBase64 = Buffer.from(text).toString('base64');
  const { draftId } = await administrator.plan.readDocument({ fileName: 'chi-dao.txt', contentBase64, year: null });
  return { administrator, draftId };
}

/** Makes a directive a plan in force from 1/7/2022, its warnings accepted. A test names only what it is about. */
export async function aPlan(api: TestApi, { name = 'Kế hoạch rà soát', text = shortDirective, on = '2022-07-01' }: Named = {}) {
  const { administrator, draftId } = await aDraft(api, { text });
  const { draft } = await administrator.plan.getDraft({ draftId });
  const findings = openFindings(draft).map(({ id }) => id);
  const version =
    findings.length === 0 ? 1 : (await administrator.plan.editDraft({ draftId, version: 1, edit: { kind: 'accept', findings } })).version;
  const { planId } = await administrator.plan.approveDraft({ draftId, version, name, on: day(on) });
  return { administrator, planId, draftId };
}

/** The only part of a unit in the plan just made. */
export async function onlyPart(api: TestApi, unit: string, on = '2022-08-01') {
  const member = await api.member([unit]);
  const { rows } = await member.plan.myWork({ on });
  const [part] = rows;
  if (part === undefined || rows.length > 1) throw new Error(`${unit} has ${rows.length} parts`);
  return { member, part };
}
