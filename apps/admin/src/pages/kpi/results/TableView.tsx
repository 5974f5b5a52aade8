import { useQuery } from '@tanstack/react-query';
import type { UnitId } from '@dondoc/domain/unit';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { HowCounted } from '../../../parts/HowCounted.tsx';
import type { ResultsSearch } from '../../../search.ts';
import { useText } from '../../../text/use-text.ts';
import type { ResultLine } from '../answers.ts';
import { CellsDrawer } from './CellsDrawer.tsx';
import { ResultsTable } from './ResultsTable.tsx';
import type { Shown } from './shown.ts';

interface TableViewProps {
  readonly shown: Shown;
  readonly order: Pick<ResultsSearch, 'by' | 'reversed'>;
  readonly onOrder: (order: Pick<ResultsSearch, 'by' | 'reversed'>) => void;
}

/** The results as a table: every number opens to the units below, and down to the cells. */
export function TableView({ shown, order, onOrder }: TableViewProps) {
  const trpc = useTRPC();
  const [opened, setOpened] = useState<UnitId | null>(null);
  const { indicator, period, on, known, under, service } = shown;
  const results = useQuery(trpc.result.rollUp.queryOptions({ indicator: indicator.code, period, on, known, under, service }));
  return (
    <Answer to={results}>
      {(lines) => (
        <>
          <ResultsTable {...{ lines, shown, order, onOrder, onCells: setOpened }} />
          <Missing lines={lines} />
          <HowCounted indicator={indicator} />
          <CellsDrawer
            shown={shown}
            unitId={opened}
            name={lines.find(({ id }) => id === opened)?.name ?? ''}
            onClose={() => setOpened(null)}
          />
        </>
      )}
    </Answer>
  );
}

/** The units that owe more than came from them, by name. */
function Missing({ lines }: { readonly lines: readonly ResultLine[] }) {
  const { t, listText } = useText();
  const missing = lines.filter(({ level, reported, of }) => level !== null && level !== 'nation' && reported < of);
  if (missing.length === 0) return null;
  return (
    <details>
      <summary>{t('kpi.results.missing', { count: missing.length })}</summary>
      <p>{listText(missing.map(({ name, id }) => name ?? id))}</p>
    </details>
  );
}
