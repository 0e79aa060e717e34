/** The built functions against those that were released. */
import { contractOf } from '../release/contract.mjs';
import { projectNow, readRecord } from '../release/record.mjs';
import { versionProblems } from '../release/rule.mjs';
import { read } from './dist-file.mjs';
import { placeholder } from './manifest.mjs';

/** What is built, as a release would be recorded. */
export function builtRelease(dist, project) {
  return { ...projectNow(project), ...contractOf(read(dist, 'functions.json'), placeholder(dist).href) };
}

/** Functions change only with the version, and only by growing. */
export function keepsReleases(dist, project) {
  const record = readRecord(project);
  const problems = versionProblems(record, builtRelease(dist, project));
  if (problems.length > 0) throw new Error(problems.join(' '));
  return record === undefined ? 'none is released yet' : `the last is ${record.version}`;
}
