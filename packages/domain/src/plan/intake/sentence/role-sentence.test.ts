import { describe, expect, it } from 'vitest';
import { day } from '../../../calendar/index.ts';
import { nationalRegister, unitTreeOn } from '../../../unit/index.ts';
import { readRoleSentence } from './role-sentence.ts';
import { readChargeWithin, readUnitLed } from './unit-led.ts';

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
    ['Bộ Công an thực hiện, Bộ Công an thực hiện', ['implement Bộ Công an']],
    ['Bộ Công an chủ trì.\nBộ Y tế thực hiện', ['lead Bộ Công an', 'implement Bộ Y tế']],
    ['Phối hợp với Bộ Công an: Bộ Y tế', ['coordinate Bộ Công an', 'coordinate Bộ Y tế']],
    ['Bộ Y tế (chủ trì) và Bộ Công an', ['lead Bộ Y tế', 'implement Bộ Công an']],
    ['theo dõi Bộ Y tế', ['supervise Bộ Y tế']],
    ['Bộ Y tế theo dõi, đôn đốc Bộ Công an thực hiện', ['supervise Bộ Y tế']],
    ['Bộ Y tế theo dõi Bộ Công an; Bộ Tài chính phối hợp', ['supervise Bộ Y tế', 'coordinate Bộ Tài chính']],
    ['Bộ Y tế thẩm định, Bộ Công an trình', ['approve Bộ Y tế', 'prepare Bộ Công an']],
    ['Bộ Y tế có trách nhiệm phối hợp', ['coordinate Bộ Y tế']],
    ['Bộ Y tế chủ trì phối hợp', ['lead Bộ Y tế']],
    ['Bộ Y tế là cơ quan thường trực; Bộ Công an chịu trách nhiệm chính', ['lead Bộ Y tế', 'lead Bộ Công an']],
    ['Vụ Pháp chế và Vụ Tổ chức', ['implement Vụ Pháp chế', 'implement Vụ Tổ chức']],
    ['giao Vụ Pháp chế: đầu mối', ['lead Vụ Pháp chế']],
    ['các đơn vị khác', ['implement các đơn vị khác']],
    ['những đơn vị khác; một số phòng', ['implement những đơn vị khác', 'implement một số phòng']],
    ['Vụ Pháp chế ; Vụ Tổ chức', ['implement Vụ Pháp chế', 'implement Vụ Tổ chức']],
    ['Vụ Pháp chế. Vụ Tổ chức.', ['implement Vụ Pháp chế', 'implement Vụ Tổ chức']],
    ['Vụ Pháp chế\nVụ Tổ chức', ['implement Vụ Pháp chế', 'implement Vụ Tổ chức']],
    ['Vụ Pháp chế , và  Vụ Tổ chức', ['implement Vụ Pháp chế', 'implement Vụ Tổ chức']],
    ['Vụ Pháp chế,Vụ Tổ chức', ['implement Vụ Pháp chế', 'implement Vụ Tổ chức']],
    ['Vụ Pháp chế  và  Vụ Tổ chức', ['implement Vụ Pháp chế', 'implement Vụ Tổ chức']],
    ['Vụ Pháp chế và các phòng', ['implement Vụ Pháp chế', 'implement các phòng']],
    ['Trung tâm Số 1.2', ['implement Trung tâm Số 1.2']],
    ['với  Vụ Pháp chế  cùng', ['implement Vụ Pháp chế']],
    ['Chủ trì : Vụ Pháp chế', ['lead Vụ Pháp chế']],
    ['Chủ trì: Vụ Pháp chế; Vụ Tổ chức', ['lead Vụ Pháp chế', 'implement Vụ Tổ chức']],
    ['Bộ Y tế đôn đốc Bộ Công an phối hợp Bộ Tài chính', ['supervise Bộ Y tế', 'coordinate Bộ Tài chính']],
    ['Bộ Y tế đôn đốc Bộ Công an chủ trì', ['supervise Bộ Y tế']],
    ['Bộ Y tế chủ trì Bộ Công an', ['lead Bộ Y tế', 'implement Bộ Công an']],
    ['phối hợp Bộ Y tế, Bộ Công an chủ trì', ['coordinate Bộ Y tế', 'coordinate Bộ Công an']],
    ['A'.repeat(200), [`implement ${'A'.repeat(200)}`]],
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

  it('gives a unit that no register has its words for a name, and no id', () => {
    expect(readRoleSentence('Trần Văn An', 'lead', tree).named).toEqual([
      { role: 'lead', mention: { text: 'Trần Văn An', name: 'Trần Văn An', unitId: null, inForce: false, collective: false } },
    ]);
  });

  it('leaves what a role is said of as it is, also in a column for both', () => {
    const both = (text: string) => readRoleSentence(text, 'mixed', tree).named.map(({ role, mention }) => `${role} ${mention.name}`);

    expect(both('Bộ Công an phối hợp; Bộ Y tế')).toEqual(['coordinate Bộ Công an', 'coordinate Bộ Y tế']);
  });

  it.each([
    ['Bộ Y tế, trong mọi trường hợp, Bộ Công an', 'trong mọi trường hợp'],
    ['vụ pháp chế', 'vụ pháp chế'],
    ['A'.repeat(201), 'A'.repeat(201)],
  ])('takes for no unit what is not written like the name of one: “%s”', (text, unread) => {
    expect(readRoleSentence(text, 'implement', tree).unread).toEqual([unread]);
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
    ['Bộ Công an', ['implement Bộ Công an'], ''],
    ['Bộ Công an và Bộ Y tế rà soát', ['implement Bộ Công an', 'implement Bộ Y tế'], 'rà soát'],
    ['Giao Bộ Y tế: rà soát', ['implement Bộ Y tế'], 'rà soát'],
    [
      'Đề nghị Bộ Y tế chủ động phối hợp chặt chẽ với Bộ Công an rà soát',
      ['implement Bộ Y tế', 'coordinate Bộ Công an'],
      'rà soát',
    ],
    ['Bộ Y tế chịu trách nhiệm trước Thủ tướng', ['implement Bộ Y tế'], 'chịu trách nhiệm trước Thủ tướng'],
    ['Bộ Y tế chịu trách nhiệm chính trong việc rà soát', ['implement Bộ Y tế'], 'rà soát'],
    ['Bộ Y tế là cơ quan đầu mối, chủ trì rà soát', ['lead Bộ Y tế'], 'rà soát'],
    ['Bộ Y tế làm đầu mối; tổng hợp', ['lead Bộ Y tế'], 'tổng hợp'],
    ['Bộ Y tế chủ trì, tham mưu cho Thủ tướng', ['lead Bộ Y tế'], 'tham mưu cho Thủ tướng'],
    ['Bộ Y tế chủ trì, Bộ Công an cùng phối hợp rà soát', ['lead Bộ Y tế', 'coordinate Bộ Công an'], 'rà soát'],
    [
      'Bộ Y tế chủ trì, Bộ Công an phối hợp với Bộ Tài chính rà soát',
      ['lead Bộ Y tế'],
      'Bộ Công an phối hợp với Bộ Tài chính rà soát',
    ],
    ['Bộ Y tế phối hợp rà soát', ['implement Bộ Y tế'], 'phối hợp rà soát'],
    ['Bộ Y tế tập trung thực hiện tốt các nhiệm vụ trọng tâm sau đây:', ['implement Bộ Y tế'], ''],
    ['Bộ Y tế kiểm tra', ['implement Bộ Y tế'], 'kiểm tra'],
    ['Bộ Y tế kiểm tra, giám sát', ['supervise Bộ Y tế'], 'kiểm tra, giám sát'],
    ['Vụ Pháp chế chủ trì rà soát', ['lead Vụ Pháp chế'], 'rà soát'],
    ['Bộ Y tế rà soát văn bản của Bộ Công an', ['implement Bộ Y tế'], 'rà soát văn bản của Bộ Công an'],
    [' Bộ Y tế chủ trì ,Bộ Công an  phối hợp rà soát', ['lead Bộ Y tế', 'coordinate Bộ Công an'], 'rà soát'],
    ['Bộ Y tế thực hiện, Bộ Công an phối hợp', ['implement Bộ Y tế'], 'thực hiện, Bộ Công an phối hợp'],
    ['Bộ Y tế chủ trì, Bộ Công an rà soát', ['lead Bộ Y tế'], 'Bộ Công an rà soát'],
    ['Bộ Y tế chủ trì Bộ Công an phối hợp', ['lead Bộ Y tế'], 'Bộ Công an phối hợp'],
    ['Bộ Y tế chủ trì, phối hợp rà soát', ['lead Bộ Y tế'], 'phối hợp rà soát'],
    ['Bộ Y tế:  – rà soát ', ['implement Bộ Y tế'], 'rà soát'],
  ])('%s', (text, roles, work) => {
    const led = readUnitLed(text, tree);

    expect(led?.named.map(({ role, mention }) => `${role} ${mention.name}`)).toEqual(roles);
    expect(led?.work).toBe(work);
  });

  it('says whether the sentence charges outright', () => {
    const isCharge = (text: string) => readUnitLed(text, tree)?.isCharge;

    expect([isCharge('Giao Bộ Y tế rà soát'), isCharge('Bộ Y tế rà soát'), isCharge('UBND huyện yêu cầu Bộ Y tế rà soát')]).toEqual([true, false, true]);
  });

  it.each(['Bộ Y tế - Bộ Công an', 'Bộ Y tế Việt Nam rà soát', 'Rà soát văn bản của Bộ Tư pháp', 'Bộ chỉ số đánh giá được ban hành', 'Người đứng đầu tiếp tục quyết liệt'])(
    'does not find one in “%s”',
    (text) => {
      expect(readUnitLed(text, tree)).toBeNull();
    },
  );
});

describe('readChargeWithin', () => {
  it.each([
    ['Sau cuộc họp, Chủ tịch giao Bộ Y tế rà soát văn bản', ['Bộ Y tế'], 'rà soát văn bản'],
    ['Thủ tướng yêu cầu các bộ: rà soát', ['các bộ'], 'rà soát'],
    ['Bộ Y tế đã báo cáo. Giao Bộ Công an kiểm tra', ['Bộ Công an'], 'kiểm tra'],
    ['Cuộc họp, giao việc mới, yêu cầu Bộ Công an kiểm tra', ['Bộ Công an'], 'kiểm tra'],
  ])('%s', (text, units, work) => {
    const led = readChargeWithin(text, tree);

    expect([led?.named.map(({ mention }) => mention.name), led?.work]).toEqual([units, work]);
  });

  it('finds none where nobody is charged', () => {
    expect(readChargeWithin('Cuộc họp giao ban Bộ Y tế', tree)).toBeNull();
  });
});
