import type { Draft, DraftDeadline, DraftTask } from '../plan/draft.ts';

/**
 * Each task as a person would note it: `line: group > title = product (role unit, role unit; day of product for role)
 * unread: words of its line that nobody read`.
 */
export const tasksInShort = ({ tasks, findings }: Pick<Draft, 'tasks' | 'findings'>): readonly string[] =>
  tasks.map((task) => {
    const unread = findings.flatMap(({ code, line, about }) => (code === 'UNREAD_TEXT' && line === task.line ? [about] : []));
    return `${task.line}: ${taskInShort(task)}${unread.length === 0 ? '' : ` unread: ${unread.join(', ')}`}`;
  });

function taskInShort({ path, title, product, assignments, deadlines }: DraftTask): string {
  const units = assignments.map(({ role, unit }) => `${role} ${unit}`).join(', ');
  const said = [units, deadlines.map(deadlineInShort).join(', ')].filter((words) => words !== '').join('; ');
  return `${[...path, title].join(' > ')}${product === null ? '' : ` = ${product}`}${said === '' ? '' : ` (${said})`}`;
}

const deadlineInShort = ({ due, kind, role, deliverable }: DraftDeadline): string =>
  `${due ?? kind}${deliverable === null ? '' : ` of ${deliverable}`}${role === null ? '' : ` for ${role}`}`;
