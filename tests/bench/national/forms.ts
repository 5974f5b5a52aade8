import type { Client } from 'pg';
import type { Period } from '@dondoc/domain/calendar';
import { columns } from './nation.ts';
import { communes } from './prepare.ts';

/** Forms of ten figures to be saved one after the other: of each commune in turn, over the version that stands. */
export interface Forms {
  /** Reads the versions that stand: a run may have been cut off while forms were under way. */
  readonly begin: () => Promise<void>;
  readonly next: () => FilledForm;
}

interface FilledForm {
  readonly unit: string;
  readonly version: number;
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
}

export function formsOf(client: Client, month: Period): Forms {
  const versions = new Map<string, number>();
  let place = 0;
  return {
    begin: async () => {
      const { rows } = await client.query<{ unit: string; version: number }>(
        `select unit_id as unit, max(version) as version from kpi_entry where period = $1 and unit_id = any($2) group by 1`,
        [month, communes],
      );
      for (const { unit, version } of rows) versions.set(unit, version);
    },
    next: () => {
      const unit = communes[place % communes.length] ?? '';
      place += 1;
      const version = versions.get(unit) ?? 1;
      versions.set(unit, version + 1);
      const denominators = columns.map((_column, at) => 100 + ((place + at) % 900));
      return { unit, version, denominators, numerators: denominators.map((denominator) => Math.floor(denominator / 2) + (place % 40)) };
    },
  };
}
