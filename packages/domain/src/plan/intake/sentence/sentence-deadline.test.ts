import { describe, expect, it } from 'vitest';
import { cutDeadlines } from './sentence-deadline.ts';

const cut = (text: string) => {
  const { work, deadlines } = cutDeadlines(text, { year: 2022, wordings: new Map() });
  return [work, ...deadlines.map((words) => words.text)];
};

describe('cutDeadlines', () => {
  it.each([
    ['bố trí kinh phí, hoàn thành trong Quý IV năm 2022.', ['bố trí kinh phí', 'trong Quý IV năm 2022']],
    ['công khai kết quả; thực hiện thường xuyên.', ['công khai kết quả', 'thường xuyên']],
    ['rà soát văn bản (hoàn thành trước ngày 15/9/2022).', ['rà soát văn bản', 'trước ngày 15/9/2022']],
    ['báo cáo kết quả trước ngày 25 hằng tháng', ['báo cáo kết quả', 'trước ngày 25 hằng tháng']],
    ['Trước ngày 30/6/2022, ban hành kế hoạch', ['ban hành kế hoạch', 'Trước ngày 30/6/2022']],
    [
      'làm sạch dữ liệu trước 30/9/2022; báo cáo Bộ Công an',
      ['làm sạch dữ liệu; báo cáo Bộ Công an', 'trước 30/9/2022'],
    ],
    ['theo dõi; định kỳ hằng quý báo cáo Thủ tướng', ['theo dõi; báo cáo Thủ tướng', 'định kỳ hằng quý']],
    ['Sơ kết. Thời gian hoàn thành trong tháng 9', ['Sơ kết', 'trong tháng 9']],
    ['Trước ngày 30/6/2022: ban hành kế hoạch', ['ban hành kế hoạch', 'Trước ngày 30/6/2022']],
    ['Hằng tháng tổng hợp kết quả', ['tổng hợp kết quả', 'Hằng tháng']],
    ['Định kỳ hằng tuần tổng hợp', ['tổng hợp', 'Định kỳ hằng tuần']],
    ['định kỳ trước ngày 25 hằng tháng báo cáo', ['báo cáo', 'trước ngày 25 hằng tháng']],
    ['rà soát - hoàn thành trước 30/9/2022', ['rà soát', 'trước 30/9/2022']],
    ['rà soát – trước 30/9/2022', ['rà soát', 'trước 30/9/2022']],
    ['rà soát (trước 30/9/2022) và báo cáo', ['rà soát và báo cáo', 'trước 30/9/2022']],
    ['rà soát, trước 30/9/2022, báo cáo', ['rà soát, báo cáo', 'trước 30/9/2022']],
    ['rà soát, hoàn thành trước 30/9/2022 để báo cáo', ['rà soát, để báo cáo', 'trước 30/9/2022']],
    ['rà soát, hoàn thành trước 30/9/2022 và báo cáo', ['rà soát, và báo cáo', 'trước 30/9/2022']],
    ['rà soát chậm nhất ngày 30/9/2022', ['rà soát', 'chậm nhất ngày 30/9/2022']],
    ['rà soát vào ngày 15/9/2022', ['rà soát', 'vào ngày 15/9/2022']],
    ['rà soát thường xuyên', ['rà soát', 'thường xuyên']],
    ['rà soát, thời gian hoàn thành: quý IV/2022', ['rà soát', 'quý IV/2022']],
    ['rà soát, yêu cầu xong trước 30/9/2022.', ['rà soát', 'trước 30/9/2022']],
    ['rà soát, hoàn thành trước 30/9/2022: Luật Đất đai; Luật Nhà ở', ['rà soát: Luật Đất đai; Luật Nhà ở', 'trước 30/9/2022']],
    ['rà soát, hoàn thành trước 30.9.2022. Báo cáo kết quả', ['rà soát. Báo cáo kết quả', 'trước 30.9.2022']],
    ['rà soát. Hoàn thành trước 30/9/2022; báo cáo', ['rà soát; báo cáo', 'trước 30/9/2022']],
    ['rà soát (hoàn thành trước 30/9/2022), báo cáo', ['rà soát, báo cáo', 'trước 30/9/2022']],
    ['rà soát, hoàn thành trước 30/9/2022 (báo cáo sau)', ['rà soát, (báo cáo sau)', 'trước 30/9/2022']],
    ['rà soát, hoàn thành trước 30/9/2022 báo cáo', ['rà soát, báo cáo', 'trước 30/9/2022']],
    ['rà soát, trước 30/9/2022,;.', ['rà soát', 'trước 30/9/2022']],
    ['rà soát, định kỳ, trước ngày 25 hằng tháng', ['rà soát', 'định kỳ, trước ngày 25 hằng tháng']],
    ['rà soát, hoàn thành trước 30/9/2022, 31/12/2022', ['rà soát', 'trước 30/9/2022, 31/12/2022']],
    ['rà soát, năm 2022 và các năm tiếp theo', ['rà soát', 'năm 2022 và các năm tiếp theo']],
  ])('%s', (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });

  it.each([
    'Tổng hợp kết quả năm 2022',
    'Thực hiện Nghị quyết số 01 ngày 05/01/2022 của Chính phủ',
    'kết nối 63/63 địa phương',
    'Hằng tháng và hằng quý tổng hợp',
    'rà soát thường xuyên việc làm',
    'rà soát; tháng 8/2022: ban hành; tháng 9/2022: sơ kết',
    'rà soát, tiến độ: theo chỉ đạo',
    'rà soát trước 31/9/2022',
    'rà soát, trước 31/9/2022',
    'kiểm tra ngày trước 25/9/2022',
    'Hoàn thành trong thời gian tới, ban hành',
  ])('leaves “%s” as it is: no deadline is said', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('takes an impossible date that the sentence calls a deadline, so that a person sees it', () => {
    const { deadlines } = cutDeadlines('rà soát, hoàn thành trước ngày 31/9/2022', { year: null, wordings: new Map() });

    expect(deadlines[0]?.findings.map(({ code }) => code)).toEqual(['DEADLINE_INVALID']);
  });
});
