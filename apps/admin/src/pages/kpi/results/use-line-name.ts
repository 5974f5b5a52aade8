import { rollUpGroups } from '@dondoc/domain/kpi';
import type { UnitLevel } from '@dondoc/domain/unit';
import { useText } from '../../../text/use-text.ts';

interface Named {
  readonly id: string;
  readonly name: string | null;
  readonly level: UnitLevel | null;
}

/** The name of a unit; the lines that are no units, and the nation, have names of ours. */
export function useLineName(): (line: Named) => string {
  const { t } = useText();
  return ({ id, name, level }) => {
    if (level === 'nation') return t('kpi.results.nation');
    const group = rollUpGroups.find((each) => each === id);
    return group === undefined ? (name ?? id) : t(`kpi.results.${group}`);
  };
}
