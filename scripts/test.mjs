/** Everything that has to be true of the project, in one command; the last line is the sum. */
import { ensureInstalled } from './install/install.mjs';
import { root } from './project.mjs';
import { runStages } from './stages/tally.mjs';

const ADD_IN = 'Production build';
const WORKBENCH = 'Workbench build';

/** A stage is read only when it runs, because what it imports may be installed by the first. */
const stage = (name, file, run, needs = []) => ({
  name,
  needs,
  run: async () => (await import(`./stages/${file}`))[run](),
});

async function packages() {
  await ensureInstalled(root, 'npm test');
  return { passed: 1, failed: 0 };
}

export function main() {
  return runStages([
    { name: 'Packages', run: packages, essential: true },
    stage('Types', 'types.mjs', 'types'),
    stage('Lint', 'lint.mjs', 'lint'),
    stage('Unit tests', 'unit-tests.mjs', 'unitTests'),
    stage('Speed', 'speed.mjs', 'speed'),
    stage(ADD_IN, 'webpack-build.mjs', 'buildAddIn'),
    stage('Built files', 'built-files.mjs', 'builtFiles', [ADD_IN]),
    stage('Saved workbook', 'saved-workbook.mjs', 'savedWorkbook', [ADD_IN]),
    stage('Same input, same bytes', 'same-bytes.mjs', 'sameBytes', [ADD_IN]),
    stage('Command line', 'batch.mjs', 'commandLine'),
    stage(WORKBENCH, 'webpack-build.mjs', 'buildWorkbench'),
    stage('End to end', 'end-to-end.mjs', 'endToEnd', [ADD_IN, WORKBENCH]),
  ]);
}
