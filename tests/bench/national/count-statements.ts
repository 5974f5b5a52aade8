import { createServer, connect, type Socket } from 'node:net';
import { freePort } from '../../serve.ts';

/** Stands between the product and PostgreSQL and counts what is asked of the database. */
export interface Counter {
  /** The database as it is reached through the counter. */
  readonly url: string;
  /** How many statements the work made the database run. */
  readonly countIn: (work: () => Promise<unknown>) => Promise<number>;
  readonly close: () => void;
}

/** The messages that make PostgreSQL run a statement: Query and Execute. */
const running = new Set(['Q', 'E'].map((letter) => letter.charCodeAt(0)));

export async function countStatements(databaseUrl: string): Promise<Counter> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let statements = 0;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    const count = counterOf(() => (statements += 1));
    client.on('data', count).pipe(database);
    database.pipe(client);
    for (const each of [client, database]) sockets.add(each.on('error', () => each.destroy()));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port: `${port}` }).href,
    countIn: async (work) => {
      const before = statements;
      await work();
      return statements - before;
    },
    close: () => {
      for (const each of sockets) each.destroy();
      server.close();
    },
  };
}

/** Follows the messages of one connection: a length first, after the opening one each with its letter before it. */
function counterOf(onStatement: () => void): (part: Buffer) => void {
  let pending = Buffer.alloc(0);
  let isOpened = false;
  return (part) => {
    pending = Buffer.concat([pending, part]);
    for (;;) {
      const start = isOpened ? 1 : 0;
      if (pending.length < start + 4) return;
      const end = start + pending.readUInt32BE(start);
      if (pending.length < end) return;
      if (isOpened && running.has(pending[0] ?? 0)) onStatement();
      isOpened = true;
      pending = pending.subarray(end);
    }
  };
}
