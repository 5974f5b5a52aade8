import { defineEntity, p } from '@mikro-orm/core';
import type { UserRole } from './role.ts';

const UserSchema = defineEntity({
  name: 'User',
  tableName: 'app_user',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    email: p.text().unique(),
    emailVerified: p.boolean().default(false),
    image: p.text().strictNullable(),
    role: p.text().$type<UserRole>(),
    /** Set with a one-time password; nothing else is allowed until the person has chosen their own. */
    mustChangePassword: p.boolean().default(true),
    disabled: p.boolean().default(false),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    version: p.integer().version().default(1),
  },
  checks: [{ name: 'app_user_role_known', expression: `role in ('administrator', 'unit-member')` }],
});

/** A person who signs in. better-auth reads and writes this table; its columns are named in auth.ts. */
export class User extends UserSchema.class {}

UserSchema.setClass(User);
