/** What can be done to a task of a draft from its card or by a key. */
export const taskActs = ['edit', 'split', 'merge', 'up', 'down', 'add', 'remove'] as const;
export type TaskAct = (typeof taskActs)[number];

/** The key that does it on the chosen task, as it is written on the page. */
export const keyOfAct: { readonly [Each in TaskAct]?: string } = { edit: 'E', split: 'S', merge: 'M', up: 'Alt+↑', down: 'Alt+↓', add: 'A' };
