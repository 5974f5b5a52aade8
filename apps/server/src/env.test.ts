import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('readEnv', () => {
  it('serves on 4000 from the embedded database beside the repository unless told otherwise', () => {
    expect(readEnv({})).toMatchObject({ port: 4000, databaseUrl: null, publicUrl: null });
    expect(readEnv({}).dataFolder).toMatch(/\/\.data$/);
  });

  it('takes a setting left blank as not set', () => {
    expect(readEnv({ DATABASE_URL: '', PORT: '' })).toMatchObject({ port: 4000, databaseUrl: null });
  });

  it.each([
    ['PORT', 'nhà', /PORT/],
    ['PORT', '70000', /PORT/],
    ['DATABASE_URL', 'mysql://localhost/dondoc', /DATABASE_URL: must begin with postgresql:/],
    ['DONDOC_URL', 'dondoc', /DONDOC_URL/],
  ])('refuses to start with %s=%s, and names it', (name, value, sentence) => {
    expect(() => readEnv({ [name]: value })).toThrow(sentence);
  });
});
