/** The record of the last release, and what stands beside it in the project. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const RECORD = 'scripts/release/released.json';

const textOf = (project, name) => readFileSync(path.join(project, name), 'utf8');

/** @returns {{ version: string, changelog: string }} */
export function projectNow(project) {
  return {
    version: JSON.parse(textOf(project, 'package.json')).version,
    changelog: textOf(project, 'CHANGELOG.md'),
  };
}

/** @returns The record; undefined before the first release. */
export function readRecord(project) {
  return existsSync(path.join(project, RECORD)) ? JSON.parse(textOf(project, RECORD)) : undefined;
}

/** @returns The name of the file. */
export function writeRecord(project, { version, digest, functions }) {
  writeFileSync(path.join(project, RECORD), `${JSON.stringify({ version, digest, functions }, null, 2)}\n`);
  return RECORD;
}
