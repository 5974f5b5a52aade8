import { readDraft, type Draft, type Finding } from '@dondoc/domain/plan';
import { nationalRegister } from '@dondoc/domain/unit';
import { readFileOnDisk } from './read-file.ts';
import { printJson } from './refusal.ts';

export interface IntakeOptions {
  readonly year?: number;
  readonly json?: true;
}

/** `dondoc intake FILE`: reads a plan document and prints the draft. Touches no database. */
export async function intake(path: string, { year, json }: IntakeOptions): Promise<void> {
  const { document } = await readFileOnDisk(path);
  const draft = readDraft(document, { year: year ?? null, register: nationalRegister });
  if (json === true) printJson(draft);
  else console.log(inWords(draft));
}

function inWords(draft: Draft): string {
  const { characters, accounted } = draft.coverage;
  return [
    draft.title ?? '(không có tiêu đề / no title)',
    ...draft.tasks.flatMap((task) => [
      `${task.line}. ${task.title}`,
      ...task.assignments.map(({ role, unit }) => `     ${role}: ${unit}`),
      ...task.deadlines.map(({ text, due }) => `     ${text}${due === null ? '' : ` → ${due}`}`),
    ]),
    ...findingsInWords(draft.findings),
    `${accounted} / ${characters} ký tự đã đọc / characters accounted for`,
  ].join('\n');
}

/** Findings for a person, one a line. */
export function findingsInWords(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ severity, code, line, message }) => `[${severity}] ${code}, dòng / line ${line}: ${message}`);
}
