import { type PhraseTrie, trieOf } from '../words/phrase-trie.ts';

/** What a word of a collective stands for. */
export type CollectiveWord =
  | 'ministry' // bộ: ministries and ministerial-level agencies
  | 'ministerial-level'
  | 'government-attached'
  | 'central' // cơ quan Trung ương: as ministry
  | 'branch' // ngành, ban, cơ quan: says nothing beside "bộ" or "sở", and names no list alone
  | 'locality' // địa phương: provinces
  | 'province' // tỉnh
  | 'central-city' // thành phố trực thuộc Trung ương
  | 'city' // thành phố: of the province level beside "tỉnh", of the district level beside "huyện"
  | 'district'
  | 'commune'
  | 'department' // sở
  | 'division' // vụ, cục: inside one ministry
  | 'outside'; // no list of the register holds them

/**
 * The words of collectives. The list is closed: a new wording is one more phrase here, and one more row of its test.
 */
export const collectiveWords: PhraseTrie<CollectiveWord> = trieOf<CollectiveWord>([
  ['ministry', ['bộ']],
  ['ministerial-level', ['cơ quan ngang bộ', 'ngang bộ']],
  ['government-attached', ['cơ quan thuộc Chính phủ', 'cơ quan trực thuộc Chính phủ', 'thuộc Chính phủ']],
  [
    'central',
    ['cơ quan Trung ương', 'cơ quan TW', 'cơ quan ở Trung ương', 'ngành Trung ương', 'ban, ngành Trung ương'],
  ],
  ['branch', ['ngành', 'ban', 'cơ quan', 'ban, ngành']],
  ['locality', ['địa phương', 'cấp tỉnh', 'tỉnh thành', 'chính quyền địa phương', 'địa phương cấp tỉnh']],
  ['province', ['tỉnh']],
  [
    'central-city',
    [
      'thành phố trực thuộc Trung ương',
      'thành phố trực thuộc TW',
      'thành phố thuộc Trung ương',
      'TP trực thuộc Trung ương',
      'TP trực thuộc TW',
      'TP thuộc TW',
    ],
  ],
  ['city', ['thành phố', 'TP', 'thành phố thuộc tỉnh']],
  ['district', ['quận', 'huyện', 'thị xã', 'cấp huyện']],
  ['commune', ['xã', 'phường', 'thị trấn', 'đặc khu', 'cấp xã']],
  ['department', ['sở']],
  ['division', ['vụ', 'cục', 'tổng cục', 'đơn vị thuộc Bộ', 'đơn vị trực thuộc Bộ', 'đơn vị thuộc và trực thuộc Bộ']],
  [
    'outside',
    [
      'cơ quan Đảng',
      'Quốc hội',
      'Tòa án nhân dân tối cao',
      'Tòa án nhân dân',
      'Viện kiểm sát nhân dân tối cao',
      'Viện kiểm sát nhân dân',
      'Kiểm toán nhà nước',
      'đoàn thể',
      'đoàn thể chính trị - xã hội',
      'tổ chức',
      'tổ chức chính trị - xã hội',
      'tổ chức đoàn thể',
      'tổ chức, cá nhân',
      'cấp',
      'cấp ủy',
      'đơn vị',
      'doanh nghiệp',
      'hiệp hội',
      'hội',
      'trường',
      'viện',
      'bệnh viện',
      'ngân hàng thương mại',
      'cơ sở',
      'trung tâm',
      'chi cục',
      'phòng',
      'tập đoàn',
      'tổng công ty',
      'thôn',
      'khu phố',
    ],
  ],
]);

/** Words that mean a set even alone, as an item of a list and with a capital: "Địa phương". */
export const setsAlone: PhraseTrie<true> = trieOf([
  [true, ['địa phương', 'hiệp hội', 'doanh nghiệp', 'đoàn thể', 'Quốc hội', 'cơ quan, đơn vị']],
]);

/** Words that say several are meant. `open`: not all of them. */
export const pluralWords: PhraseTrie<'all' | 'open'> = trieOf<'all' | 'open'>([
  ['all', ['các', 'tất cả các', 'toàn bộ các', 'toàn thể các', 'mọi']],
  ['open', ['một số', 'một vài', 'một số các', 'nhiều']],
]);

/** Who governs a place: "UBND các tỉnh" are the provinces. */
export const committeeWords: PhraseTrie<true> = trieOf([
  [
    true,
    ['UBND', 'Ủy ban nhân dân', 'HĐND và UBND', 'chính quyền', 'Chủ tịch UBND', 'Chủ tịch Ủy ban nhân dân', 'ủy ban'],
  ],
]);

