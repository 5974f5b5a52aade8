import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import type { ParentUnit } from '../answers.ts';

interface ParentTreeProps {
  readonly parents: readonly ParentUnit[];
  readonly chosen: string;
  readonly onChoose: (unitId: string) => void;
}

/** The units that have units below them, as a tree; the way to the chosen one stands open. */
export function ParentTree({ parents, chosen, onChoose }: ParentTreeProps) {
  const { t } = useText();
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(wayTo(parents, chosen)));
  const below = Map.groupBy(parents, ({ parentId }) => parentId);
  const fold = (id: string) => setOpened(new Set(opened.has(id) ? [...opened].filter((each) => each !== id) : [...opened, id]));
  const branch = (parentId: ParentUnit['parentId']) => (
    <ul>
      {(below.get(parentId) ?? []).map(({ unitId, unitName, below: count }) => {
        const isOpen = opened.has(unitId);
        return (
          <li key={unitId}>
            <span>
              {below.has(unitId) ? (
                <button
                  type="button"
                  className="targets-fold"
                  aria-expanded={isOpen}
                  aria-label={t(isOpen ? 'target.tree.close' : 'target.tree.open', { unit: unitName })}
                  onClick={() => fold(unitId)}
                >
                  {isOpen ? '▾' : '▸'}
                </button>
              ) : (
                <span className="targets-fold" />
              )}
              <button type="button" aria-current={unitId === chosen} onClick={() => onChoose(unitId)}>
                {unitName} <span className="soft">({count})</span>
              </button>
            </span>
            {isOpen && branch(unitId)}
          </li>
        );
      })}
    </ul>
  );
  return (
    <nav className="targets-tree no-print" aria-label={t('target.tree.label')}>
      {branch(null)}
    </nav>
  );
}

/** The units from the top to one, itself left out unless it stands at the top. */
function wayTo(parents: readonly ParentUnit[], unitId: string): readonly string[] {
  const byId = new Map<string, ParentUnit>(parents.map((parent) => [parent.unitId, parent]));
  const way: string[] = [];
  for (let at = byId.get(unitId); at !== undefined; at = at.parentId === null ? undefined : byId.get(at.parentId)) way.push(at.unitId);
  return way;
}
