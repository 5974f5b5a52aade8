import { describe, expect, it } from 'vitest';
import { largestDocument, readFile } from './read-file.ts';

describe('readFile', () => {
  it.each(['kế hoạch.docx', 'PHU-LUC.XLSX', 'cong-van.pdf', 'chi-dao.txt', 'chi-dao.md'])('sends %s as Base64', async (name) => {
    expect(await readFile(new File(['Việc'], name))).toEqual({ ok: true, fileName: name, contentBase64: 'Vmnhu4dj' });
  });

  it('refuses a kind that the server does not read, before it is sent', async () => {
    expect(await readFile(new File(['Việc'], 'cu.doc'))).toEqual({ ok: false, why: 'wrongKind' });
  });

  it('refuses an empty file, and one byte more than 20 MB', async () => {
    expect(await readFile(new File([], 'trong.docx'))).toEqual({ ok: false, why: 'empty' });
    expect(await readFile(new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'lon.docx'))).toEqual({ ok: false, why: 'tooLarge' });
    expect(largestDocument).toBe(20_971_520);
  });
});
