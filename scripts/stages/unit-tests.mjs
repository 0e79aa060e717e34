/** Unit tests by Jest. A test file that does not even load counts as a failure. */
import { countFromResult } from './result-file.mjs';
import { tool } from './tool.mjs';

export function countJest(result) {
  return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
}

/** The tests of some of jest's projects, counted. */
export function jestProjects(...projects) {
  // Jest leaves a processor to whoever watches; here nobody does.
  const options = ['--ci', '--json', '--maxWorkers=100%', '--selectProjects', ...projects];
  return countFromResult(
    (file) => tool(['jest', 'bin', 'jest.js'], [...options, `--outputFile=${file}`]),
    countJest,
  );
}

export function unitTests() {
  return jestProjects('core', 'pane');
}
