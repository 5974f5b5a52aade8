import { z } from 'zod';

/**
 * Where a unit stands in the State. Districts ended on 2025-06-30. A department is any body inside a ministry or a
 * locality.
 */
export const unitLevelSchema = z.enum(['nation', 'ministry', 'province', 'district', 'commune', 'department']);

/** Names where a unit stands, see {@link unitLevelSchema}. */
export type UnitLevel = z.infer<typeof unitLevelSchema>;

/** Every kind of unit, with the level it stands on. */
export const levelOfKind = {
  'quoc-gia': 'nation',
  bo: 'ministry',
  'co-quan-ngang-bo': 'ministry',
  'co-quan-thuoc-chinh-phu': 'ministry',
  tinh: 'province',
  'thanh-pho-truc-thuoc-trung-uong': 'province',
  quan: 'district',
  huyen: 'district',
  'thi-xa': 'district',
  'thanh-pho-thuoc-tinh': 'district',
  xa: 'commune',
  phuong: 'commune',
  'thi-tran': 'commune',
  'dac-khu': 'commune',
  'tong-cuc': 'department',
  cuc: 'department',
  vu: 'department',
  'van-phong': 'department',
  'thanh-tra': 'department',
  so: 'department',
  ban: 'department',
  vien: 'department',
  'trung-tam': 'department',
  phong: 'department',
  /** A body inside another that is none of the above. */
  'don-vi-truc-thuoc': 'department',
} as const satisfies Record<string, UnitLevel>;

/** Names what a unit is in law: its Vietnamese word without accents, `co-quan-ngang-bo`. */
export type UnitKind = keyof typeof levelOfKind;

/** Every kind there is, in the order of {@link levelOfKind}. */
export const unitKinds = Object.keys(levelOfKind) as readonly UnitKind[];

/** A kind of unit as it comes from outside. Refuses words that are not in {@link levelOfKind}. */
export const unitKindSchema = z.enum(unitKinds as [UnitKind, ...UnitKind[]]);
