import type { Day } from '@dondoc/domain/calendar';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTRPC } from '../api.tsx';
import { useText } from '../text/use-text.ts';
import { useSettled } from '../ui/use-settled.ts';
import { useFault } from './use-fault.ts';

/** A unit as a person chose it. */
export interface ChosenUnit {
  readonly id: string;
  readonly name: string;
}

/** Searches the units in force on a day while a person types; `message` says why there is nothing to choose. */
export function useUnitSearch(on: Day) {
  const { t } = useText();
  const trpc = useTRPC();
  const sentence = useFault();
  const [text, setText] = useState('');
  const settled = useSettled(text.trim(), 200);
  const input = settled === '' ? skipToken : { text: settled, on };
  const found = useQuery(trpc.unit.find.queryOptions(input, { placeholderData: keepPreviousData, staleTime: 60_000 }));
  const matches = settled === '' ? [] : (found.data ?? []);
  const options = matches.map(({ unit }) => ({ value: unit.id as string, label: unit.name, level: t(`words.level.${unit.level}`) }));
  return { text, setText, options, message: messageFor() };

  function messageFor(): string {
    if (text.trim() === '') return t('unit.picker.type');
    if (found.error !== null) return sentence(found.error);
    return found.isFetching || settled !== text.trim() ? t('unit.picker.searching') : t('unit.picker.nothing', { text: settled });
  }
}
