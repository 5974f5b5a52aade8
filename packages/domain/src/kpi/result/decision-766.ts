import type { Phrase } from '../indicator.ts';
import { basisPoints } from '../rate.ts';
import type { ScoreScheme } from './score.ts';

const part = (name: Phrase, indicator: string | null, [max, fullAtBp]: readonly [number, number]) => ({
  name,
  indicator,
  max,
  fullAtBp: basisPoints(fullAtBp),
});

/**
 * The index of service to citizens and enterprises, 100 points: Quyết định 766/QĐ-TTg ngày 23/6/2022.
 *
 * The weights of the groups and the forms of the three parts of online services are the decision's. That payment,
 * progress, digitisation and satisfaction are given in proportion up to a rate of 100 %, and that digitisation is halved
 * between dossiers and results, is not confirmed by a text at hand; nor are bands, which differ by place: an office that
 * uses the scheme sets them as its own.
 */
export const decision766: ScoreScheme = {
  name: { vi: 'Bộ chỉ số phục vụ người dân, doanh nghiệp', en: 'Index of service to citizens and enterprises' },
  source: 'Quyết định 766/QĐ-TTg ngày 23/6/2022',
  groups: [
    {
      name: { vi: 'Công khai, minh bạch', en: 'Publicity' },
      max: 1800,
      parts: [part({ vi: 'Công khai, minh bạch', en: 'Publicity' }, null, [1800, 10_000])],
    },
    {
      name: { vi: 'Tiến độ giải quyết', en: 'Progress' },
      max: 2000,
      parts: [part({ vi: 'Tỷ lệ giải quyết đúng hạn', en: 'Dossiers handled on time' }, 'dung-han', [2000, 10_000])],
    },
    {
      name: { vi: 'Cung cấp dịch vụ trực tuyến', en: 'Online services' },
      max: 2200,
      parts: [
        part({ vi: 'Cung cấp DVC trực tuyến', en: 'Online services offered' }, 'dvc-toan-trinh', [200, 8000]),
        part({ vi: 'DVC trực tuyến phát sinh hồ sơ', en: 'Online services that received dossiers' }, 'dvc-phat-sinh', [400, 10_000]),
        part({ vi: 'Hồ sơ giải quyết trực tuyến', en: 'Dossiers handled online' }, 'hs-truc-tuyen', [600, 5000]),
        part({ vi: 'Thanh toán trực tuyến', en: 'Dossiers paid online' }, 'tt-truc-tuyen', [1000, 10_000]),
      ],
    },
    {
      name: { vi: 'Số hóa hồ sơ', en: 'Digitisation' },
      max: 2200,
      parts: [
        part({ vi: 'Số hóa hồ sơ khi tiếp nhận', en: 'Dossiers digitised' }, 'so-hoa-ho-so', [1100, 10_000]),
        part({ vi: 'Cấp kết quả điện tử', en: 'Results issued electronically' }, 'so-hoa-ket-qua', [1100, 10_000]),
      ],
    },
    {
      name: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
      max: 1800,
      parts: [part({ vi: 'Mức độ hài lòng', en: 'Satisfaction' }, 'hai-long', [1800, 10_000])],
    },
  ],
  bands: [],
};
