/** What Stryker tells the rules it changes: the mutant being tried, and none while it notes which test reaches which rule. */
const activeMutant = (): unknown => {
  const told: unknown = Reflect.get(globalThis, '__stryker__');
  return typeof told === 'object' && told !== null ? Reflect.get(told, 'activeMutant') : undefined;
};

/**
 * Remembers nothing of a register of units while Stryker notes which test reaches which rule: the rules remember what they
 * worked out of a register, and only the first test would seem to need them. Mutants are tried in a worker each, and there
 * the memory is only of the mutant.
 */
class ForgetfulWeakMap<Key extends WeakKey, Value> extends WeakMap<Key, Value> {
  override get(key: Key): Value | undefined {
    const isOfRegister = typeof key === 'object' && 'successions' in key;
    return isOfRegister && activeMutant() === undefined ? undefined : super.get(key);
  }
}

// Read again for every file of tests: one that forgets is enough.
if (WeakMap.name !== ForgetfulWeakMap.name) globalThis.WeakMap = ForgetfulWeakMap;
