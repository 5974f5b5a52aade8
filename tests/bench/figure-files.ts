import { day, period } from '@dondoc/domain/calendar';
import { indicators, type FigureKey, type FigureValue } from '@dondoc/domain/kpi';
import { nationalRegister, unitTreeOn } from '@dondoc/domain/unit';
import { aFiguresFile } from '@dondoc/server/testing/a-figures-file';
import { openTestApi } from '@dondoc/server/testing/open-test-api';
import { seeded } from './measure.ts';

// A file of 10,000 figures: read, compared with what stands, and applied, as a multiple of the one statement that writes
// the same figures without asking anything. Half of the figures stand already, and half of those would be others.

const count = 10_000;
const month = period('2022-08');
const rounds = 3;

type Figure = FigureKey & FigureValue & { readonly version: null };

function figures(): readonly Figure[] {
  const random = seeded(20_221_126);
  const units = [...unitTreeOn(nationalRegister, day('2022-08-31')).units.keys()];
  const cells: Figure[] = [];
  for (let service = 0; cells.length < count; service += 1) {
    for (const id of units) {
      for (const { code, version } of indicators) {
        const denominator = Math.floor(random() * 100_000);
        const numerator = Math.floor(random() * (denominator + 1));
        cells.push({ unitId: id, indicator: code, indicatorVersion: version, service, period: month, numerator, denominator, notApplicable: false, note: null, version: null });
      }
    }
  }
  return cells.slice(0, count);
}

type Api = Awaited<ReturnType<typeof openTestApi>>;
type Member = Awaited<ReturnType<Api['member']>>;

/** Writes the figures without asking anything: the limit. */
async function rawUpsert(api: Api, all: readonly Figure[]): Promise<void> {
  const rows = all.map(({ unitId, ...figure }) => ({ unit_id: unitId, ...figure }));
  await api.database.em.fork().execute(
    `insert into kpi_entry (id, period, indicator, indicator_version, service, unit_id, numerator, denominator, not_applicable, entered_by, entered_at, entered_on, version)
     select gen_random_uuid(), period, indicator, "indicatorVersion", service, unit_id, numerator, denominator, false, (select id from app_user limit 1), now(), '2022-10-15', 1
     from jsonb_to_recordset(?::jsonb) as cell(period text, indicator text, "indicatorVersion" int, service int, unit_id text, numerator bigint, denominator bigint)
     on conflict (period, indicator, indicator_version, service, unit_id) do update
     set numerator = excluded.numerator, denominator = excluded.denominator, version = kpi_entry.version + 1`,
    [JSON.stringify(rows)],
  );
}

/** Half of the figures stand; every second of them with another numerator than the file has. */
async function stand(member: Member, all: readonly Figure[]): Promise<void> {
  const cells = all.slice(0, count / 2).map((figure, at) => ({ ...figure, numerator: at % 2 === 0 ? figure.numerator : 0 }));
  await member.entry.save({ period: month, cells });
}

/** Milliseconds: of the clock, and of the processor, which says what a machine with nothing else to do would take at most. */
interface Timed {
  readonly compare: number;
  readonly apply: number;
  readonly processor: number;
}

/** Milliseconds of the processor since `before`, all threads and the embedded database among them. */
function processorSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function compareAndApply(member: Member, file: { readonly fileName: string; readonly contentBase64: string }): Promise<Timed> {
  const before = process.cpuUsage();
  const begun = performance.now();
  const { added, changed, refusals } = await member.entry.compareFile(file);
  const compared = performance.now();
  const chosen = [...added, ...changed].map(({ unitId, indicator, service, period: of, to, version }) => ({ unitId, indicator, service, period: of, ...to, version }));
  const { saved, refused } = await member.entry.applyFile({ figures: chosen });
  const applied = performance.now();
  if (refusals > 0 || refused.length > 0 || saved !== chosen.length) throw new Error('not every figure was taken');
  return { compare: compared - begun, apply: applied - compared, processor: processorSince(before) };
}

const median = (times: readonly number[]): number => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

/** The rows of a Markdown table: files of 10,000 figures, compared and applied. */
export async function figureFilesTable(): Promise<string> {
  const api = await openTestApi();
  try {
    const all = figures();
    const member = await api.member(['VN']);
    const raw: Timed[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await api.empty();
      const before = process.cpuUsage();
      const begun = performance.now();
      await rawUpsert(api, all);
      raw.push({ compare: 0, apply: performance.now() - begun, processor: processorSince(before) });
    }
    const baseline = median(raw.map(({ processor }) => processor));
    const lines = [`| the raw upsert (baseline) | ${median(raw.map(({ apply }) => apply)).toFixed(0)} | ${baseline.toFixed(0)} | 1.0 |`];
    for (const format of ['csv', 'json', 'xlsx'] as const) {
      const bytes = await aFiguresFile(all, format);
      const file = { fileName: `so-lieu.${format}`, contentBase64: bytes.toString('base64') };
      const times: Timed[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await api.empty();
        await stand(member, all);
        times.push(await compareAndApply(member, file));
      }
      const [compare, apply] = [median(times.map((each) => each.compare)), median(times.map((each) => each.apply))];
      const processor = median(times.map((each) => each.processor));
      const ratio = processor / baseline;
      lines.push(`| ${format.toUpperCase()}: compared, applied | ${compare.toFixed(0)} + ${apply.toFixed(0)} | ${processor.toFixed(0)} | ${ratio.toFixed(1)} |`);
    }
    return ['| way | ms | ms of the processor | times the raw upsert |', '| --- | ---: | ---: | ---: |', ...lines].join('\n');
  } finally {
    await api.close();
  }
}
