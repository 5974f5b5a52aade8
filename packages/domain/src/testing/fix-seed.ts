import fc from 'fast-check';
import { propertySeed } from './seed.ts';

/** A mutant is found out by the first counterexample: looking for the smallest one is for people. */
const isMutant = process.env['STRYKER_MUTATOR_WORKER'] !== undefined;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: propertySeed, endOnFailure: isMutant });
