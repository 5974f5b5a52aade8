import { day } from '@dondoc/domain/calendar';
import type { DataSet } from '@dondoc/domain/kpi';
import { unitId } from '@dondoc/domain/unit';
import type { TestApi } from './open-test-api.ts';

/** 100 records of births in Hà Nội: 40 on paper, 30 scanned, 20 structured, 10 shared; 25 of them cleaned. */
export function births(named: Partial<DataSet> = {}): DataSet {
  return {
    unitId: unitId('H26'),
    field: 'tu-phap',
    name: 'Sổ đăng ký khai sinh',
    total: 100,
    stages: { paper: 40, scanned: 30, structured: 20, shared: 10 },
    cleaned: 25,
    asOf: day('2022-09-30'),
    evidence: null,
    ...named,
  };
}

/** Saves a data set as a member of its unit. A test names what it is about. */
export async function aDataSet(api: TestApi, named: Partial<DataSet> = {}, today = '2022-10-15') {
  const said = births(named);
  const member = await api.member([said.unitId], today);
  return member.dataSet.save({ ...said, standing: null });
}
