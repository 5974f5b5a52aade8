import type { Em } from './database.ts';

/** The edition of the settings as a column of a statement that is run anyway, as text; null before any was written. */
export const settingsEdition = '(select edition::text from settings_edition)';

/** The edition each request saw together with its session. */
const seen = new WeakMap<Em, string>();

/** Says which edition of the settings stood as the request that `em` is of began; null: none did. */
export function sawSettings(em: Em, edition: string | null): void {
  if (edition !== null) seen.set(em, edition);
}

interface Edition<Value> {
  readonly name: string;
  readonly values: Map<string, Promise<Value>>;
}

/** As many months as anybody looks at, several times over. */
const mostValues = 200;

/**
 * Reads settings, or gives what was read of the same edition before: a request costs no statement for settings nobody has
 * changed, and sees those that stood when its session was looked up, whichever server changed them. A transaction, and
 * whoever has seen no edition, reads the tables.
 */
export function readOnceAnEdition<Key extends string, Value>(read: (em: Em, key: Key) => Promise<Value>): (em: Em, key: Key) => Promise<Value> {
  const editions = new WeakMap<object, Edition<Value>>();
  return (em, key) => {
    const name = seen.get(em);
    if (name === undefined || em.isInTransaction()) return read(em, key);
    const database = em.getConnection();
    const last = editions.get(database);
    const isKept = last?.name === name && last.values.size < mostValues;
    const { values } = isKept ? last : { values: new Map<string, Promise<Value>>() };
    if (!isKept) editions.set(database, { name, values });
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = read(em, key);
    values.set(key, value);
    // What could not be read is asked for again.
    value.catch(() => values.delete(key));
    return value;
  };
}
