/**
 * The seed every property test draws from: the same examples on every run, so that a failure is a failure for everybody.
 * `FAST_CHECK_SEED` (a whole number) overrides it, to look for new counterexamples or to replay one that was found.
 */
export const propertySeed = Number(process.env['FAST_CHECK_SEED'] ?? 20_220_831);

if (!Number.isInteger(propertySeed)) throw new RangeError('FAST_CHECK_SEED is not a whole number');
