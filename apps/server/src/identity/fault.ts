import type { Fault } from '@dondoc/domain/faults';

/** Every refusal about people and their passwords. */
export type IdentityFault =
  /** A one-time password was used: the person must choose their own before anything else. */
  | Fault<'identity/password-change-required', Record<never, never>>
  /** The current password given with a new one is not the right one. */
  | Fault<'identity/wrong-password', Record<never, never>>
  /** Lengths in characters. */
  | Fault<'identity/password-too-short', { readonly least: number }>
  | Fault<'identity/password-not-new', Record<never, never>>
  | Fault<'identity/email-taken', { readonly email: string }>
  /** A unit member acts for at least one unit. */
  | Fault<'identity/member-without-unit', Record<never, never>>
  | Fault<'identity/unknown-unit', { readonly unitId: string }>
  /** One administrator who can sign in is always left. */
  | Fault<'identity/last-administrator', Record<never, never>>;
