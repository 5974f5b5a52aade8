import { unitLevelSchema, type UnitLevel } from '@dondoc/domain/unit';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { useSay } from '../../../parts/use-say.ts';
import { useText } from '../../../text/use-text.ts';
import type { WindowsSet } from '../answers.ts';

interface TypedWindow {
  readonly closesOnDate: number | null;
  readonly remindDays: number | null;
}

/** The levels that hand on figures. */
const levels = unitLevelSchema.options.filter((level) => level !== 'nation');
const unset: TypedWindow = { closesOnDate: null, remindDays: null };

/** A row for each level; a level without a day has no window. */
export function WindowFields({ windows }: Pick<WindowsSet, 'windows'>) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { t } = useText();
  const say = useSay();
  const [typed, setTyped] = useState<ReadonlyMap<UnitLevel, TypedWindow>>(() => new Map(windows.map(({ level, ...window }) => [level, window])));
  const saving = useMutation(
    trpc.review.setWindows.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.review.pathFilter());
        say.done(t('review.settings.saved'));
      },
    }),
  );
  const change = (level: UnitLevel, changed: Partial<TypedWindow>) => setTyped((before) => new Map(before).set(level, { ...(before.get(level) ?? unset), ...changed }));
  const save = () => {
    const set = [...typed].flatMap(([level, { closesOnDate, remindDays }]) => (closesOnDate === null ? [] : [{ level, closesOnDate, remindDays: remindDays ?? 0 }]));
    saving.mutate({ windows: set, seen: [...windows] });
  };
  return (
    <>
      <p>{t('review.settings.intro')}</p>
      <table className="kpi-table">
        <caption className="visually-hidden">{t('review.tabs.windows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('review.settings.level')}</th>
            <th scope="col">{t('review.settings.closesOn')}</th>
            <th scope="col">{t('review.settings.remind')}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => {
            const { closesOnDate, remindDays } = typed.get(level) ?? unset;
            const name = t(`words.level.${level}`);
            return (
              <tr key={level}>
                <th scope="row">{name}</th>
                <td>
                  <InputNumber
                    aria-label={t('review.settings.closesOnOf', { level: name })}
                    min={1}
                    max={28}
                    precision={0}
                    placeholder={t('review.settings.none')}
                    value={closesOnDate}
                    onChange={(value) => change(level, { closesOnDate: value })}
                  />
                </td>
                <td>
                  <InputNumber
                    aria-label={t('review.settings.remindOf', { level: name })}
                    min={0}
                    max={27}
                    precision={0}
                    value={remindDays}
                    onChange={(value) => change(level, { remindDays: value })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {saving.error !== null && <Refusal error={saving.error} />}
      <div className="kpi-actions">
        <Button type="primary" loading={saving.isPending} onClick={save}>
          {t('review.settings.save')}
        </Button>
      </div>
    </>
  );
}
