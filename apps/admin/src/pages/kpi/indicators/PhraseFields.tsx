import { Input } from 'antd';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';
import type { TypedVersion, TypedWords, WrongField } from './typed-version.ts';

interface PhraseFieldsProps {
  readonly label: string;
  readonly vi: keyof TypedWords & WrongField;
  readonly en: keyof TypedWords & WrongField;
  /** The longest it may be, in characters. */
  readonly most: number;
  readonly typed: TypedVersion;
  readonly wrong: ReadonlySet<WrongField>;
  readonly onChange: (part: Partial<TypedVersion>) => void;
}

/** A phrase in both languages. */
export function PhraseFields({ label, vi, en, most, typed, wrong, onChange }: PhraseFieldsProps) {
  const { t } = useText();
  return (
    <>
      {([['vi', vi], ['en', en]] as const).map(([language, field]) => (
        <Field
          key={field}
          label={t('indicator.form.phrase', { field: label, language: t(`indicator.form.${language}`) })}
          error={wrong.has(field) ? t('indicator.form.needed') : null}
          isRequired
        >
          {(ties) => <Input {...ties} maxLength={most} value={typed[field]} onChange={({ target }) => onChange({ [field]: target.value })} />}
        </Field>
      ))}
    </>
  );
}
