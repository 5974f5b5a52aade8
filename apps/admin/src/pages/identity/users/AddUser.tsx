import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Input, Radio } from 'antd';
import { useState } from 'react';
import type { Answers } from '../../../answers.ts';
import { useTRPC } from '../../../api.tsx';
import { Refusal } from '../../../parts/Answer.tsx';
import { UnitsPicker } from '../../../parts/UnitPicker.tsx';
import type { ChosenUnit } from '../../../parts/use-unit-search.ts';
import { useMe } from '../../../session.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/Field.tsx';
import type { FreshPassword } from './OneTimePassword.tsx';

type UserRole = Answers['identity']['listUsers'][number]['role'];

interface AddUserProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onPassword: (fresh: FreshPassword) => void;
}

interface Typed {
  readonly name: string;
  readonly email: string;
  readonly role: UserRole;
  readonly units: readonly ChosenUnit[];
}

const nothing: Typed = { name: '', email: '', role: 'unit-member', units: [] };

/** Adds a person; the one-time password is shown once it is known. What was typed stays until the person is added. */
export function AddUser({ isOpen, onClose, onPassword }: AddUserProps) {
  const { t } = useText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState(nothing);
  const [wasTried, setTried] = useState(false);
  const add = useMutation(
    trpc.identity.addUser.mutationOptions({
      onSuccess: ({ oneTimePassword }) => {
        onPassword({ name: typed.name.trim(), password: oneTimePassword });
        setTyped(nothing);
        setTried(false);
        onClose();
        return queryClient.invalidateQueries(trpc.identity.listUsers.queryFilter());
      },
    }),
  );
  const missing = whatIsMissing(typed);
  const submit = () => {
    setTried(true);
    if (missing !== null) return;
    const unitIds = typed.role === 'unit-member' ? typed.units.map(({ id }) => id) : [];
    add.mutate({ name: typed.name.trim(), email: typed.email.trim(), role: typed.role, unitIds });
  };
  const errorOf = (field: Missing) =>
    wasTried && missing?.includes(field) === true ? t(`identity.users.${sentenceOf[field]}`) : null;
  return (
    <Drawer title={t('identity.users.add')} open={isOpen} onClose={onClose} size={460}>
      <form
        noValidate
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {add.error !== null && <Refusal error={add.error} />}
        <Field label={t('identity.users.name')} error={errorOf('name')} isRequired>
          {(ties) => (
            <Input {...ties} autoComplete="off" maxLength={200} value={typed.name} onChange={({ target }) => setTyped({ ...typed, name: target.value })} />
          )}
        </Field>
        <Field label={t('identity.users.email')} error={errorOf('email')} isRequired>
          {(ties) => (
            <Input {...ties} type="email" autoComplete="off" maxLength={200} value={typed.email} onChange={({ target }) => setTyped({ ...typed, email: target.value })} />
          )}
        </Field>
        <fieldset className="plain">
          <legend>{t('identity.users.role')}</legend>
          <Radio.Group
            value={typed.role}
            onChange={({ target }: { target: { value?: UserRole } }) => setTyped({ ...typed, role: target.value ?? typed.role })}
            options={[
              { value: 'unit-member', label: t('shell.account.member') },
              { value: 'administrator', label: t('shell.account.administrator') },
            ]}
          />
        </fieldset>
        {typed.role === 'unit-member' && (
          <UnitsField units={typed.units} error={errorOf('units')} onChange={(units) => setTyped({ ...typed, units })} />
        )}
        <div className="form-actions">
          <Button type="primary" htmlType="submit" loading={add.isPending}>
            {t('identity.users.add')}
          </Button>
          <Button onClick={onClose}>{t('shell.common.cancel')}</Button>
        </div>
      </form>
    </Drawer>
  );
}

type Missing = 'name' | 'email' | 'units';

const sentenceOf = { name: 'nameNeeded', email: 'emailInvalid', units: 'unitsNeeded' } as const;

function whatIsMissing({ name, email, role, units }: Typed): readonly Missing[] | null {
  const missing: Missing[] = [];
  if (name.trim() === '') missing.push('name');
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) missing.push('email');
  if (role === 'unit-member' && units.length === 0) missing.push('units');
  return missing.length === 0 ? null : missing;
}

interface UnitsFieldProps {
  readonly units: readonly ChosenUnit[];
  readonly error?: string | null;
  readonly onChange: (units: readonly ChosenUnit[]) => void;
}

/** The units a member acts for, of those in force today. */
export function UnitsField({ units, error = null, onChange }: UnitsFieldProps) {
  const { t } = useText();
  const { today } = useMe();
  return (
    <Field label={t('identity.users.units')} help={t('identity.users.unitsHelp')} error={error} isRequired>
      {({ id, status }) => <UnitsPicker id={id} status={status} on={today} value={units} onChange={onChange} />}
    </Field>
  );
}
