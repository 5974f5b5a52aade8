import { createAuthClient } from 'better-auth/react';

const client = createAuthClient({ basePath: '/api/auth' });

/** Why somebody was not let in. */
export type SignInRefusal = 'wrong' | 'disabled' | 'otherAddress' | 'tooMany' | 'unreachable';

/** Signs in on this browser; null when it worked, otherwise why it did not. */
export async function signIn(email: string, password: string): Promise<SignInRefusal | null> {
  try {
    const { error } = await client.signIn.email({ email, password });
    return error === null ? null : refusalOf(error);
  } catch {
    return 'unreachable';
  }
}

function refusalOf({ status, code }: { readonly status: number; readonly code?: string | undefined }): SignInRefusal {
  // Any other 403 is a page of another address than the one the server knows itself by.
  if (status === 403) return code === 'ACCOUNT_DISABLED' ? 'disabled' : 'otherAddress';
  if (status === 429) return 'tooMany';
  return status >= 400 && status < 500 ? 'wrong' : 'unreachable';
}

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  await client.signOut();
}
