import type { TestApi } from '@dondoc/server/testing/open-test-api';
import { day } from '@dondoc/domain/calendar';

/** A directive whose tasks are whole: a lead with a month, and a collective with a year. */
export const directive = `NHIỆM VỤ CHUNG 6 THÁNG CUỐI NĂM 2022

PHÁP LÝ

1. Trình Nghị định về định danh và xác thực điện tử. Đơn vị thực hiện: Bộ Công an. Thời gian hoàn thành: Tháng 8/2022.

HẠ TẦNG

1. Rà soát hạ tầng công nghệ thông tin. Đơn vị thực hiện: Các bộ, ngành, địa phương. Thời gian hoàn thành: Tháng 12/2022.`;

/** The same with a line that names a unit and no task (line 7), and a task that names neither unit nor deadline (line 13). */
export const directiveInDoubt = `NHIỆM VỤ CHUNG 6 THÁNG CUỐI NĂM 2022

PHÁP LÝ

1. Trình Nghị định về định danh và xác thực điện tử. Đơn vị thực hiện: Bộ Công an. Thời gian hoàn thành: Tháng 8/2022.

Đơn vị thực hiện: Bộ Tư pháp chủ trì. Thời gian hoàn thành: Tháng 9/2022.

HẠ TẦNG

1. Rà soát hạ tầng công nghệ thông tin. Đơn vị thực hiện: Các bộ, ngành, địa phương. Thời gian hoàn thành: Tháng 12/2022.

2. Tuyên truyền về đề án.`;

/** Reads a document as an administrator does; its draft waits for review. */
export async function aDraft(api: TestApi, text = directive): Promise<string> {
  const administrator = await api.administrator();
  const contentBase64 = Buffer.from(text).toString('base64');
  const { draftId } = await administrator.plan.readDocument({ fileName: 'chi-thi.txt', contentBase64, year: 2022 });
  return draftId;
}

/** A plan in force from 1/7/2022, approved from a document without errors. */
export async function aPlan(api: TestApi, text = directive): Promise<string> {
  const administrator = await api.administrator();
  const draftId = await aDraft(api, text);
  const { version } = await administrator.plan.getDraft({ draftId });
  const { planId } = await administrator.plan.approveDraft({ draftId, version, name: 'Kế hoạch chung', on: day('2022-07-01') });
  return planId;
}
