import { describe, expect, it } from 'vitest';
import { day } from '../../../calendar/index.ts';
import { nationalRegister, unitTreeOn } from '../../../unit/index.ts';
import { readRoleSentence } from './role-sentence.ts';
import { readUnitLed } from './unit-led.ts';

const tree = unitTreeOn(nationalRegister, day('2022-07-01'));

const rolesIn = (text: string) =>
  readRoleSentence(text, 'implement', tree).named.map(({ role, mention }) => `${role} ${mention.name}`);

describe('readRoleSentence', () => {
  it.each([
    ['Bộ Công an chủ trì phối hợp Văn phòng Chính phủ', ['lead Bộ Công an', 'coordinate Văn phòng Chính phủ']],
    ['Bộ Công an chủ trì, các bộ, ngành, địa phương', ['lead Bộ Công an', 'implement các bộ, ngành, địa phương']],
    [
      'Bộ Thông tin và Truyền thông chủ trì, Văn phòng Chính phủ và các Bộ phối hợp',
      ['lead Bộ Thông tin và Truyền thông', 'coordinate Văn phòng Chính phủ', 'coordinate các Bộ'],
    ],
    [
      'Bộ Tư pháp chủ trì, phối hợp Bộ Tài chính, Bộ Y tế; Các bộ, ngành, địa phương thực hiện',
      ['lead Bộ Tư pháp', 'coordinate Bộ Tài chính', 'coordinate Bộ Y tế', 'implement Các bộ, ngành, địa phương'],
    ],
    [
      'Các bộ, ngành, địa phương; Văn phòng Chính phủ chịu trách nhiệm kiểm tra hướng dẫn đôn đốc',
      ['implement Các bộ, ngành, địa phương', 'supervise Văn phòng Chính phủ'],
    ],
    ['Bộ Y tế phối hợp với Bộ Công an', ['implement Bộ Y tế', 'coordinate Bộ Công an']],
    [
      'Chủ trì: Bộ Công an; phối hợp: Bộ Y tế, Bộ Tài chính',
      ['lead Bộ Công an', 'coordinate Bộ Y tế', 'coordinate Bộ Tài chính'],
    ],
    ['Bộ Công an (chủ trì), Bộ Y tế (phối hợp)', ['lead Bộ Công an', 'coordinate Bộ Y tế']],
    ['Giao Sở Tư pháp theo dõi, đôn đốc các cơ quan, đơn vị thực hiện Kế hoạch', ['supervise Sở Tư pháp']],
    [
      'Giao Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính theo dõi, đôn đốc các bộ, cơ quan, địa phương',
      ['lead Bộ Xây dựng', 'coordinate Bộ Tài chính'],
    ],
    [
      'Vụ Pháp chế; Cục Hộ tịch, quốc tịch, chứng thực; Văn phòng Bộ',
      ['implement Vụ Pháp chế', 'implement Cục Hộ tịch, quốc tịch, chứng thực', 'implement Văn phòng Bộ'],
    ],
    ['với các Bộ: Quốc phòng, Công an', ['implement Bộ Quốc phòng', 'implement Bộ Công an']],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it('makes the first of a column for both the lead, and the others its helpers', () => {
    const { named } = readRoleSentence('Bộ Công an; Bộ Y tế, Bộ Tài chính', 'mixed', tree);

    expect(named.map(({ role, mention }) => [role, mention.name])).toEqual([
      ['lead', 'Bộ Công an'],
      ['coordinate', 'Bộ Y tế'],
      ['coordinate', 'Bộ Tài chính'],
    ]);
  });

  it('names the words it cannot place', () => {
    expect(readRoleSentence('Bộ Công an chủ trì trong mọi trường hợp', 'implement', tree).unread).toEqual([
      'trong mọi trường hợp',
    ]);
  });
});

describe('readUnitLed', () => {
  it.each([
    ['Bộ Tài chính bố trí kinh phí', ['implement Bộ Tài chính'], 'bố trí kinh phí'],
    [
      'Giao Bộ Tư pháp chủ trì, phối hợp với Bộ Công an rà soát văn bản',
      ['lead Bộ Tư pháp', 'coordinate Bộ Công an'],
      'rà soát văn bản',
    ],
    [
      'Bộ Y tế chủ trì, Bộ Công an phối hợp, liên thông dữ liệu',
      ['lead Bộ Y tế', 'coordinate Bộ Công an'],
      'liên thông dữ liệu',
    ],
    ['UBND huyện yêu cầu Phòng Tư pháp tham mưu kế hoạch', ['implement Phòng Tư pháp'], 'tham mưu kế hoạch'],
    ['Giám đốc Sở Y tế chỉ đạo các cơ sở khám bệnh', ['implement Giám đốc Sở Y tế'], 'chỉ đạo các cơ sở khám bệnh'],
    [
      'Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện',
      ['supervise Văn phòng Chính phủ'],
      'theo dõi, đôn đốc việc thực hiện',
    ],
    [
      'Bộ Công an chủ trì, phối hợp với Bộ Y tế thực hiện các nhiệm vụ sau:',
      ['lead Bộ Công an', 'coordinate Bộ Y tế'],
      '',
    ],
    ['Bộ Công an có trách nhiệm:', ['implement Bộ Công an'], ''],
  ])('%s', (text, roles, work) => {
    const led = readUnitLed(text, tree);

    expect(led?.named.map(({ role, mention }) => `${role} ${mention.name}`)).toEqual(roles);
    expect(led?.work).toBe(work);
  });

  it.each(['Rà soát văn bản của Bộ Tư pháp', 'Bộ chỉ số đánh giá được ban hành', 'Người đứng đầu tiếp tục quyết liệt'])(
    'does not find one in “%s”',
    (text) => {
      expect(readUnitLed(text, tree)).toBeNull();
    },
  );
});
