import { unitId, type UnitId } from '@dondoc/domain/unit';

/** Somebody of the demonstration. */
export interface DemonstrationMember {
  readonly name: string;
  readonly email: string;
  readonly unitId: UnitId;
}

const member = (name: string, email: string, unit: string): DemonstrationMember => ({
  name,
  email: `${email}@dondoc.local`,
  unitId: unitId(unit),
});

/** Made-up people of real units: those that lead the tasks of the directive, and some localities. */
export const demonstrationMembers: readonly DemonstrationMember[] = [
  member('Cán bộ Bộ Công an', 'bo-cong-an', 'G01'),
  member('Cán bộ Bộ Thông tin và Truyền thông', 'bo-tttt', 'G14'),
  member('Cán bộ Bộ Tư pháp', 'bo-tu-phap', 'G15'),
  member('Cán bộ Văn phòng Chính phủ', 'van-phong-chinh-phu', 'G22'),
  member('Cán bộ thành phố Hà Nội', 'ha-noi', 'H26'),
  member('Cán bộ thành phố Hồ Chí Minh', 'ho-chi-minh', 'H29'),
  member('Cán bộ thành phố Đà Nẵng', 'da-nang', 'H17'),
];
