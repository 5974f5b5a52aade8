import { z } from 'zod';
import { unitIdSchema } from '@dondoc/domain/unit';
import { User } from '../identity/user.entity.ts';
import type { UserRole } from '../identity/role.ts';
import { printJson, RefusedCommand } from './refusal.ts';
import { withOffice } from './with-office.ts';

export interface UserAddOptions {
  readonly name: string;
  readonly role: UserRole;
  readonly unit: readonly string[];
  readonly json?: true;
}

/** `dondoc user add EMAIL`: adds a person and prints the one-time password, once. */
export async function addUser(address: string, { name, role, unit, json }: UserAddOptions): Promise<void> {
  const email = checkedEmail(address);
  const unitIds = unit.map(checkedUnit);
  const added = await withOffice(({ caller }) => caller.identity.addUser({ email, name, role, unitIds }));
  if (json === true) printJson({ email, ...added });
  else console.log(`${email}: mật khẩu dùng một lần / one-time password: ${added.oneTimePassword}`);
}

/** `dondoc user reset-password EMAIL`: a new one-time password, for an administrator who has lost theirs too. */
export async function resetPassword(address: string, { json }: { readonly json?: true }): Promise<void> {
  const email = checkedEmail(address);
  const reset = await withOffice(async ({ em, caller }) => {
    const user = await em.findOne(User, { email: email.toLowerCase() });
    if (user === null) {
      throw new RefusedCommand(`Không có người dùng ${email}. / There is no user ${email}.`, {
        refused: { code: 'identity/unknown-user', detail: { email } },
      });
    }
    return caller.identity.resetPassword({ userId: user.id });
  });
  if (json === true) printJson({ email, ...reset });
  else console.log(`${email}: mật khẩu dùng một lần / one-time password: ${reset.oneTimePassword}`);
}

function checkedEmail(text: string): string {
  if (z.email().safeParse(text).success) return text;
  throw new RefusedCommand(`“${text}” không phải địa chỉ thư điện tử. / “${text}” is not an email address.`, {
    refused: { code: 'identity/not-an-email', detail: { text } },
  });
}

function checkedUnit(text: string) {
  const read = unitIdSchema.safeParse(text);
  if (read.success) return read.data;
  throw new RefusedCommand(`“${text}” không phải mã đơn vị. / “${text}” is not the id of a unit.`, {
    refused: { code: 'identity/unknown-unit', detail: { unitId: text } },
  });
}
