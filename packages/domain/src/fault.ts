/**
 * A refusal a caller can act on.
 *
 * `code` is a promise to clients and never changes its meaning. `detail` holds
 * the facts of this refusal; sentences for people are written in apps/admin.
 * A state that only a bug can reach is not a fault: throw there.
 */
export interface Fault<Code extends string = string, Detail extends object = object> {
  readonly code: Code;
  readonly detail: Detail;
}
