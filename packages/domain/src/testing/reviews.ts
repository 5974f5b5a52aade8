import * as fc from 'fast-check';
import { day, period } from '../calendar/index.ts';
import type { DraftAssignment, DraftDeadline, DraftTask } from '../plan/draft.ts';
import { beginReview, settle, type ReviewedDraft } from '../plan/review.ts';

const words = fc.constantFrom('rà soát', 'văn bản', 'dữ liệu', 'báo cáo', 'đất đai', 'cấp xã', 'tổng hợp', 'kết quả', 'quý', '3', '𝑥', 'é');
const joints = fc.constantFrom(' ', ', ', '; ', '. ', ' – ', ': ');

/** Titles of one or more words with the punctuation of a sentence between them. */
const titles = fc
  .tuple(words, fc.array(fc.tuple(joints, words), { maxLength: 8 }))
  .map(([first, rest]) => first + rest.map(([joint, word]) => joint + word).join(''));

const units: fc.Arbitrary<DraftAssignment> = fc.constantFrom<DraftAssignment[]>(
  { role: 'lead', unit: 'Bộ Tư pháp', code: 'G15', collective: false },
  { role: 'implement', unit: 'Bộ Y tế', code: 'G18', collective: false },
  { role: 'coordinate', unit: 'các bộ, ngành, địa phương', code: null, collective: true },
  { role: 'implement', unit: 'Vụ Pháp chế', code: null, collective: false },
  { role: 'lead', unit: 'vụ  pháp chế', code: null, collective: false },
);

const deadlines: fc.Arbitrary<DraftDeadline> = fc.constantFrom<DraftDeadline[]>(
  { kind: 'period', period: period('2022-09'), text: 'Tháng 9/2022', due: day('2022-09-30'), role: null, deliverable: null },
  { kind: 'day', day: day('2022-10-15'), text: '15/10/2022', due: day('2022-10-15'), role: 'lead', deliverable: null },
  { kind: 'unrecognised', text: 'Theo Kế hoạch riêng', due: null, role: null, deliverable: 'Báo cáo' },
);

const paths = fc.constantFrom<string[][]>(['PHÁP LÝ'], ['HẠ TẦNG', 'Về số hóa'], []);

const tasks: fc.Arbitrary<Omit<DraftTask, 'line'>> = fc
  .record({
    title: titles,
    path: paths,
    product: fc.constantFrom(null, 'Báo cáo', 'Nghị định'),
    assignments: fc.uniqueArray(units, { maxLength: 3 }),
    deadlines: fc.uniqueArray(deadlines, { maxLength: 2 }),
    isPlaced: fc.boolean(),
  })
  .map(({ isPlaced, ...task }) => (isPlaced ? { ...task, source: [{ line: 1, from: 3, to: 3 + task.title.length }] } : task));

/** Drafts under review of up to 8 tasks, named by lines in their order; some titles have their place in the source. */
export const reviews: fc.Arbitrary<ReviewedDraft> = fc
  .array(tasks, { minLength: 1, maxLength: 8 })
  .map((made) =>
    made.map((task, index): DraftTask => {
      const line = index * 3 + 1;
      return { ...task, line, ...('source' in task ? { source: task.source?.map((span) => ({ ...span, line })) ?? [] } : {}) };
    }),
  )
  .map((made) =>
    settle(
      beginReview({
        version: 1,
        title: 'KẾ HOẠCH',
        period: null,
        tasks: made,
        orphans: [{ line: 29, path: [], text: 'Bộ Y tế chủ trì.', assignments: [], deadlines: [] }],
        findings: [{ code: 'ASSIGNMENT_WITHOUT_TASK', severity: 'error', line: 29, message: '', about: null }],
        remainders: [{ line: 31, from: 0, to: 4, kind: 'frame' }],
        coverage: { characters: 0, accounted: 0 },
      }),
    ),
  );
