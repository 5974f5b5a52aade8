import { randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { Day } from '@dondoc/domain/calendar';
import type { Database, Em } from '../database.ts';
import type { Actor } from '../trpc.ts';
import { actorSignedIn, actorWith } from './actor-with.ts';
import { hashPassword, isPassword, leastPasswordLength } from './password.ts';
import { realDates } from './real-dates.ts';
import { ServerSecret } from './server-secret.entity.ts';
import { openTokens } from './session-tokens.ts';
import { User } from './user.entity.ts';

/** Where better-auth answers. */
export const authPath = '/api/auth';

/** The header in which http.ts hands over the caller's address; what a caller sends under this name is thrown away. */
export const addressHeader = 'x-dondoc-address';

/** All of better-auth that is open: people are added and passwords changed by our own procedures. */
const open = new Set(['POST /sign-in/email', 'POST /sign-out', 'GET /get-session']);

/** Twelve hours, in seconds: a working day. */
const sessionLength = 12 * 60 * 60;

/** A session that is used is made longer again once an hour. */
const renewedAfter = sessionLength / 12;

/** Signing in and out, and who is behind a request. */
export async function openAuth(database: Database, { publicUrl }: { readonly publicUrl: string | null }) {
  const auth = betterAuth({
    appName: 'Đôn Đốc',
    secret: await secretOf(database.em.fork()),
    basePath: authPath,
    ...(publicUrl === null ? {} : { baseURL: publicUrl }),
    trustedOrigins: (request) => (request === undefined ? [] : [originOf(request, publicUrl)]),
    database: { db: database.em.fork().getKysely().withPlugin(realDates), type: 'postgres' },
    user: {
      modelName: 'app_user',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      // better-auth checks that it could fill every column; nobody gives themselves a role.
      additionalFields: { role: { type: 'string', required: true, input: false } },
    },
    session: {
      modelName: 'auth_session',
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: sessionLength,
      updateAge: renewedAfter,
    },
    account: {
      modelName: 'auth_account',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'auth_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: leastPasswordLength,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    databaseHooks: { session: { create: { before: ({ userId }) => refuseDisabled(database.em.fork(), userId) } } },
    rateLimit: { enabled: true, window: 60, max: 300, customRules: { '/sign-in/email': { window: 60, max: 20 } } },
    advanced: {
      cookiePrefix: 'dondoc',
      useSecureCookies: publicUrl?.startsWith('https:') === true,
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  });

  const tokens = openTokens();
  return {
    /** Answers a request below {@link authPath}. */
    handle: async (request: Request): Promise<Response> => {
      // better-auth asks where a request comes from only once there is a cookie; a sign-in has none yet.
      const origin = request.headers.get('origin');
      if (origin !== null && origin !== originOf(request, publicUrl)) return new Response(null, { status: 403 });
      const path = new URL(request.url).pathname.slice(authPath.length);
      return open.has(`${request.method} ${path}`) ? auth.handler(request) : new Response(null, { status: 404 });
    },

    /** The person whose session the cookie header names, or null: a stranger, or somebody who may no longer sign in. */
    actorOf: async (em: Em, cookie: string | undefined, today: Day): Promise<Actor | null> => {
      if (cookie === undefined) return null;
      const token = tokens.of(cookie);
      const known = token === null ? null : await actorSignedIn(em, { token, today, untilAfter: sessionLength - renewedAfter });
      if (known !== null) return known;
      // A cookie that is new here, and a session that has ended or is to be renewed.
      const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
      if (found === null) return null;
      tokens.remember(cookie, found.session.token);
      return actorWith(em, { userId: found.user.id, sessionId: found.session.id, today });
    },
  };
}

export type Auth = Awaited<ReturnType<typeof openAuth>>;

/** The secret cookies are signed with: made once, the same for every server on the database. */
async function secretOf(em: Em): Promise<string> {
  const name = 'session-cookies';
  await em.upsert(ServerSecret, { name, value: randomBytes(32).toString('base64url') }, { onConflictAction: 'ignore' });
  return (await em.fork().findOneOrFail(ServerSecret, { name })).value;
}

async function refuseDisabled(em: Em, userId: string): Promise<void> {
  const user = await em.findOne(User, { id: userId });
  if (user?.disabled !== false) throw new APIError('FORBIDDEN', { message: 'account disabled', code: 'ACCOUNT_DISABLED' });
}

/** The origin a page of ours has: the public one, or the one this very request was sent to. */
function originOf(request: Request, publicUrl: string | null): string {
  return publicUrl === null ? new URL(request.url).origin : new URL(publicUrl).origin;
}
