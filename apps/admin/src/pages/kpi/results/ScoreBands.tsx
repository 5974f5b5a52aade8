import type { ScoreScheme } from '@dondoc/domain/kpi';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';

interface ScoreBandsProps {
  readonly scheme: ScoreScheme;
  readonly isSaving: boolean;
  readonly onSave: (scheme: ScoreScheme) => void;
}

interface TypedBand {
  readonly key: number;
  readonly name: string;
  readonly points: number | null;
}

/** The bands of this office, from the best down: they differ from place to place. */
export function ScoreBands({ scheme, isSaving, onSave }: ScoreBandsProps) {
  const { t, language } = useText();
  const [typed, setTyped] = useState<readonly TypedBand[]>(() => scheme.bands.map(({ name, from }, key) => ({ key, name: name[language], points: from / 100 })));
  const [isWrong, setWrong] = useState(false);
  const change = (key: number, changed: Partial<TypedBand>) => setTyped((bands) => bands.map((band) => (band.key === key ? { ...band, ...changed } : band)));
  const save = () => {
    const bands = typed.flatMap(({ name, points }) => (name.trim() === '' || points === null ? [] : [{ name: { vi: name.trim(), en: name.trim() }, from: Math.round(points * 100) }]));
    setWrong(bands.length < typed.length);
    if (bands.length === typed.length) onSave({ ...scheme, bands });
  };
  return (
    <fieldset className="no-print">
      <legend>{t('looks.score.bands')}</legend>
      <p className="soft">{t('looks.score.bandsNote')}</p>
      {typed.map(({ key, name, points }, at) => (
        <div key={key} className="row">
          <Input aria-label={t('looks.score.bandName', { number: at + 1 })} value={name} maxLength={100} onChange={({ target }) => change(key, { name: target.value })} />
          <InputNumber
            aria-label={`${t('looks.score.bandFrom')} ${at + 1}`}
            prefix={t('looks.score.bandFrom')}
            min={0}
            max={100}
            precision={2}
            value={points}
            onChange={(value) => change(key, { points: value })}
          />
          <Button onClick={() => setTyped((bands) => bands.filter((band) => band.key !== key))} aria-label={t('looks.score.removeBand', { name })}>
            ×
          </Button>
        </div>
      ))}
      {isWrong && (
        <p role="alert" className="late">
          {t('looks.score.wrongBand')}
        </p>
      )}
      <div className="row">
        <Button disabled={typed.length >= 10} onClick={() => setTyped((bands) => [...bands, { key: Math.max(-1, ...bands.map(({ key }) => key)) + 1, name: '', points: null }])}>
          {t('looks.score.addBand')}
        </Button>
        <Button type="primary" loading={isSaving} onClick={save}>
          {t('looks.score.saveBands')}
        </Button>
      </div>
    </fieldset>
  );
}
