import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** The fewest characters of a password a person chooses. */
export const leastPasswordLength = 12;

/** Letters and digits that are not taken for each other when read from paper. */
const readable = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password for one sign-in: 16 characters in groups of four, some 79 bits. */
export function oneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => readable[randomInt(readable.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** The argon2id hash of a password, with its salt and cost (19 MiB, 2 passes) in it. */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** Whether the password is the one of the hash. */
export const isPassword = (stored: string, password: string): Promise<boolean> => verify(stored, password);
