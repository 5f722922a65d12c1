import { existsSync, readFileSync } from 'node:fs';

/** A test file that could not even be loaded holds no test that could fail. */
const isBroken = (file) => file.status === 'failed' && file.assertionResults.length === 0;

/** How many tests each runner's report holds; both runners write JSON of their own. */
const readers = {
  unit: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(isBroken).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  app: ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }),
};

/** A runner that fell over before it could write its report counts as one failure. */
const fallen = { passed: 0, failed: 1, skipped: 0 };

export function countsOf(name, report) {
  if (!existsSync(report)) return fallen;
  return readers[name](JSON.parse(readFileSync(report, 'utf8')));
}

export function sumLine(counts) {
  const sum = (kind) => counts.reduce((total, count) => total + count[kind], 0);
  const skipped = sum('skipped');
  const line = `${sum('passed')} passed, ${sum('failed')} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
