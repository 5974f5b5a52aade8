import type { TestApi } from '@dondoc/server/testing/open-test-api';
import { screen, within } from '@testing-library/react';
import { aDraft } from './a-plan.ts';
import { openPage } from './open-page.tsx';

/** Opens the review of a document that was just read. */
export async function openDraft(api: TestApi, text: string, search = '') {
  const draftId = await aDraft(api, text);
  const page = openPage(api, `/ke-hoach/du-thao/${draftId}${search}`, { role: 'administrator' });
  await screen.findByRole('heading', { level: 1 });
  await screen.findByRole('region', { name: 'Nguyên văn' });
  return { ...page, draftId };
}

/** The titles of the tasks, in the order of the draft. */
export const titles = (): readonly string[] => [...document.querySelectorAll('.draft-title')].map((title) => title.textContent ?? '');

/** The card of a task among those of the draft. */
export function taskNamed(title: string | RegExp): HTMLElement {
  const draft = screen.getByRole('region', { name: /^Dự thảo/ });
  const card = within(draft).getByText(title, { selector: '.draft-title' }).closest('li');
  if (card === null) throw new Error(`no card for ${title}`);
  return card;
}
