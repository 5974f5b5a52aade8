/** A person who is signed in to a running product, as a program sees one. */
export interface SignedIn {
  readonly cookie: string;
  readonly query: (path: string, input: object) => Promise<unknown>;
  readonly mutate: (path: string, input: object) => Promise<unknown>;
}

interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** The password everybody here chooses for themselves. */
const chosen = 'mot mat khau du dai';

/** Signs a person in with a one-time password and replaces it. */
export async function signInFirst(address: string, { email, password }: Credentials): Promise<SignedIn> {
  const person = await signIn(address, { email, password });
  await person.mutate('identity.changePassword', { current: password, next: chosen });
  return person;
}

/** Signs in somebody who has chosen a password here before. */
export const signInAgain = (address: string, email: string): Promise<SignedIn> => signIn(address, { email, password: chosen });

async function signIn(address: string, credentials: Credentials): Promise<SignedIn> {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify(credentials),
  });
  if (!answer.ok) throw new Error(`${credentials.email} could not sign in: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
  return {
    cookie,
    query: async (path, input) => resultOf(await fetch(queryUrl(address, path, input), { headers: { cookie } })),
    mutate: async (path, input) =>
      resultOf(
        await fetch(`${address}/api/trpc/${path}`, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/json' },
          body: JSON.stringify(input),
        }),
      ),
  };
}

/** The address at which a question is asked. */
export function queryUrl(address: string, path: string, input: object): string {
  return `${address}/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
}

async function resultOf(answer: Response): Promise<unknown> {
  const body = (await answer.json()) as { readonly result?: { readonly data?: unknown } };
  if (!answer.ok) throw new Error(JSON.stringify(body));
  return body.result?.data;
}
