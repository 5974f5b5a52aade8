import { documentFromText, readDraft } from '@dondoc/domain/plan';
import { nationalRegister } from '@dondoc/domain/unit';

// A directive of many tasks from its text to a draft, with the place of every field: what a person waits for after an
// upload. Three shapes, since each takes another way through the grammar.

const works = [
  'Rà soát, đề xuất sửa đổi, bổ sung quy định số',
  'Tổ chức tập huấn cho cán bộ giải quyết hồ sơ của lĩnh vực',
  'Chuẩn hóa, làm sạch dữ liệu và gắn số định danh cá nhân của danh mục',
  'Kết nối, chia sẻ dữ liệu dân cư với hệ thống',
];
const units = ['Bộ Tư pháp', 'Bộ Công an', 'Bộ Thông tin và Truyền thông', 'Văn phòng Chính phủ', 'Bộ Y tế', 'UBND các tỉnh'];
const pick = <Value>(from: readonly Value[], index: number): Value | string => from[index % from.length] ?? '';
const month = (index: number) => `tháng ${1 + (index % 12)}/2024`;

type Line = (index: number) => string;

const labelled: Line = (index) =>
  `${1 + (index % 40)}. ${pick(works, index)} ${index}. Đơn vị chủ trì: ${pick(units, index)}; Đơn vị phối hợp: ${pick(units, index + 1)}, ${pick(units, index + 3)}. Thời gian hoàn thành: ${month(index)}.`;
const row: Line = (index) =>
  `| ${index + 1} | ${pick(works, index)} ${index} | ${pick(units, index)} | ${pick(units, index + 1)}; ${pick(units, index + 2)} | ${month(index)} | Báo cáo |`;
const unitLed: Line = (index) =>
  `${1 + (index % 40)}. ${pick(units, index)} chủ trì, phối hợp với ${pick(units, index + 1)} ${pick(works, index).toLowerCase()} ${index}, hoàn thành trong ${month(index)}.`;

const shapes: readonly { readonly name: string; readonly head: readonly string[]; readonly line: Line; readonly isGrouped: boolean }[] = [
  { name: 'numbered items with labels', head: [], line: labelled, isGrouped: true },
  {
    name: 'a table',
    head: ['| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn | Sản phẩm |', '|---|---|---|---|---|---|'],
    line: row,
    isGrouped: false,
  },
  { name: 'sentences led by a unit', head: [], line: unitLed, isGrouped: true },
];

function textOf({ head, line, isGrouped }: (typeof shapes)[number], tasks: number): string {
  const lines = ['KẾ HOẠCH TRIỂN KHAI ĐỀ ÁN 06 NĂM 2024', '', ...head];
  for (let index = 0; index < tasks; index += 1) {
    if (isGrouped && index % 40 === 0) lines.push(`NHÓM NHIỆM VỤ SỐ ${1 + index / 40}`);
    lines.push(line(index));
  }
  return lines.join('\n');
}

interface Taken {
  readonly tasks: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

function read(text: string): Taken {
  const started = performance.now();
  const draft = readDraft(documentFromText(text), { year: null, register: nationalRegister });
  const milliseconds = performance.now() - started;
  if (draft.coverage.accounted !== draft.coverage.characters) throw new Error('Something was left unread.');
  return { tasks: draft.tasks.length, milliseconds, megabytes: process.memoryUsage().rss / 1e6 };
}

/** The quickest of three readings: the others waited for the machine. */
function quickest(text: string): Taken {
  return [read(text), read(text), read(text)].reduce((best, taken) => (taken.milliseconds < best.milliseconds ? taken : best));
}

/** A table of how long documents of 500, 5,000 and 50,000 tasks take, and what a task costs against the smallest. */
export function intakeTable(): string {
  for (const shape of shapes) read(textOf(shape, 500));
  const rows = shapes.flatMap((shape) => {
    const taken = [500, 5000, 50_000].map((tasks) => quickest(textOf(shape, tasks)));
    const each = taken.map(({ tasks, milliseconds }) => milliseconds / tasks);
    return taken.map(({ tasks, milliseconds, megabytes }, index) =>
      `| ${shape.name} | ${tasks} | ${(milliseconds / 1000).toFixed(2)} | ${((each[index] ?? 0) / (each[0] ?? 1)).toFixed(2)} | ${megabytes.toFixed(0)} |`,
    );
  });
  return ['| shape | tasks | seconds | a task, times one of 500 | memory of the process, MB |', '| --- | ---: | ---: | ---: | ---: |', ...rows].join('\n');
}
