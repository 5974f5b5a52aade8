import { formatPeriod, shiftPeriod, type Period } from '@dondoc/domain/calendar';
import type { FigureSheetRow, SheetLanguage } from './figure-sheet.ts';

/** The words of a template for people. */
export interface TemplateText {
  readonly sheet: string;
  readonly instructions: string;
  readonly title: string;
  readonly hint: string;
  readonly headings: {
    readonly unit: string;
    readonly indicator: string;
    readonly service: string;
    readonly counted: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly notApplicable: string;
    readonly note: string;
    readonly previousNumerator: string;
    readonly previousDenominator: string;
  };
  readonly allServices: string;
  readonly numeratorIs: string;
  readonly denominatorIs: string;
  readonly countTitle: string;
  readonly countError: string;
  readonly countPrompt: string;
  readonly markError: string;
  readonly noteError: string;
  readonly steps: readonly string[];
}

/** The words of a template of one month. */
export function templateText(language: SheetLanguage, period: Period): TemplateText {
  const month = formatPeriod(period, language);
  const before = formatPeriod(shiftPeriod(period, -1), language);
  return language === 'vi' ? vietnamese(month, before) : english(month, before);
}

/** "12. Đăng ký khai sinh", or that a row is of all services together; a number that names no service stands alone. */
export function serviceInWords({ texts: { service = '' }, serviceName }: FigureSheetRow, { allServices }: TemplateText): string {
  if (service === '0') return allServices;
  return serviceName === null ? service : `${service}. ${serviceName}`;
}

function vietnamese(month: string, before: string): TemplateText {
  return {
    sheet: 'Số liệu',
    instructions: 'Hướng dẫn',
    title: `SỐ LIỆU ${month.toUpperCase()}`,
    hint: 'Chỉ điền các ô nền vàng. Để trống: chưa báo cáo. Số 0: không phát sinh. Dấu x ở cột Không áp dụng: đơn vị không có loại việc này.',
    headings: {
      unit: 'Đơn vị',
      indicator: 'Chỉ tiêu',
      service: 'Dịch vụ',
      counted: 'Cách đếm',
      numerator: 'Tử số',
      denominator: 'Mẫu số',
      notApplicable: 'Không áp dụng',
      note: 'Ghi chú',
      previousNumerator: `Tử số ${before}`,
      previousDenominator: `Mẫu số ${before}`,
    },
    allServices: 'Tất cả',
    numeratorIs: 'Tử số',
    denominatorIs: 'Mẫu số',
    countTitle: 'Số chưa hợp lệ',
    countError: 'Nhập số nguyên từ 0 trở lên. Không nhập tỷ lệ, số lẻ hay công thức.',
    countPrompt: 'Số nguyên từ 0 trở lên; để trống nếu chưa báo cáo.',
    markError: 'Nhập x nếu không áp dụng, hoặc để trống.',
    noteError: 'Ghi chú dài tối đa 2.000 ký tự.',
    steps: [
      'Điền tử số và mẫu số vào các ô nền vàng của trang Số liệu: số đếm, không phải tỷ lệ.',
      'Để trống là chưa báo cáo; số 0 là không phát sinh; dấu x ở cột Không áp dụng là đơn vị không có loại việc này.',
      'Tử số không lớn hơn mẫu số khi tử số là một phần của mẫu số.',
      'Số khác thường so với các kỳ trước: ghi lý do ở cột Ghi chú.',
      'Không thêm, xóa cột; không sửa các cột ẩn: đó là khóa để nhận lại đúng đơn vị, chỉ tiêu và kỳ. Có thể xóa các dòng không dùng.',
      'Không dùng công thức trong ô số: sao chép rồi dán giá trị.',
      'Lưu tệp ở dạng .xlsx rồi tải lên trang Nhập từ tệp. Trang cho xem trước mọi thay đổi, chưa ghi gì cho đến khi bạn áp dụng.',
    ],
  };
}

function english(month: string, before: string): TemplateText {
  return {
    sheet: 'Figures',
    instructions: 'Instructions',
    title: `FIGURES OF ${month.toUpperCase()}`,
    hint: 'Fill in the yellow cells only. Blank: not reported. 0: no cases. An x under Not applicable: the unit has nothing of the kind.',
    headings: {
      unit: 'Unit',
      indicator: 'Indicator',
      service: 'Service',
      counted: 'How it is counted',
      numerator: 'Numerator',
      denominator: 'Denominator',
      notApplicable: 'Not applicable',
      note: 'Note',
      previousNumerator: `Numerator, ${before}`,
      previousDenominator: `Denominator, ${before}`,
    },
    allServices: 'All',
    numeratorIs: 'Numerator',
    denominatorIs: 'Denominator',
    countTitle: 'Not a count',
    countError: 'Enter a whole number, 0 or more. No rates, decimals or formulas.',
    countPrompt: 'A whole number, 0 or more; blank when not reported.',
    markError: 'Enter x when not applicable, or leave it blank.',
    noteError: 'A note has at most 2,000 characters.',
    steps: [
      'Enter numerator and denominator into the yellow cells of the sheet Figures: counts, not rates.',
      'Blank is not reported; 0 is no cases; an x under Not applicable says that the unit has nothing of the kind.',
      'A numerator is not above its denominator where it counts a part of it.',
      'A value unlike those of earlier months: give the reason under Note.',
      'Do not add or remove columns, and leave the hidden ones: they are the keys of unit, indicator and month. Rows that are not used may be removed.',
      'No formulas in the cells of counts: copy, then paste the values.',
      'Save as .xlsx and upload it on the page From a file. The page shows every change first; nothing is written until you apply it.',
    ],
  };
}
