import { basename } from 'node:path';
import type { Caller } from '../caller.ts';
import { bytesOf } from './read-file.ts';
import { printJson, RefusedCommand } from './refusal.ts';

export interface FiguresOptions {
  readonly acceptFindings?: true;
  readonly json?: true;
}

type Comparison = Awaited<ReturnType<Caller['entry']['compareFlows']>>;

/**
 * `dondoc figures import FILE`: monthly totals exported elsewhere become figures. A file with a row that is refused changes
 * nothing, nor does one with totals that do not balance unless they are accepted; the same file twice is imported once.
 */
export async function importFigures(path: string, { acceptFindings, json }: FiguresOptions): Promise<void> {
  const fileName = basename(path);
  const file = { fileName, contentBase64: (await bytesOf(path, fileName)).toString('base64') };
  const { withOffice } = await import('./with-office.ts');
  const done = await withOffice(async ({ caller }) => {
    const compared = await caller.entry.compareFlows(file);
    refuseWrong(compared, acceptFindings === true);
    const groups = compared.groups.map(({ group, figures }) => ({
      group,
      versions: Object.fromEntries(figures.map(({ indicator, version }) => [indicator, version])),
    }));
    const { saved, kept } = await caller.entry.importFlows({ ...file, groups });
    return { saved, kept, unchanged: compared.unchanged, ignored: compared.ignored };
  });
  if (json === true) printJson(done);
  else console.log(inWords(done));
}

function refuseWrong({ refused, refusals, groups }: Comparison, acceptsFindings: boolean): void {
  const findings = groups.flatMap((group) => group.findings);
  const impossible = groups.flatMap(({ unitId, period, figures }) =>
    figures.flatMap(({ indicator, fault }) => (fault === null ? [] : [{ unitId, period, indicator, fault }])),
  );
  if (refusals === 0 && impossible.length === 0 && (acceptsFindings || findings.length === 0)) return;
  const lines = [
    'Tệp còn lỗi, chưa ghi gì. / The file has errors, nothing was written.',
    ...refused.map(({ row, column, fault }) => `  dòng / row ${row}, ${column}: ${fault.code} ${JSON.stringify(fault.detail)}`),
    ...impossible.map(({ unitId, period, indicator, fault }) => `  ${unitId} ${period} ${indicator}: ${fault.code} ${JSON.stringify(fault.detail)}`),
    ...findings.map(({ row, balance, found, expected }) => `  dòng / row ${row}, ${balance}: ${found} ≠ ${expected}`),
  ];
  const detail = { rows: refusals, figures: impossible.length, findings: findings.length };
  throw new RefusedCommand(lines.join('\n'), { refused: { code: 'figures/not-imported', detail }, rows: refused, figures: impossible, findings });
}

function inWords({ saved, kept, unchanged, ignored }: { saved: number; kept: number; unchanged: number; ignored: readonly string[] }): string {
  const words = [`Đã nhập ${kept} dòng, ghi ${saved} số liệu; ${unchanged} dòng đã nhập từ trước. / ${kept} rows imported, ${saved} figures written; ${unchanged} rows were there.`];
  if (ignored.length > 0) words.push(`Cột không đọc / columns not read: ${ignored.join(', ')}`);
  return words.join('\n');
}
