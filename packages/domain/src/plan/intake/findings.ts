import type { Finding } from '../draft.ts';

/** Findings in the order of the document, each said once. Unread text is kept every time: each piece counts. */
export function settled(findings: readonly Finding[]): Finding[] {
  const once = new Map<string, Finding>();
  for (const [index, finding] of findings.entries()) {
    const key =
      finding.code === 'UNREAD_TEXT' ? `${index}` : JSON.stringify([finding.code, finding.line, finding.about]);
    if (!once.has(key)) once.set(key, finding);
  }
  return [...once.values()].toSorted((one, other) => one.line - other.line);
}
