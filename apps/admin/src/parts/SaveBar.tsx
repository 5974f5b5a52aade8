import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';

interface SaveBarProps {
  readonly draft: { readonly canUndo: boolean; readonly canRedo: boolean; readonly undo: () => void; readonly redo: () => void };
  /** Saves what waits. */
  readonly save: { readonly label: string; readonly isReady: boolean; readonly isSaving: boolean; readonly onSave: () => void };
  /** What became of the last saving; null: nothing was saved yet. */
  readonly outcome: string | null;
  /** What is still to be looked at in the sheet, said one after the other. */
  readonly standing: readonly string[];
  /** What stands before the buttons. */
  readonly children?: ReactNode;
}

/** Under a sheet that is typed into: saves it, goes back and forth in what was typed, and says how it stands. */
export function SaveBar({ draft, save, outcome, standing, children }: SaveBarProps) {
  const { t } = useText();
  return (
    <div className="kpi-actions no-print">
      {children}
      <Button type="primary" disabled={!save.isReady} loading={save.isSaving} onClick={save.onSave}>
        {save.label}
      </Button>
      <Button disabled={!draft.canUndo} onClick={draft.undo}>
        {t('kpi.draft.undo')}
      </Button>
      <Button disabled={!draft.canRedo} onClick={draft.redo}>
        {t('kpi.draft.redo')}
      </Button>
      <output>
        {outcome !== null && <strong>{outcome}</strong>} {standing.join(' · ')}
      </output>
    </div>
  );
}
