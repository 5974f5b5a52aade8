import { describe, expect, it } from 'vitest';
import { documentEndings, largestFile, readFile, tableEndings } from './read-file.ts';

describe('readFile', () => {
  it.each(['kế hoạch.docx', 'PHU-LUC.XLSX', 'cong-van.pdf', 'chi-dao.txt', 'chi-dao.md'])('sends %s as Base64', async (name) => {
    expect(await readFile(new File(['Việc'], name), documentEndings)).toEqual({ ok: true, fileName: name, contentBase64: 'Vmnhu4dj' });
  });

  it('refuses a kind that the server does not read, before it is sent', async () => {
    expect(await readFile(new File(['Việc'], 'cu.doc'), documentEndings)).toEqual({ ok: false, why: 'wrongKind' });
  });

  it('takes a table of figures where one is asked for, and no document', async () => {
    expect(await readFile(new File(['unit'], 'so-lieu.csv'), tableEndings)).toMatchObject({ ok: true, fileName: 'so-lieu.csv' });
    expect(await readFile(new File(['unit'], 'chi-dao.pdf'), tableEndings)).toEqual({ ok: false, why: 'wrongKind' });
  });

  it('refuses an empty file, and one byte more than 20 MB', async () => {
    expect(await readFile(new File([], 'trong.docx'), documentEndings)).toEqual({ ok: false, why: 'empty' });
    expect(await readFile(new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'lon.docx'), documentEndings)).toEqual({ ok: false, why: 'tooLarge' });
    expect(largestFile).toBe(20_971_520);
  });
});
