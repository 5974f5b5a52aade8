import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aDataFolder } from '../testing/a-data-folder.ts';
import { aDocx, aParagraph } from '../testing/a-docx.ts';
import { shortDirective } from '../testing/a-plan.ts';
import { aZip } from '../testing/a-zip.ts';

/** The command line in real processes on the embedded database. */
const { folder, remove } = await aDataFolder();
afterAll(remove);

const { DATABASE_URL: _, ...environment } = process.env;
const directive = join(import.meta.dirname, '../demo/so-do-4.txt');

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function dondoc(...args: readonly string[]): Promise<Ran> {
  const env = { ...environment, DONDOC_DATA: folder };
  const child = spawn(process.execPath, [join(import.meta.dirname, '../cli.ts'), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })));
}

async function written(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const json = ({ out }: Ran): unknown => JSON.parse(out);

describe('dondoc deadline', () => {
  it('prints one JSON document with the rule, the day and why', async () => {
    const ran = await dondoc('deadline', 'Tháng 8/2022', '--json');

    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(json(ran)).toEqual({
      text: 'Tháng 8/2022',
      rules: [{ kind: 'period', period: '2022-08' }],
      due: ['2022-08-31'],
      rolledTo: ['2022-08-31'],
      explanation: [expect.stringContaining('31/8/2022')],
      findings: [],
    });
  });

  it('moves a last day off a day off when asked to', async () => {
    const ran = await dondoc('deadline', '31/12/2022', '--day-off', 'next-working-day', '--json');

    expect(json(ran)).toMatchObject({ due: ['2022-12-31'], rolledTo: ['2023-01-03'] });
  });
});

describe('dondoc intake', () => {
  it('prints the draft of the directive and touches no database', async () => {
    const ran = await dondoc('intake', directive, '--json');

    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(json(ran)).toMatchObject({
      version: 1,
      title: 'SƠ ĐỒ 4: NHIỆM VỤ CHUNG 6 THÁNG CUỐI NĂM 2022',
      period: { period: '2022-H2', from: '2022-07-01', to: '2022-12-31' },
    });
  });

  it('reads a Word document by its paragraphs', async () => {
    const document = aDocx(aParagraph('PHÁP LÝ') + aParagraph('1. Rà soát văn bản. Đơn vị thực hiện: Bộ Tư pháp. Thời hạn: Tháng 8/2022.'));

    const ran = await dondoc('intake', await written('ke-hoach.docx', document), '--json');

    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(json(ran)).toMatchObject({ tasks: [{ line: 2, path: ['PHÁP LÝ'], title: 'Rà soát văn bản', assignments: [{ code: 'G15' }] }] });
  });

  it.each<[string, Buffer, string]>([
    ['empty.txt', Buffer.alloc(0), 'document/empty'],
    ['cut-short.docx', aDocx(aParagraph('Việc')).subarray(0, -30), 'document/damaged'],
    ['bomb.docx', aZip([{ name: 'word/document.xml', content: Buffer.alloc(200_000_000) }]), 'document/unpacks-too-large'],
    ['large.txt', Buffer.alloc(20_000_000, 'a'), 'document/too-large'],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'document/not-text'],
  ])('refuses %s with status 1 and the reason as JSON and in words', async (name, content, code) => {
    const ran = await dondoc('intake', await written(name, content), '--json');

    expect(ran.status).toBe(1);
    expect(json(ran)).toMatchObject({ refused: { code, detail: { fileName: name } } });
    expect(ran.err).toContain(name);
  });
});

describe('dondoc, misused', () => {
  it.each([
    [['intake']],
    [['nope']],
    [['deadline', 'x', '--year', 'năm nay']],
    [['deadline', 'x', '--day-off', 'maybe']],
    [['status', '--on', '2022-02-30']],
    [['import', directive]],
    [['figures', 'import']],
  ])('answers %j with status 2 and prints nothing on standard output', async (args) => {
    expect(await dondoc(...args)).toMatchObject({ status: 2, out: '' });
  });

  it('has help in Vietnamese and English', async () => {
    const { status, out } = await dondoc('--help');

    expect(status).toBe(0);
    expect(out).toMatch(/đọc văn bản, in dự thảo[\s\S]*read a plan document/);
  });
});

