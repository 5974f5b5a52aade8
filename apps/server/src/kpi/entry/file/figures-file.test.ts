import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { day, period } from '@dondoc/domain/calendar';
import { unitId } from '@dondoc/domain/unit';
import { writeFigures } from '../../../office/figures/write-figures.ts';
import { openTestApi } from '../../../testing/open-test-api.ts';
import { EntryRow, EntrySaveRow } from '../entry.entities.ts';
import { templateOf, templateWire } from './template-of.ts';

const api = await openTestApi();
beforeEach(() => api.empty());
afterAll(() => api.close());

const august = period('2022-08');
const hanoi = unitId('H26');

/** A CSV of figures of Hà Nội for August 2022; a row names what is odd about it. */
function csv(...rows: readonly Readonly<Record<string, string | number>>[]) {
  const columns = ['unit', 'indicator', 'month', 'numerator', 'denominator', 'not_applicable', 'note'] as const;
  const right: Readonly<Record<string, string | number>> = { unit: 'H26', indicator: 'hs-truc-tuyen', month: '2022-08' };
  const lines = rows.map((row) => columns.map((column) => ({ ...right, ...row })[column] ?? '').join(';'));
  return upload(Buffer.from([columns.join(';'), ...lines].join('\n')));
}

const upload = (bytes: Buffer, fileName = 'so-lieu.csv') => ({ fileName, contentBase64: bytes.toString('base64') });

type Member = Awaited<ReturnType<typeof api.member>>;
type Compared = Awaited<ReturnType<Member['entry']['compareFile']>>;

/** The figures of a comparison as they are sent to be taken. */
function chosen({ added, changed }: Compared) {
  return [...added, ...changed].map(({ unitId: unit, indicator, service, period: month, to, version }) => ({ unitId: unit, indicator, service, period: month, ...to, version }));
}

async function cells() {
  const rows = await api.database.em.fork().find(EntryRow, {}, { orderBy: { indicator: 'asc' } });
  return rows.map(({ id: _id, enteredAt: _at, ...row }) => row);
}

