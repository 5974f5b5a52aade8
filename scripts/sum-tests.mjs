#!/usr/bin/env node
// Adds up the reports every suite left behind. Prints a line per suite and, last, `N passed, N failed`.
// Exit 1 when a test failed, was left out, or no report was found where a suite should have left one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const suites = ['packages/domain', 'apps/server', 'apps/admin', 'tests'];
let passed = 0;
let failed = 0;

for (const suite of suites) {
  const folder = join(root, suite, 'reports');
  const reports = existsSync(folder) ? readdirSync(folder).filter((name) => /^tests.*\.json$/.test(name)) : [];
  if (reports.length === 0) {
    console.log(`${suite}: no report`);
    failed += 1;
  }
  for (const name of reports) {
    const report = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const leftOut = report.numPendingTests + report.numTodoTests;
    // A file that could not be loaded has no failed test of its own: it counts as one.
    const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length;
    passed += report.numPassedTests;
    failed += report.numFailedTests + leftOut + unloaded;
    console.log(`${suite} ${name}: ${report.numPassedTests} passed, ${report.numFailedTests + unloaded} failed, ${leftOut} left out`);
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
