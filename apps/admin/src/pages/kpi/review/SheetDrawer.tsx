import { unitIdSchema, type UnitId } from '@dondoc/domain/unit';
import type { Period } from '@dondoc/domain/calendar';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { useText } from '../../../text/use-text.ts';
import { Sheet } from './Sheet.tsx';

interface SheetDrawerProps {
  /** Whose sheet is open, as the address has it; null: none. */
  readonly unit: string | null;
  readonly period: Period;
  readonly onClose: () => void;
}

/** One sheet, to be looked at and decided on. */
export function SheetDrawer({ unit, period, onClose }: SheetDrawerProps) {
  const { t } = useText();
  const parsed = unitIdSchema.safeParse(unit);
  return (
    <Drawer title={t('review.title')} open={parsed.success} onClose={onClose} size={860} destroyOnHidden>
      {parsed.success && <SheetOf key={`${parsed.data} ${period}`} unitId={parsed.data} period={period} onDone={onClose} />}
    </Drawer>
  );
}

function SheetOf({ unitId, period, onDone }: { readonly unitId: UnitId; readonly period: Period; readonly onDone: () => void }) {
  const trpc = useTRPC();
  const sheet = useQuery(trpc.review.sheet.queryOptions({ unitId, period }));
  const indicators = useQuery(trpc.indicator.list.queryOptions({ period }));
  return (
    <Answer to={indicators}>
      {(known) => <Answer to={sheet}>{(found) => <Sheet key={found.seal} sheet={found} indicators={known} onDone={onDone} />}</Answer>}
    </Answer>
  );
}
