/**
 * Runs stages one after another and counts. Every stage runs, whatever became of the others, except
 * those that need one that failed: these count as one failure, for they vouch for nothing.
 *
 * A stage is `{ name, run, needs?, essential? }`; `run` returns `{ passed, failed }`, and if it throws, the
 * stage failed. After an essential stage that failed there is nothing to run.
 */
import { PlainFailure } from '../plain-failure.mjs';
import { seconds } from '../seconds.mjs';

async function outcome({ needs = [], run }, failedNames) {
  const missing = needs.find((name) => failedNames.includes(name));
  try {
    if (missing) throw new PlainFailure(`Not run, because this failed: ${missing}.`);
    return await run();
  } catch (error) {
    console.log(error instanceof PlainFailure ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** Counts what goes wrong outside any stage, such as a promise nobody waited for. */
function watchForStrays(sum) {
  process.on('uncaughtException', (error) => {
    console.log(error);
    sum.failed += 1;
  });
}

/** @returns The exit code: 0 only if something ran and nothing failed. */
export async function runStages(stages) {
  const lines = [];
  const failedNames = [];
  const sum = { passed: 0, failed: 0 };
  watchForStrays(sum);
  for (const stage of stages) {
    const begun = performance.now();
    console.log(`\n== ${stage.name}`);
    const { passed, failed } = await outcome(stage, failedNames);
    sum.passed += passed;
    sum.failed += failed;
    if (failed > 0) failedNames.push(stage.name);
    const line = `${stage.name}: ${passed} passed, ${failed} failed (${seconds(begun)})`;
    lines.push(line);
    console.log(line);
    if (failed > 0 && stage.essential) break;
  }
  console.log(`\n== All stages\n${lines.join('\n')}\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}
