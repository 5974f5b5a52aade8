import { channels, serviceKinds, unconfirmedFacts, type Indicator } from '@dondoc/domain/kpi';
import { unitLevelSchema } from '@dondoc/domain/unit';
import { Checkbox, Input } from 'antd';
import { useText } from '../../../text/use-text.ts';
import { DayInput } from '../../../ui/DayInput.tsx';
import { Field } from '../../../ui/Field.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { PhraseFields } from './PhraseFields.tsx';
import type { TypedVersion, WrongField } from './typed-version.ts';

interface VersionFormProps {
  readonly typed: TypedVersion;
  /** The fields that cannot be sent as they are. */
  readonly wrong: ReadonlySet<WrongField>;
  /** Whether it is the first version of a new code, which is then typed too. */
  readonly isNew: boolean;
  readonly onChange: (part: Partial<TypedVersion>) => void;
}

const zeroKinds: readonly Indicator['zeroDenominator'][] = ['left-out', 'zero', 'full'];
const directions: readonly Indicator['direction'][] = ['higher-is-better', 'lower-is-better'];
const calendars: readonly Indicator['periodCalendar'][] = ['calendar', 'cutoff15'];
const proactiveKinds: readonly Indicator['scope']['proactiveServices'][] = ['left-out', 'counted'];

/** Everything a version says of itself. */
export function VersionForm(props: VersionFormProps) {
  const { typed, wrong, isNew, onChange } = props;
  const { t } = useText();
  return (
    <>
      {isNew && (
        <Field label={t('indicator.form.code')} help={t('indicator.form.codeHelp')} error={wrong.has('code') ? t('indicator.form.wrongCode') : null} isRequired>
          {(ties) => <Input {...ties} className="mono" maxLength={40} value={typed.code} onChange={({ target }) => onChange({ code: target.value })} />}
        </Field>
      )}
      <PhraseFields {...props} label={t('indicator.form.name')} vi="nameVi" en="nameEn" most={200} />
      <PhraseFields {...props} label={t('indicator.numerator')} vi="numeratorVi" en="numeratorEn" most={300} />
      <PhraseFields {...props} label={t('indicator.denominator')} vi="denominatorVi" en="denominatorEn" most={300} />
      <PhraseFields {...props} label={t('indicator.countingUnit')} vi="unitVi" en="unitEn" most={40} />
      <Levels {...props} />
      <ChoiceField label={t('indicator.services')} of={serviceKinds} value={typed.services} nameOf={(each) => t(`indicator.serviceKind.${each}`)} onChange={(services) => onChange({ services })} />
      <ChoiceField label={t('indicator.channel')} of={channels} value={typed.channel} nameOf={(each) => t(`indicator.channelKind.${each}`)} onChange={(channel) => onChange({ channel })} />
      <ChoiceField label={t('indicator.proactive')} of={proactiveKinds} value={typed.proactiveServices} nameOf={(each) => t(`indicator.proactiveKind.${each}`)} onChange={(proactiveServices) => onChange({ proactiveServices })} />
      <Checkbox checked={typed.numeratorAtMostDenominator} onChange={({ target }) => onChange({ numeratorAtMostDenominator: target.checked })}>
        {t('indicator.atMost')}
      </Checkbox>
      <ChoiceField label={t('indicator.zero')} of={zeroKinds} value={typed.zeroDenominator} nameOf={(each) => t(`indicator.zeroKind.${each}`)} onChange={(zeroDenominator) => onChange({ zeroDenominator })} />
      <ChoiceField label={t('indicator.direction')} of={directions} value={typed.direction} nameOf={(each) => t(`indicator.directionKind.${each}`)} onChange={(direction) => onChange({ direction })} />
      <ChoiceField label={t('indicator.calendar')} of={calendars} value={typed.periodCalendar} nameOf={(each) => t(`indicator.calendarKind.${each}`)} onChange={(periodCalendar) => onChange({ periodCalendar })} />
      <Field label={t('indicator.form.document')} help={t('indicator.form.documentHelp')}>
        {(ties) => <Input.TextArea {...ties} autoSize maxLength={500} value={typed.document} onChange={({ target }) => onChange({ document: target.value })} />}
      </Field>
      <Field label={t('indicator.form.article')}>
        {(ties) => <Input {...ties} maxLength={200} value={typed.article} onChange={({ target }) => onChange({ article: target.value })} />}
      </Field>
      <Field label={t('indicator.validFrom')} help={isNew ? t('indicator.form.validFromNewHelp') : t('indicator.form.validFromHelp')} isRequired={!isNew}>
        {({ id }) => <DayInput id={id} isClearable value={typed.validFrom === '' ? null : typed.validFrom} onChange={(day) => onChange({ validFrom: day ?? '' })} />}
      </Field>
      <Unconfirmed {...props} />
    </>
  );
}

function Levels({ typed, wrong, onChange }: VersionFormProps) {
  const { t } = useText();
  const levels = unitLevelSchema.options;
  return (
    <fieldset className="plain" aria-describedby="levels-wrong">
      <legend>{t('indicator.levels')}</legend>
      <Checkbox.Group
        value={[...typed.levels]}
        onChange={(chosen) => onChange({ levels: levels.filter((level) => chosen.includes(level)) })}
        options={levels.map((level) => ({ value: level, label: t(`words.level.${level}`) }))}
      />
      <div id="levels-wrong" className="field-error">
        {wrong.has('levels') && t('indicator.form.levelNeeded')}
      </div>
    </fieldset>
  );
}

function Unconfirmed({ typed, onChange }: VersionFormProps) {
  const { t } = useText();
  return (
    <fieldset className="plain">
      <legend>{t('indicator.form.unconfirmed')}</legend>
      <Checkbox.Group
        value={[...typed.unconfirmed]}
        onChange={(chosen) => onChange({ unconfirmed: unconfirmedFacts.filter((fact) => chosen.includes(fact)) })}
        options={unconfirmedFacts.map((fact) => ({ value: fact, label: t(`indicator.fact.${fact}`) }))}
      />
    </fieldset>
  );
}
