import { useText } from '../../../text/use-text.ts';

/** The words of the cells of a picture. */
export function useCellWords() {
  const { t, percentText } = useText();
  return {
    notReported: t('looks.cells.notReported'),
    noCases: t('looks.cells.noCases'),
    noTarget: t('looks.cells.noTarget'),
    write: percentText,
  };
}
