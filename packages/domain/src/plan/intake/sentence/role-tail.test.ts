import { expect, it } from 'vitest';
import { day } from '../../../calendar/index.ts';
import { nationalRegister, unitTreeOn } from '../../../unit/index.ts';
import { cutRoleTail } from './role-tail.ts';

const tree = unitTreeOn(nationalRegister, day('2022-07-01'));

it.each([
  ['Tổ chức sơ kết (do Bộ Công an chủ trì).', 'Tổ chức sơ kết', ['lead Bộ Công an']],
  ['Tổ chức sơ kết (giao Bộ Công an chủ trì; Bộ Y tế (BYT) phối hợp)', 'Tổ chức sơ kết', ['lead Bộ Công an', 'coordinate Bộ Y tế (BYT)']],
  ['Tổ chức sơ kết, do Bộ Công an chủ trì', 'Tổ chức sơ kết', ['lead Bộ Công an']],
  ['Tổ chức sơ kết. do Bộ Công an thực hiện.', 'Tổ chức sơ kết', ['implement Bộ Công an']],
  ['Tổ chức sơ kết. Giao Bộ Công an chủ trì, phối hợp với Bộ Y tế thực hiện.', 'Tổ chức sơ kết', ['lead Bộ Công an', 'coordinate Bộ Y tế']],
  ['Tổ chức sơ kết; đề nghị Bộ Công an triển khai', 'Tổ chức sơ kết;', ['implement Bộ Công an']],
  ['Tổ chức sơ kết. Giao Bộ Công an nội dung này', 'Tổ chức sơ kết.', ['implement Bộ Công an']],
  ['Tổ chức sơ kết: Bộ Công an (chủ trì), Bộ Y tế (phối hợp)', 'Tổ chức sơ kết', ['lead Bộ Công an', 'coordinate Bộ Y tế']],
  ['Tổ chức sơ kết. Bộ Công an chủ trì, các bộ, ngành phối hợp.', 'Tổ chức sơ kết', ['lead Bộ Công an', 'coordinate các bộ, ngành']],
])('finds who does it at the end of “%s”', (text, work, roles) => {
  const tail = cutRoleTail(text, tree);

  expect(tail?.work).toBe(work);
  expect(tail?.named.map(({ role, mention }) => `${role} ${mention.name}`)).toEqual(roles);
});

it.each([
  ['a unit without a role', 'Tổ chức sơ kết (Bộ Công an)'],
  ['a role without a unit', 'Tổ chức sơ kết (chủ trì)'],
  ['other words beside them', 'Tổ chức sơ kết (Bộ Công an chủ trì theo kế hoạch)'],
  ['no stop before them', 'Tổ chức sơ kết do Bộ Công an chủ trì'],
  ['other work in its last sentence', 'Tổ chức sơ kết. Giao Bộ Công an rà soát văn bản.'],
  ['a unit of no register after a colon', 'Tổ chức sơ kết: Vụ Pháp chế (chủ trì)'],
  ['a unit without a role after a colon', 'Tổ chức sơ kết: Bộ Công an'],
])('finds nobody in a task with %s', (_, text) => {
  expect(cutRoleTail(text, tree)).toBeNull();
});
