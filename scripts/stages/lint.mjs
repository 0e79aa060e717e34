/** Lint: ESLint for what the code does, Prettier for how it looks. Both remember files that were fine. */
import { countRuns, tool } from './tool.mjs';

const CACHE = 'node_modules/.cache';
const ESLINT = ['--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/eslint/`];
const PRETTIER = [
  '--check',
  '--log-level',
  'warn',
  '--cache',
  '--cache-location',
  `${CACHE}/prettier/checked`,
];

export function lint() {
  return countRuns([
    () => tool(['eslint', 'bin', 'eslint.js'], ['.', '--max-warnings', '0', ...ESLINT]),
    () => tool(['prettier', 'bin', 'prettier.cjs'], ['.', ...PRETTIER]),
  ]);
}
