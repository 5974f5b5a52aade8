import { propertySeed } from './seed.ts';

/** Says once a run what to set in order to run the same properties again. */
export default function printSeed(): void {
  console.log(`Property tests draw from FAST_CHECK_SEED=${propertySeed}`);
}
