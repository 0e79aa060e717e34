import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';

const scripts = path.resolve(__dirname, '../../scripts');
const { oldNodeSentence } = jest.requireActual<{ oldNodeSentence: (version: string) => string | null }>(
  '../../scripts/node-version.cjs',
);

test.each([
  ['16.3.0', 'Writedown needs Node 20 or later; this is Node 16.3.0. Get it from nodejs.org.'],
  ['v8.17.0', 'Writedown needs Node 20 or later; this is Node 8.17.0. Get it from nodejs.org.'],
])('an old Node (%s) is told so in one sentence', (version, sentence) => {
  expect(oldNodeSentence(version)).toBe(sentence);
});

test.each(['20.0.0', 'v22.11.0', '100.1.0'])('Node %s will do', (version) => {
  expect(oldNodeSentence(version)).toBeNull();
});

test.each(['start.cjs', 'test.cjs', 'enter.cjs', 'node-version.cjs'])('an old Node can read %s', (file) => {
  const code = readFileSync(path.join(scripts, file), 'utf8');
  const oldSyntax = [{ languageOptions: { ecmaVersion: 5, sourceType: 'script' } }] as const;
  expect(new Linter().verify(code, [...oldSyntax])).toEqual([]);
});
