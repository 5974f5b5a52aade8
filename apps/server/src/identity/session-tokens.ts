/** Which session a cookie names, of cookies whose signature was looked at before. */
export interface SessionTokens {
  /** Null: not seen here yet. */
  readonly of: (cookie: string) => string | null;
  readonly remember: (cookie: string, token: string) => void;
}

/** As many as people who work at once, many times over. */
const most = 20_000;

/**
 * Remembers what better-auth read out of cookies. A signature that was right stays right, so only whether the session
 * still stands must be asked anew; the longest known goes when there are too many.
 */
export function openTokens(): SessionTokens {
  const known = new Map<string, string>();
  return {
    of: (cookie) => known.get(cookie) ?? null,
    remember: (cookie, token) => {
      const [oldest] = known.keys();
      if (known.size >= most && oldest !== undefined) known.delete(oldest);
      known.set(cookie, token);
    },
  };
}
