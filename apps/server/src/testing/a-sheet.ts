import { period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import type { TestApi } from './open-test-api.ts';

/** The month whose figures people hand on and decide about. */
export const august = period('2022-08');

/** The sheet of Thừa Thiên Huế in that month. */
export const hueSheet = { unitId: unitId('H57'), period: august };

/** A doubt about its one figure. */
export const doubt = { indicator: 'hs-truc-tuyen', service: 0, reason: 'Cao gấp đôi tháng trước' };

/** What a refusal with a fault looks like to who asked. */
export const sheetFault = (code: string) => ({ cause: { fault: { code } } });

/** What the people of a unit do with its sheet: of Thừa Thiên Huế unless another is named. */
export function aSheet(api: TestApi) {
  /** The officer of a unit, and another person of it: the harness names people by the units they belong to. */
  const officer = (unit = 'H57', today = '2022-10-15') => api.member([unit], today);
  const leader = (unit = 'H57', today = '2022-10-15') => api.member([unit, 'G01'], today);

  /** A third person of the unit. */
  const colleague = (unit = 'H57', today = '2022-10-15') => api.member([unit, 'G02'], today);

  async function entered(unit: string, numerator: number, version: number | null = null, today = '2022-10-15') {
    const cells = [{ unitId: unitId(unit), indicator: 'hs-truc-tuyen', numerator, denominator: 100, version }];
    const [answer] = await (await officer(unit, today)).entry.save({ period: august, cells });
    return answer;
  }

  /** Takes a figure out of the sheet again. */
  async function cleared(person: Awaited<ReturnType<typeof officer>>, version: number, unit = 'H57') {
    const blank = { unitId: unitId(unit), indicator: 'hs-truc-tuyen', numerator: null, denominator: null };
    const [answer] = await person.entry.save({ period: august, cells: [{ ...blank, version }] });
    if (answer?.saved !== true) throw new Error('the figure was not taken out');
  }

  async function submitted(unit = 'H57') {
    const sheet = { unitId: unitId(unit), period: august };
    const person = await officer(unit);
    const { version } = await person.review.sheet(sheet);
    await person.review.submit({ ...sheet, version });
  }

  async function approved(unit = 'H57') {
    const sheet = { unitId: unitId(unit), period: august };
    const person = await leader(unit);
    const { version, seal } = await person.review.sheet(sheet);
    if (version === null) throw new Error('nothing was submitted');
    return person.review.approve({ ...sheet, version, seal });
  }

  const seen = async (unit = 'H57') => (await leader(unit)).review.sheet({ unitId: unitId(unit), period: august });

  return { officer, leader, colleague, entered, cleared, submitted, approved, seen };
}
