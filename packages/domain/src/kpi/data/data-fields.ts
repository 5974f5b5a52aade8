import type { Phrase } from '../indicator.ts';

interface FieldRow {
  readonly name: Phrase;
  /** Words of a task that speak of data of this field. The longest that fits is meant: "bảo hiểm y tế" is not "y tế". */
  readonly words: readonly string[];
}

/** The fields that hold data for services, those the source directive names among them. A new one is one row. */
const rows = {
  'tu-phap': {
    name: { vi: 'Tư pháp, hộ tịch', en: 'Justice and civil status' },
    words: ['tư pháp', 'hộ tịch', 'khai sinh', 'khai tử', 'kết hôn'],
  },
  'dat-dai': { name: { vi: 'Đất đai', en: 'Land' }, words: ['đất đai', 'quyền sử dụng đất', 'địa chính'] },
  'y-te': { name: { vi: 'Y tế', en: 'Health' }, words: ['y tế', 'giấy chứng sinh', 'giấy khám sức khỏe', 'tiêm chủng'] },
  'lao-dong': { name: { vi: 'Lao động, việc làm', en: 'Labour and employment' }, words: ['lao động', 'việc làm', 'trợ cấp thất nghiệp'] },
  'an-sinh': {
    name: { vi: 'An sinh xã hội, người có công', en: 'Social welfare and people of merit' },
    words: ['an sinh xã hội', 'người có công', 'bảo trợ xã hội', 'mai táng phí'],
  },
  'bao-hiem': {
    name: { vi: 'Bảo hiểm xã hội, bảo hiểm y tế', en: 'Social and health insurance' },
    words: ['bảo hiểm xã hội', 'bảo hiểm y tế', 'bảo hiểm thất nghiệp'],
  },
  'dan-cu': { name: { vi: 'Dân cư, cư trú', en: 'Population and residence' }, words: ['dân cư', 'cư trú', 'thường trú', 'căn cước'] },
  'giao-duc': { name: { vi: 'Giáo dục và đào tạo', en: 'Education' }, words: ['giáo dục', 'học sinh', 'thi tốt nghiệp', 'tuyển sinh'] },
  'giao-thong': {
    name: { vi: 'Giao thông, phương tiện', en: 'Traffic and vehicles' },
    words: ['giao thông', 'giấy phép lái xe', 'đăng ký xe'],
  },
  thue: { name: { vi: 'Thuế', en: 'Taxes' }, words: ['thuế'] },
  'dien-luc': { name: { vi: 'Điện lực', en: 'Electricity' }, words: ['điện lực', 'mua bán điện'] },
  'xuat-nhap-canh': { name: { vi: 'Xuất nhập cảnh', en: 'Passports and borders' }, words: ['xuất nhập cảnh', 'hộ chiếu'] },
  'con-dau': { name: { vi: 'Con dấu', en: 'Seals' }, words: ['con dấu'] },
} as const satisfies Record<string, FieldRow>;

/** Names a field of data. */
export type DataField = keyof typeof rows;

/** Every field there is, in the order they are shown. */
export const dataFields = Object.keys(rows) as readonly DataField[];

/** What a field is called. */
export const dataFieldName = (field: DataField): Phrase => rows[field].name;

/** The words that name a field. */
export const wordsOfField = (field: DataField): readonly string[] => rows[field].words;
