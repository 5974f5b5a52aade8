import type { Answers } from '../../../answers.ts';

/** A person as the list of users shows them. */
export type ListedUser = Answers['identity']['listUsers'][number];
