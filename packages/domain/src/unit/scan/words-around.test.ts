import { describe, expect, it } from 'vitest';
import { tokensOf } from '../words/token.ts';
import { beginsDuty } from './duty-words.ts';
import { isInsideNoun } from './inside-noun.ts';
import { endsItem, startsItem } from './list-item.ts';
import { startWithHolder, withoutHolders } from './office-holders.ts';
import { unitHeadAt } from './unit-heads.ts';

/** What stands at the last of the words `before`, read in `text`. */
const at = <Told>(text: string, index: number, tell: (tokens: ReturnType<typeof tokensOf>, at: number) => Told): Told =>
  tell(tokensOf(text), index);

describe('an item of a list', () => {
  it.each([
    ['Bộ Công an', 0, true],
    ['Bộ Công an', 1, false],
    ['a, b', 1, true],
    ['a; b', 1, true],
    ['a: b', 1, true],
    ['a (b)', 1, true],
    ['a/b', 1, true],
    ['a - b', 1, true],
    ['a. b', 1, false],
    ['a\nb', 1, true],
    ['với b', 1, true],
    ['và b', 1, true],
    ['giao b', 1, true],
    ['và. b', 1, false],
    ['b và', 1, false],
    ['b và với', 1, false],
    ['a', 1, true],
  ])('of “%s” begins at word %i: %s', (text, index, begins) => {
    expect(at(text, index, startsItem)).toBe(begins);
  });

  it.each([
    ['a b', 1, false],
    ['a, b', 1, true],
    ['a. b', 1, true],
    ['a (b', 1, true],
    ['a\nb', 1, true],
    ['a và b', 1, true],
    ['a chủ trì', 1, true],
    ['a rà soát', 1, true],
    ['a', 1, true],
    ['a & và', 1, false],
  ])('of “%s” ends before word %i: %s', (text, index, ends) => {
    expect(at(text, index, endsItem)).toBe(ends);
  });
});

describe('a duty', () => {
  it.each([
    ['chủ trì', 0, true],
    ['Chủ trì', 0, true],
    ['rà soát', 0, true],
    ['Rà soát', 0, false], // may be a name
    ['Bộ giao Sở', 1, true],
    ['giao Sở', 0, true],
    ['chuyển giao công nghệ', 1, false],
    ['ngoại giao', 1, false],
    ['giao thông', 0, false],
    ['giao dịch', 0, false],
    ['giao thôn', 0, true],
    ['chuyển rà soát', 1, true],
    ['ngoại rà soát', 1, true],
    ['triển khai nhiệm vụ', 0, true],
    ['triển khai Đề án', 0, false], // "Tổ công tác triển khai Đề án 06"
    ['rà soát Đề án', 0, true],
    ['triển khai', 0, true],
    ['văn hóa', 0, false],
    ['', 0, false],
  ])('in “%s” begins at word %i: %s', (text, index, begins) => {
    expect(at(text, index, beginsDuty)).toBe(begins);
  });
});

describe('“bộ” as the end of another word', () => {
  it.each([
    ['cán bộ', 1, true],
    ['toàn bộ', 1, true],
    ['các bộ', 1, false],
    ['cán, bộ', 1, false],
    ['cán sở', 1, false],
    ['bộ', 0, false],
    ['cán', 1, false],
  ])('“%s”, word %i: %s', (text, index, is) => {
    expect(at(text, index, isInsideNoun)).toBe(is);
  });
});

describe('the head of a name', () => {
  it.each<[string, number, boolean, [string, number] | null]>([
    ['Sở Tư pháp', 0, false, ['department', 1]],
    ['sở Tư pháp', 0, false, null],
    ['Sở tư pháp', 0, false, null],
    ['Sở tư pháp', 0, true, ['department', 1]],
    ['Tổng cục Thuế', 0, false, ['department', 2]],
    ['Văn phòng phẩm', 0, true, null],
    ['Văn phòng bộ', 0, false, ['inner', 2]], // whose it is
    ['Văn phòng chủ trì', 0, true, null],
    ['Phòng giáo dục', 0, true, null], // a room as well
    ['Phòng Giáo dục', 0, true, ['inner', 1]],
    ['Công an tỉnh', 0, false, ['body', 2]],
    ['Phường 5', 0, false, ['body', 1]],
    ['Phường a5', 0, false, null],
    ['Sở, Tư pháp', 0, false, null],
    ['Sở\nTư pháp', 0, false, null],
    ['Sở', 0, true, null],
    ['Nguyễn Văn A', 0, true, null],
    ['NHIỆM VỤ CHUNG', 1, false, null],
    ['NHIỆM, VỤ CHUNG', 1, false, ['department', 2]],
    ['NHIỆM\nVỤ CHUNG', 1, false, ['department', 2]],
    ['Nhiệm VỤ CHUNG', 1, false, ['department', 2]],
    ['NHIỆM Vụ Chung', 1, false, ['department', 2]],
    ['', 0, false, null],
  ])('in “%s” at word %i, where a unit is expected: %s', (text, index, isExpected, head) => {
    const found = unitHeadAt(tokensOf(text), index, isExpected);

    expect(found === null ? null : [found.kind, found.end]).toEqual(head);
  });
});

describe('the words for whoever heads a body', () => {
  it.each([
    ['Giám đốc Sở Tư pháp', '         Sở Tư pháp'],
    ['đồng chí Chánh Văn phòng Bộ', '               Văn phòng Bộ'],
    ['Giám đốc dự án', 'Giám đốc dự án'],
    ['Sở Tư pháp', 'Sở Tư pháp'],
    ['Bộ trưởng, Thủ trưởng cơ quan ngang bộ', 'các bộ   ,            cơ quan ngang bộ'],
    ['Bộ trưởng chỉ đạo', 'Bộ trưởng chỉ đạo'],
  ])('are blanked out in “%s”', (text, blanked) => {
    expect(withoutHolders(text)).toBe(blanked);
  });

  it.each([
    ['Giám đốc Sở Tư pháp', 9, 0],
    ['giao Giám đốc Sở Tư pháp', 14, 5],
    ['Sở Y tế, Giám đốc Sở Tư pháp', 18, 9],
    ['Giám đốc dự án, Sở Tư pháp', 16, 16],
    ['Sở Tư pháp', 0, 0],
    ['giao Sở Tư pháp', 5, 5],
    ['Giám đốc và cán bộ của tất cả các đơn vị, Sở Tư pháp', 42, 42],
    [`${'việc '.repeat(20)}Giám đốc Sở Tư pháp`, 109, 100],
  ])('in “%s” before %i begin at %i', (text, from, start) => {
    expect(startWithHolder(text, from)).toBe(start);
  });
});
