/** Checks of what would be shipped: every file in dist/, each check counted for itself. */
import path from 'node:path';
import { addIn } from '../webpack-jobs.mjs';
import { checks } from '../built-files/checks.mjs';
import { root } from '../project.mjs';
import { jestProjects } from './unit-tests.mjs';

/**
 * Runs every check on a folder; a check says what is wrong by throwing, and may return a remark.
 *
 * @param project Where the version stands, and what was released.
 */
export async function countChecks(dist, project = root) {
  const counts = { passed: 0, failed: 0 };
  for (const { name, check } of checks) {
    try {
      const remark = await check(dist, project);
      counts.passed += 1;
      console.log(`  ok  ${name}${remark ? `: ${remark}` : ''}`);
    } catch (error) {
      counts.failed += 1;
      console.log(`  NO  ${name}: ${error.message}`);
    }
  }
  return counts;
}

/** The checks, then the tests that call the built functions as Excel does. */
export async function builtFiles() {
  const checked = await countChecks(path.join(root, addIn.output));
  const called = await jestProjects('built');
  return { passed: checked.passed + called.passed, failed: checked.failed + called.failed };
}
