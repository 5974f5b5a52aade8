import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { ChosenField } from './chosen.ts';

const here = getRouteApi('/app/ke-hoach/du-thao/$draftId');

/** What is chosen in a review: a line of the source or a task, in the address; and which field of it. */
export function useChosen() {
  const { line = null } = here.useSearch();
  const navigate = here.useNavigate();
  const [field, setField] = useState<ChosenField | null>(null);
  const go = (to: number) => void navigate({ search: (search) => ({ ...search, line: to }), replace: true, resetScroll: false });
  return {
    line,
    field: field !== null && field.task === line ? field : null,
    choose: (to: number) => {
      setField(null);
      go(to);
    },
    chooseField: (chosen: ChosenField) => {
      setField(chosen);
      go(chosen.task);
    },
  };
}