/**
 * What may follow the words. `open`: a person must say which; `rest`: all but those named; `same`: no less than all.
 */
export type CollectiveTail = 'open' | 'rest' | 'same' | 'property';

/** The words that may follow a collective, and what each makes of it. */
export const collectiveTails: PhraseTrie<CollectiveTail> = trieOf<CollectiveTail>([
  [
    'open',
    [
      'liên quan',
      'có liên quan',
      'khác có liên quan',
      'khác liên quan',
      'hữu quan',
      'được giao',
      'được chọn',
      'được lựa chọn',
      'đủ điều kiện',
      'thí điểm',
      'trọng điểm',
      'ven biển',
      'biên giới',
      'miền núi',
      'phía Bắc',
      'phía Nam',
      'thuộc Bộ',
      'trực thuộc Bộ',
      'chuyên môn',
      'chuyên môn cấp tỉnh',
      'chuyên môn cấp huyện',
      'chuyên môn cấp xã',
      'chức năng',
      'thuộc tỉnh',
    ],
  ],
  ['rest', ['khác', 'còn lại']],
  [
    'same',
    [
      'trên cả nước',
      'trên toàn quốc',
      'trong cả nước',
      'cả nước',
      'toàn quốc',
      'ở Trung ương',
      'Trung ương',
      'TW',
      'trên địa bàn',
      'trên địa bàn tỉnh',
      'trên địa bàn thành phố',
      'của tỉnh',
      'của thành phố',
      'của Chính phủ',
    ],
  ],
  [
    'property',
    [
      'là chủ quản',
      'là cơ quan chủ quản',
      'là đơn vị chủ quản',
      'có đảo',
      'có biển',
      'có rừng',
      'có cửa khẩu',
      'có biên giới',
      'có đường biên giới',
      'có điều kiện',
      'có CSDL',
      'có cơ sở dữ liệu',
      'có hệ thống',
      'có dữ liệu',
      'có khu công nghiệp',
      'có đông',
      'có thủ tục hành chính',
      'có TTHC',
      'có chức năng',
      'có nhiệm vụ',
      'chưa có',
      'chưa hoàn thành',
      'đã có',
      'quản lý',
      'tại điểm',
      'tại khoản',
      'tại mục',
      'nêu tại',
      'quy định tại',
      'theo phân công',
      'thuộc',
      'trực thuộc',
      'thuộc phạm vi',
      'thuộc lĩnh vực',
      'thuộc vùng',
      'vùng',
    ],
  ],
]);

/** Words that name those left out: "trừ Bộ Quốc phòng". */
export const exceptionWords: PhraseTrie<true> = trieOf([
  [true, ['trừ', 'ngoại trừ', 'không bao gồm', 'không kể', 'không tính']],
]);

/**
 * What makes another noun of a word that also begins collectives, by that word: "bộ phận", "bộ chỉ số", "ban hành".
 * Keys are as written; they are compared as token keys.
 */
export const otherNouns: Readonly<Record<string, readonly string[]>> = {
  bộ: `phận chỉ tiêu luật máy môn dữ hồ mã thủ công sưu đề quy tài câu từ ảnh lọc nhớ xử đội tộc binh
    chữ sách đàm chuyển giải thiết gen công chế giao tham câu định nguồn`.split(/\s+/u),
  ban: 'hành chỉ quản soạn đầu tổ tuyên dân nội kinh giám biên vận thường bố công chấp cán thư tôn'.split(' '),
  sở: ['hữu', 'thích', 'tại'],
  xã: ['hội'],
  ngành: ['nghề', 'hàng'],
  viện: ['trợ', 'dẫn', 'kiểm', 'phí', 'trưởng'],
  trường: ['hợp', 'học'],
  tỉnh: ['táo', 'lộ', 'ủy'],
  huyện: ['ủy'],
  quận: ['ủy'],
  'thành phố': ['thông'],
  hội: ['nghị', 'thảo', 'đồng', 'nhập', 'họp'],
  vụ: ['việc', 'án', 'mùa'],
  cục: ['bộ', 'diện'],
  cấp: ['phép', 'giấy', 'độ', 'bách', 'thiết', 'mã'],
  'tổ chức': ['thực', 'triển', 'hội', 'tập'],
  'cơ sở': ['dữ', 'pháp', 'hạ', 'lý', 'vật', 'để'],
  phòng: ['chống', 'ngừa', 'cháy', 'họp'],
};
