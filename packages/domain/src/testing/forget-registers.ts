const TrueWeakMap = WeakMap;

/** What Stryker tells the rules it changes: the mutant being tried, and none while the tests are counted. */
const activeMutant = (): unknown => {
  const told: unknown = Reflect.get(globalThis, '__stryker__');
  return typeof told === 'object' && told !== null ? Reflect.get(told, 'activeMutant') : undefined;
};

/**
 * Forgets what was worked out of a register of units under another mutant. The rules remember it by the register, and a
 * mutant tried after the true rule would answer from the true rule's memory. Nothing is remembered while the tests are
 * counted: each is to be seen with every rule it needs.
 */
class ForgetfulWeakMap<Key extends WeakKey, Value> extends WeakMap<Key, Value> {
  readonly #under = new TrueWeakMap<Key, unknown>();

  override get(key: Key): Value | undefined {
    if (typeof key !== 'object' || !('successions' in key)) return super.get(key);
    const mutant = activeMutant();
    return mutant !== undefined && this.#under.get(key) === mutant ? super.get(key) : undefined;
  }

  override set(key: Key, value: Value): this {
    this.#under.set(key, activeMutant());
    return super.set(key, value);
  }
}

// Read again for every file of tests: one that forgets is enough.
if (TrueWeakMap.name !== ForgetfulWeakMap.name) globalThis.WeakMap = ForgetfulWeakMap;
