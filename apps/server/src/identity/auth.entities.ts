import { defineEntity, p } from '@mikro-orm/core';
import { User } from './user.entity.ts';

const SessionSchema = defineEntity({
  name: 'AuthSession',
  tableName: 'auth_session',
  properties: {
    id: p.text().primary(),
    token: p.text().unique(),
    userId: () => p.manyToOne(User).mapToPk().fieldName('user_id').index().deleteRule('cascade'),
    expiresAt: p.datetime(),
    ipAddress: p.text().strictNullable(),
    userAgent: p.text().strictNullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** A signed-in browser. Written by better-auth. */
export class AuthSession extends SessionSchema.class {}
SessionSchema.setClass(AuthSession);

const AccountSchema = defineEntity({
  name: 'AuthAccount',
  tableName: 'auth_account',
  properties: {
    id: p.text().primary(),
    accountId: p.text(),
    providerId: p.text(),
    userId: () => p.manyToOne(User).mapToPk().fieldName('user_id').index().deleteRule('cascade'),
    accessToken: p.text().strictNullable(),
    refreshToken: p.text().strictNullable(),
    idToken: p.text().strictNullable(),
    accessTokenExpiresAt: p.datetime().strictNullable(),
    refreshTokenExpiresAt: p.datetime().strictNullable(),
    scope: p.text().strictNullable(),
    /** The argon2id hash. */
    password: p.text().strictNullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
  uniques: [{ properties: ['providerId', 'accountId'] }],
});

/** A way to sign in: here always an email address and a password. Written by better-auth. */
export class AuthAccount extends AccountSchema.class {}
AccountSchema.setClass(AuthAccount);

const VerificationSchema = defineEntity({
  name: 'AuthVerification',
  tableName: 'auth_verification',
  properties: {
    id: p.text().primary(),
    identifier: p.text().index(),
    value: p.text(),
    expiresAt: p.datetime(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** What better-auth keeps while something waits to be confirmed. */
export class AuthVerification extends VerificationSchema.class {}
VerificationSchema.setClass(AuthVerification);
