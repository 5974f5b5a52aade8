import { day, lastDayOf, type Day, type Period } from '../calendar/index.ts';
import { unitId, type UnitId } from '../unit/index.ts';
import { allServices } from './entry.ts';
import type { LegalSource, Phrase } from './indicator.ts';

/** One of the essential online public services, as it stands on a day. */
export interface EssentialService {
  /** 1 to 25, as in the decision; the `service` of a figure. */
  readonly number: number;
  readonly name: Phrase;
  /** The ministry that answers for it on the day. */
  readonly leadId: UnitId;
}

/** The text that lists them, with the ministry that answered for each in 2022. */
export const essentialServicesSource: LegalSource = {
  document: 'Đề án 06, ban hành kèm theo Quyết định 06/QĐ-TTg ngày 06/01/2022',
  article: 'Phụ lục',
};

/** The day from which the ministries merged in 2025 answer in the place of those of 2022. */
const mergedOn = day('2025-03-01');

type Row = readonly [vi: string, en: string, leadOf2022: string, leadSince2025: string];

/** In the order of their numbers. The names are the decision's; the English ones are ours. */
const rows: readonly Row[] = [
  [
    'Xác nhận số chứng minh nhân dân khi đã được cấp thẻ căn cước công dân',
    'Confirmation of the nine-digit identity number once a citizen identity card was issued',
    'G01',
    'G01',
  ],
  ['Cấp lại, đổi thẻ căn cước công dân', 'Reissue and exchange of citizen identity cards', 'G01', 'G01'],
  ['Đăng ký thường trú', 'Registration of permanent residence', 'G01', 'G01'],
  ['Đăng ký tạm trú', 'Registration of temporary residence', 'G01', 'G01'],
  ['Khai báo tạm vắng', 'Declaration of temporary absence', 'G01', 'G01'],
  ['Thông báo lưu trú', 'Notification of lodging', 'G01', 'G01'],
  ['Đăng ký, cấp biển số mô tô, xe gắn máy', 'Registration and number plates of motorcycles and mopeds', 'G01', 'G01'],
  [
    'Thu nộp phạt xử lý vi phạm hành chính giao thông qua thiết bị ghi hình',
    'Payment of fines for traffic offences recorded by cameras',
    'G01',
    'G01',
  ],
  ['Thủ tục làm con dấu mới và cấp giấy chứng nhận đăng ký mẫu dấu', 'New seals and certificates of seal registration', 'G01', 'G01'],
  ['Thủ tục làm con dấu thu nhỏ, dấu nổi, dấu xi', 'Reduced, embossed and wax seals', 'G01', 'G01'],
  ['Cấp hộ chiếu phổ thông', 'Ordinary passports', 'G01', 'G01'],
  ['Đăng ký khai sinh', 'Registration of births', 'G15', 'G15'],
  ['Đăng ký khai tử', 'Registration of deaths', 'G15', 'G15'],
  ['Đăng ký kết hôn', 'Registration of marriages', 'G15', 'G15'],
  ['Cấp phiếu lý lịch tư pháp', 'Criminal record certificates', 'G15', 'G01'],
  [
    'Liên thông đăng ký khai sinh – thường trú – cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    'Linked: birth, permanent residence and health insurance card of children under 6',
    'G15',
    'G15',
  ],
  [
    'Liên thông đăng ký khai tử – xóa thường trú – trợ cấp mai táng phí',
    'Linked: death, end of permanent residence and funeral allowance',
    'G15',
    'G15',
  ],
  [
    'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do thay đổi thông tin',
    'Registration of changes in land use rights and property on land after changes of information',
    'G13',
    'bo-nong-nghiep-va-moi-truong',
  ],
  ['Cấp điện mới từ lưới điện hạ áp (220/380V)', 'New connections to the low-voltage grid (220/380 V)', 'G02', 'G02'],
  ['Thay đổi chủ thể hợp đồng mua bán điện', 'Change of the holder of an electricity contract', 'G02', 'G02'],
  [
    'Đăng ký dự thi tốt nghiệp trung học phổ thông và xét tuyển đại học, cao đẳng',
    'Registration for the upper secondary graduation examination and university and college admission',
    'G03',
    'G03',
  ],
  ['Giải quyết hưởng trợ cấp thất nghiệp', 'Unemployment benefits', 'G07', 'G09'],
  [
    'Đăng ký thuế lần đầu, đăng ký thay đổi thông tin đối với hộ gia đình, cá nhân',
    'First tax registration and changes of registration of households and individuals',
    'G12',
    'G12',
  ],
  ['Đổi, cấp lại giấy phép lái xe', 'Exchange and reissue of driving licences', 'G04', 'G01'],
  [
    'Đăng ký đóng, cấp thẻ bảo hiểm y tế đối với người chỉ tham gia bảo hiểm y tế',
    'Registration, payment and health insurance cards of those with health insurance only',
    'G24',
    'G12',
  ],
];

/** The 25 essential services, each with the ministry that answers for it on a day. */
export function essentialServicesOn(on: Day): readonly EssentialService[] {
  return rows.map(([vi, en, leadOf2022, leadSince2025], at) => ({
    number: at + 1,
    name: { vi, en },
    leadId: unitId(on < mergedOn ? leadOf2022 : leadSince2025),
  }));
}

/** What the essential service of a number is called, the same on every day; null: there is none of that number. */
export function essentialServiceName(number: number): Phrase | null {
  const [vi, en] = rows[number - 1] ?? [];
  return vi === undefined || en === undefined ? null : { vi, en };
}

/**
 * What figures of a month are entered for, by number: all services together, then each essential service there is on the
 * last day of the month, which is the day that says how the month is counted.
 */
export function servicesOf(month: Period): readonly number[] {
  return [allServices, ...essentialServicesOn(lastDayOf(month)).map(({ number }) => number)];
}
