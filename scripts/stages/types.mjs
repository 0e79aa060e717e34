/** Types: the whole project, and the core by its stricter rules (no browser, no Office). */
import { countRuns, tool } from './tool.mjs';

const PROJECTS = ['tsconfig.json', 'src/core/tsconfig.json'];

export function types() {
  return countRuns(
    PROJECTS.map((project) => () => tool(['typescript', 'bin', 'tsc'], ['--noEmit', '-p', project])),
  );
}
