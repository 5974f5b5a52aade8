import type { Day } from '@dondoc/domain/calendar';
import { unitWordsKey, type ReviewedDraft } from '@dondoc/domain/plan';
import { unitId } from '@dondoc/domain/unit';
import { useQueries } from '@tanstack/react-query';
import { Button, Checkbox, Radio } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Answer } from '../../../parts/Answer.tsx';
import { UnitPicker } from '../../../parts/UnitPicker.tsx';
import type { ChosenUnit } from '../../../parts/use-unit-search.ts';
import { useAsOf } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { likelyWords } from './likely-words.ts';
import type { ReviewSteps } from './use-review.ts';

/** How many of the ranked units are offered outright; any other is found by typing. */
const mostOffered = 5;

interface Props {
  readonly words: string;
  readonly draft: ReviewedDraft;
  readonly steps: ReviewSteps;
}

/** Which unit unknown words name: one of the likeliest, or any found by name; and whether later documents take it too. */
export function UnknownUnitSteps({ words, draft, steps }: Props) {
  const { t } = useText();
  const { on } = useAsOf();
  const [unit, setUnit] = useState<ChosenUnit | null>(null);
  const [isRemembered, setRemembered] = useState(false);
  const found = useCandidates(words, on);
  const places = placesOf(words, draft);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (unit !== null) void steps.take({ kind: 'choose-unit', unit: words, chosen: { name: unit.name, code: unitId(unit.id) }, remember: isRemembered });
      }}
    >
      <Answer to={found}>
        {(matches) => (
          <Radio.Group
            className="candidates"
            aria-label={t('draft.unit.which', { words })}
            value={unit?.id ?? null}
            onChange={(event) => {
              const chosen = matches.find((match) => match.unit.id === event.target.value)?.unit;
              if (chosen !== undefined) setUnit({ id: chosen.id, name: chosen.name });
            }}
            options={matches.map((match) => ({ value: match.unit.id as string, label: `${match.unit.name} · ${t(`words.level.${match.unit.level}`)}` }))}
          />
        )}
      </Answer>
      <UnitPicker on={on} label={t('draft.unit.other')} value={unit} onChange={setUnit} />
      <Checkbox checked={isRemembered} onChange={(event) => setRemembered(event.target.checked)}>
        {t('draft.unit.remember')}
      </Checkbox>
      <p className="soft">{t('draft.unit.places', { count: places })}</p>
      <div>
        <Button type="primary" htmlType="submit" disabled={unit === null || steps.isBusy}>
          {t('draft.unit.confirm')}
        </Button>
      </div>
    </form>
  );
}

/** The likeliest units for some words, best first: those the whole name finds, then those that less of it finds. */
function useCandidates(words: string, on: Day) {
  const trpc = useTRPC();
  return useQueries({
    queries: likelyWords(words.slice(0, 300)).map((text) => trpc.unit.find.queryOptions({ text, on }, { staleTime: 60_000 })),
    combine: (tries) => {
      const matches = tries.flatMap(({ data }) => data ?? []);
      const best = [...new Map(matches.map((match) => [match.unit.id, match])).values()].slice(0, mostOffered);
      return {
        data: tries.some(({ isPending }) => isPending) ? undefined : best,
        error: tries.find(({ error }) => error !== null)?.error ?? null,
        isFetching: tries.some(({ isFetching }) => isFetching),
        refetch: () => Promise.all(tries.map(({ refetch }) => refetch())),
      };
    },
  });
}

/** How many tasks and orphan lines name these words and no unit. */
function placesOf(words: string, { tasks, orphans }: ReviewedDraft): number {
  const wanted = unitWordsKey(words);
  return [...tasks, ...orphans].flatMap(({ assignments }) => assignments).filter(({ unit, code }) => code === null && unitWordsKey(unit) === wanted).length;
}
