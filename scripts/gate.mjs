import { rmSync } from 'node:fs';
import { countsOf, sumLine } from './gate/counts.mjs';
import { steps } from './gate/steps.mjs';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

const words = process.argv.slice(2);
const named = steps.filter(({ name }) => words.includes(name));
const chosen = named.length > 0 ? named : steps;
/** Words that name no step go to the last one: `npm run test:app -- sandbox`. */
const passedOn = words.filter((word) => !steps.some(({ name }) => name === word));

function pass(step) {
  console.log(`\n— ${step.name}`);
  if (step.report) rmSync(step.report, { force: true });
  const command = step === chosen.at(-1) ? [...step.command, ...passedOn] : step.command;
  const env = step.report ? { TAHRIR_REPORT: step.report } : {};
  return { step, isPassed: run(command, { env }) === 0 };
}

function conclude(results) {
  const refused = results.filter(({ isPassed }) => !isPassed).map(({ step }) => step.name);
  console.log(refused.length > 0 ? `\nrefused by: ${refused.join(', ')}` : '\nall steps passed');
  const counted = chosen.filter(({ report }) => report);
  const counts = counted.map(({ name, report }) => countsOf(name, report));
  if (counts.length > 0) console.log(sumLine(counts));
  process.exitCode = refused.length > 0 ? 1 : 0;
}

if (chosen.some(({ needsWindow }) => needsWindow)) prepare();
conclude(chosen.map(pass));