describe('dondoc import, status and user', () => {
  it('make a plan of a document without errors, count it, and add a person for it', async () => {
    const refused = await dondoc('import', directive, '--plan', 'Sơ đồ 4', '--json');
    expect(refused.status).toBe(1);
    expect(json(refused)).toMatchObject({ refused: { code: 'plan/open-errors', detail: { count: 1, lines: [19] } } });

    const imported = await dondoc('import', await written('ke-hoach.txt', shortDirective), '--plan', 'Rà soát', '--json');
    expect(imported.status).toBe(0);
    expect(json(imported)).toMatchObject({ plan: 'Rà soát', on: '2022-01-01', tasks: 2 });
    expect(imported.err).toContain('one-time password'); // nobody was there yet: the first administrator

    const counted = await dondoc('status', '--on', '2022-09-15', '--json');
    expect(json(counted)).toMatchObject({
      on: '2022-09-15',
      plans: [
        {
          plan: 'Rà soát',
          total: { total: 3, 'open-overdue': 2, 'open-on-time': 1 },
          byGroup: [{ group: 'PHÁP LÝ', counts: { total: 3 } }],
          byUnit: [{ unitId: 'G15' }, { unitId: 'H17' }, { unitId: 'H26' }],
        },
      ],
    });

    const added = await dondoc('user', 'add', 'can.bo@hanoi.gov.vn', '--name', 'Cán bộ', '--unit', 'H26', '--json');
    expect(json(added)).toMatchObject({ email: 'can.bo@hanoi.gov.vn', oneTimePassword: expect.stringMatching(/^[a-z0-9-]{19}$/) });
  }, 240_000);

  it('take monthly totals of another system once, and nothing of a file that is wrong or does not balance', async () => {
    const rows = [{ unit: 'H26', month: '2022-08', handled: 90, on_time: 85, late: 5 }];
    const file = await written('cong-dvc.json', JSON.stringify({ source: 'cong-dvc', rows }));
    const wrong = await written('sai.csv', 'source;unit;month;handled\ncong-dvc;H99;2022-08;1\n');
    const unbalanced = await written('lech.csv', 'source;unit;month;handled;on_time;late\ncong-dvc;H01;2022-08;90;80;5\n');

    const first = await dondoc('figures', 'import', file, '--json');
    const again = await dondoc('figures', 'import', file, '--json');
    const refused = await dondoc('figures', 'import', wrong, '--json');
    const open = await dondoc('figures', 'import', unbalanced, '--json');
    const accepted = await dondoc('figures', 'import', unbalanced, '--accept-findings', '--json');

    expect(json(first)).toEqual({ saved: 1, kept: 1, unchanged: 0, ignored: [] });
    expect(json(again)).toEqual({ saved: 0, kept: 0, unchanged: 1, ignored: [] });
    expect([refused.status, open.status]).toEqual([1, 1]);
    expect(json(refused)).toMatchObject({ refused: { code: 'figures/not-imported' }, rows: [{ row: 2, column: 'unit', fault: { code: 'figures/unit-out-of-reach' } }] });
    expect(json(open)).toMatchObject({ refused: { detail: { findings: 1 } }, findings: [{ row: 2, balance: 'on-time-or-late', found: 90, expected: 85 }] });
    expect(open.err).toContain('dòng / row 2');
    expect(json(accepted)).toMatchObject({ saved: 1, kept: 1 });
  }, 240_000);

  it('refuse a plan that is not there and a unit that is not there, with status 1', async () => {
    const [plan, unit] = [
      await dondoc('status', '--plan', 'Không có', '--json'),
      await dondoc('user', 'add', 'ai.do@hanoi.gov.vn', '--name', 'Ai', '--unit', 'H99', '--json'),
    ];

    expect([plan.status, unit.status]).toEqual([1, 1]);
    expect(json(plan)).toMatchObject({ refused: { code: 'plan/unknown' } });
    expect(json(unit)).toMatchObject({ refused: { code: 'identity/unknown-unit', detail: { unitId: 'H99' } } });
  }, 240_000);
});
