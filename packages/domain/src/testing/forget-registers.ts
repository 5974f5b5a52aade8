/**
 * Forgets what was worked out of a register of units. The rules remember it by the register, and a mutant tried after the
 * true rule would answer from the true rule's memory.
 */
class ForgetfulWeakMap<Key extends WeakKey, Value> extends WeakMap<Key, Value> {
  override get(key: Key): Value | undefined {
    return typeof key === 'object' && 'successions' in key ? undefined : super.get(key);
  }
}

globalThis.WeakMap = ForgetfulWeakMap;
