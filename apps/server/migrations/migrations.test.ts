import { afterAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../src/testing/test-database.ts';

const { database, close } = await openTestDatabase();
afterAll(close);

describe('the migrations', () => {
  it('leave the tables exactly as the entities describe them', async () => {
    expect(await database.schema.getUpdateSchemaSQL({ wrap: false })).toBe('');
    expect(await database.migrator.checkSchema()).toBe(false);
  });

  it('have all run, and run once', async () => {
    expect(await database.migrator.getPending()).toEqual([]);
  });
});
