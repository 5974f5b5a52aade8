import autocannon, { type Request } from 'autocannon';

/** Where requests go, and what is asked. */
export interface Asked {
  readonly name: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
  /** The body of the next request, of one that has any. */
  readonly nextBody?: () => string;
  /** Whether an answer is the one that was to come. */
  readonly isRight: (body: string) => boolean;
}

export interface Pace {
  readonly connections: number;
  readonly seconds: number;
}

/** Sends requests over kept-alive connections, each as soon as the last is answered. Throws when one is not answered right. */
export async function requestsPerSecond({ name, url, headers = {}, nextBody, isRight }: Asked, { connections, seconds }: Pace): Promise<number> {
  const request: Request = nextBody === undefined
    ? { method: 'GET' }
    : { method: 'POST', setupRequest: (next) => ({ ...next, body: nextBody() }) };
  const wrong: string[] = [];
  const verifyBody = (body: string | Buffer | undefined): boolean => {
    const text = String(body);
    if (!isRight(text)) wrong.push(text.slice(0, 500));
    return true;
  };
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: { ...headers, ...(nextBody === undefined ? {} : { 'content-type': 'application/json' }) },
    requests: [request],
    verifyBody,
  });
  if (result.non2xx + result.errors > 0) throw new Error(`${name}: ${result.non2xx + result.errors} requests failed: ${wrong[0]}`);
  if (wrong.length > 0) throw new Error(`${name}: ${wrong.length} answers were wrong, such as ${wrong[0]}`);
  return result.requests.total / result.duration;
}
