import type { SameTexts } from '../shape.ts';
import type { fault as vi } from '../vi/fault.ts';

export const fault: SameTexts<typeof vi> = {
  unknown: 'The server met an error. What you typed is kept; try again in a few minutes, and tell the administrator if it stays.',
  unreachable: 'The server cannot be reached. What you typed is kept; check the network and try again.',
  notFound: 'Not found: it is gone, or not yours to see.',
  forbidden: 'You do not have the right to do this.',
  signedOut: 'Your session has ended. Sign in again; what you typed is kept.',
  tooMany: 'Too many requests in a short time. Wait a minute, then try again.',
  notUnderstood: 'The server did not understand what was sent. Check what you typed.',
};
