/** Runs one of the installed tools as a check that passes or fails as a whole. */
import { show } from '../child.mjs';
import { installed, root } from '../project.mjs';

/** Runs the tool with this Node, in the project's root, its output going to the terminal. */
export function tool(script, args, env = {}) {
  return show(process.execPath, [installed(...script), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
}

/** Counts a list of runs, each one check. All of them run. */
export async function countRuns(runs) {
  const counts = { passed: 0, failed: 0 };
  for (const run of runs) {
    const code = await run();
    counts[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return counts;
}