describe('entry.compareFile', () => {
  it('says row by row what a file would do, and writes nothing', async () => {
    const member = await api.member(['H26']);
    await member.entry.save({ period: august, cells: [{ unitId: hanoi, indicator: 'hs-truc-tuyen', numerator: 30, denominator: 100, version: null }] });

    const compared = await member.entry.compareFile(
      csv({ numerator: 31, denominator: 100 }, { indicator: 'dung-han', numerator: 0, denominator: 0 }, { indicator: 'hai-long', numerator: 'nhiều', denominator: 9 }),
    );

    expect(compared).toMatchObject({
      added: [{ row: 3, unitName: 'Thành phố Hà Nội', indicator: 'dung-han', to: { numerator: 0, denominator: 0 }, version: null }],
      changed: [{ row: 2, from: { numerator: 30 }, to: { numerator: 31 }, version: 1, enteredBy: 'unit-member H26' }],
      unchanged: 0,
      refused: [{ row: 4, column: 'numerator', fault: { code: 'kpi/not-a-count' }, allowed: { kind: 'number', least: 0 } }],
      refusals: 1,
    });
    expect(await cells()).toHaveLength(1);
  });

  it('refuses rows of a neighbouring unit, and says which units there are to enter for', async () => {
    const compared = await (await api.member(['H26'])).entry.compareFile(csv({ unit: 'H17', numerator: 1, denominator: 2 }, { numerator: 1, denominator: 2 }));

    expect(compared).toMatchObject({
      added: [{ row: 3 }],
      refused: [{ row: 2, column: 'unit', fault: { code: 'figures/unit-out-of-reach' }, allowed: { kind: 'one-of', values: ['H26'], of: 1 } }],
    });
  });

  it('refuses a month whose window has closed, unless the unit was granted an exception', async () => {
    const [administrator, member] = [await api.administrator(), await api.member(['H26'])];
    await administrator.review.setWindows({ windows: [{ level: 'province', closesOnDate: 20, remindDays: 0 }], seen: [] });
    const file = csv({ numerator: 1, denominator: 2 });

    const closed = await member.entry.compareFile(file);
    await administrator.review.grantException({ unitId: hanoi, period: august, until: day('2022-10-31'), reason: 'Sự cố hệ thống' });

    expect(closed.refused).toMatchObject([{ row: 2, column: 'month', fault: { code: 'kpi/window-closed' }, allowed: { kind: 'month' } }]);
    expect((await member.entry.compareFile(file)).added).toHaveLength(1);
  });

  it('shows the first of very many refusals, and how many there are', async () => {
    const rows = Array.from({ length: 700 }, () => ({ unit: 'H17', numerator: 1, denominator: 2 }));
    const compared = await (await api.member(['H26'])).entry.compareFile(csv(...rows));

    expect(compared.refused).toHaveLength(500);
    expect(compared.refusals).toBe(700);
  });

  it.each([
    ['a text without figures', Buffer.from('Kính gửi các đơn vị'), 'figures/no-table'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'figures/not-a-table-file'],
    ['too many rows', Buffer.from(`unit;indicator;month;numerator;denominator\n${'H26;dung-han;2022-08;1;2\n'.repeat(20_001)}`), 'figures/too-many-rows'],
  ])('refuses %s', async (_, bytes, code) => {
    const member = await api.member(['H26']);

    await expect(member.entry.compareFile(upload(bytes))).rejects.toMatchObject({ cause: { fault: { code } } });
  });

  it('is closed to strangers and to administrators, who do not report for units', async () => {
    await expect((await api.stranger()).entry.compareFile(csv({}))).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect((await api.administrator()).entry.compareFile(csv({}))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('entry.applyFile', () => {
  it('leaves the same figures as typing them, and says in their history that they came from a file', async () => {
    const typing = await api.member(['H26']);
    const typed = { numerator: 30, denominator: 100, notApplicable: false, note: 'tăng đột biến' };
    await typing.entry.save({
      period: august,
      cells: [
        { unitId: hanoi, indicator: 'hs-truc-tuyen', ...typed, version: null },
        { unitId: hanoi, indicator: 'hai-long', numerator: null, denominator: null, notApplicable: true, version: null },
        { unitId: hanoi, indicator: 'dung-han', numerator: 0, denominator: 0, version: null },
      ],
    });
    const afterTyping = await cells();
    await api.empty();

    const member = await api.member(['H26']);
    const compared = await member.entry.compareFile(
      csv(
        { numerator: '30', denominator: '100', note: 'tăng đột biến' },
        { indicator: 'hai-long', numerator: 'Không áp dụng' },
        { indicator: 'dung-han', numerator: 0, denominator: 0 },
      ),
    );

    expect(await member.entry.applyFile({ figures: chosen(compared) })).toEqual({ saved: 3, refused: [] });
    expect(await cells()).toEqual(afterTyping);
    expect(await api.database.em.fork().find(EntrySaveRow, {})).toMatchObject([{ origin: 'file', cells: { length: 3 } }]);
  });

  it('takes only what was chosen', async () => {
    const member = await api.member(['H26']);
    const compared = await member.entry.compareFile(csv({ numerator: 30, denominator: 100 }, { indicator: 'dung-han', numerator: 9, denominator: 10 }));

    await member.entry.applyFile({ figures: chosen(compared).filter(({ indicator }) => indicator === 'dung-han') });

    expect(await cells()).toMatchObject([{ indicator: 'dung-han', numerator: 9 }]);
  });

  it('takes figures of several months, a month not begun refused before', async () => {
    const member = await api.member(['H26'], '2022-09-10');
    const compared = await member.entry.compareFile(csv({ numerator: 1, denominator: 2 }, { month: '9/2022', numerator: 3, denominator: 4 }, { month: '2022-10', numerator: 5, denominator: 6 }));

    expect(compared.refused).toMatchObject([{ row: 4, column: 'month', fault: { code: 'kpi/period-not-begun' }, allowed: { kind: 'month', latest: '2022-09' } }]);
    expect(await member.entry.applyFile({ figures: chosen(compared) })).toMatchObject({ saved: 2 });
  });

  it('overwrites nothing that somebody entered since the comparison', async () => {
    const [member, colleague] = [await api.member(['H26']), await api.member(['H26', 'G01'])];
    const compared = await member.entry.compareFile(csv({ numerator: 30, denominator: 100 }));
    await colleague.entry.save({ period: august, cells: [{ unitId: hanoi, indicator: 'hs-truc-tuyen', numerator: 40, denominator: 100, version: null }] });

    expect(await member.entry.applyFile({ figures: chosen(compared) })).toMatchObject({
      saved: 0,
      refused: [{ indicator: 'hs-truc-tuyen', period: '2022-08', refused: { code: 'kpi/entry-stale', detail: { theirs: { numerator: 40 }, enteredBy: 'unit-member H26 G01' } } }],
    });
    expect(await cells()).toMatchObject([{ numerator: 40, version: 1 }]);
  });

  it('finds no figures of a neighbouring unit, and then takes none', async () => {
    const member = await api.member(['H26']);
    const figure = { indicator: 'dung-han', period: august, numerator: 1, denominator: 2, version: null };

    await expect(
      member.entry.applyFile({ figures: [{ ...figure, unitId: hanoi, period: period('2022-07') }, { ...figure, unitId: unitId('H17') }] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await cells()).toEqual([]);
  });

  it('is closed to strangers and to administrators', async () => {
    await expect((await api.stranger()).entry.applyFile({ figures: [] })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect((await api.administrator()).entry.applyFile({ figures: [] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a template', () => {
  async function template(units: readonly string[], asked: Readonly<Record<string, unknown>> = {}) {
    const { em, actor, today } = await api.contextOf('2022-10-15', 'unit-member', units);
    if (actor === null) throw new Error('nobody');
    return templateOf({ em, actor, today }, templateWire.parse({ period: '2022-08', ...asked }));
  }

  it.each(['xlsx', 'csv', 'json'] as const)('uploaded as it was downloaded changes nothing, as %s', async (format) => {
    const member = await api.member(['H26', 'H01']);
    await member.entry.save({
      period: august,
      cells: [
        { unitId: hanoi, indicator: 'hs-truc-tuyen', numerator: 30, denominator: 100, note: '=1', version: null },
        { unitId: hanoi, indicator: 'dvc-phat-sinh', numerator: 0, denominator: 0, version: null },
        { unitId: unitId('H01'), indicator: 'hs-truc-tuyen', numerator: null, denominator: null, notApplicable: true, version: null },
      ],
    });
    const bytes = await writeFigures(await template(['H26', 'H01']), format);

    expect(await member.entry.compareFile(upload(bytes, `so-lieu.${format}`))).toEqual({ added: [], changed: [], unchanged: 4, refused: [], refusals: 0 });
  });

  it('has the month before beside, and says which version it was written from', async () => {
    const member = await api.member(['H26']);
    await member.entry.save({ period: period('2022-07'), cells: [{ unitId: hanoi, indicator: 'hs-truc-tuyen', numerator: 7, denominator: 9, version: null }] });
    const bytes = await writeFigures(await template(['H26']), 'csv');
    await member.entry.save({ period: august, cells: [{ unitId: hanoi, indicator: 'hs-truc-tuyen', numerator: 30, denominator: 100, version: null }] });

    expect((await template(['H26'])).rows).toMatchObject([{}, { previous: { numerator: 7, denominator: 9 } }]);
    expect((await member.entry.compareFile(upload(bytes))).changed).toMatchObject([{ to: { numerator: null }, isOvertaken: true }]);
  });

  it('has the units, indicators and services that were asked for', async () => {
    const { rows } = await template(['H26', 'H01'], { unitIds: ['H01'], indicators: ['dung-han'], services: [0, 3] });

    expect(rows.map(({ texts: { unit, indicator, service } }) => [unit, indicator, service])).toEqual([
      ['H01', 'dung-han', '0'],
      ['H01', 'dung-han', '3'],
    ]);
  });

  it('names services in the language asked for, and comes back by their numbers', async () => {
    const member = await api.member(['H26']);
    const asked = { indicators: ['dung-han'], services: [0, 12] };
    const filled = async (language: 'vi' | 'en') => {
      const sheet = await template(['H26'], { ...asked, language });
      const rows = sheet.rows.map((row) => (row.texts.service === '12' ? { ...row, texts: { ...row.texts, numerator: '3', denominator: '4' } } : row));
      return { names: sheet.rows.map(({ serviceName }) => serviceName), bytes: await writeFigures({ ...sheet, rows }, 'xlsx') };
    };
    expect((await filled('vi')).names).toEqual([null, 'Đăng ký khai sinh']);
    const { names, bytes } = await filled('en');
    expect(names).toEqual([null, 'Registration of births']);

    const compared = await member.entry.compareFile(upload(bytes, 'figures.xlsx'));

    expect(compared).toMatchObject({ added: [{ indicator: 'dung-han', service: 12, to: { numerator: 3, denominator: 4 } }], changed: [], unchanged: 1, refused: [] });
  });

  it('of a neighbouring unit is not found', async () => {
    await expect(template(['H26'], { unitIds: ['H26', 'H17'] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
