/** Records the functions of the version that CHANGELOG.md dates: from then on they only grow. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PlainFailure } from './plain-failure.mjs';
import { root } from './project.mjs';

/** @param project Where the record is, and the build in `dist`. */
export async function main(_, project = root) {
  const dist = path.join(project, 'dist');
  if (!existsSync(path.join(dist, 'functions.json')))
    throw new PlainFailure('Nothing is built yet; build the add-in first: npm run build');
  // These use installed packages, and so can be read only now.
  const { builtRelease } = await import('./built-files/release.mjs');
  const { breaks } = await import('./release/growth.mjs');
  const { readRecord, writeRecord } = await import('./release/record.mjs');
  const { isReleased } = await import('./release/rule.mjs');

  const release = builtRelease(dist, project);
  const { version } = release;
  const record = readRecord(project);
  if (!isReleased(release.changelog, version))
    throw new PlainFailure(
      `A release has its day in CHANGELOG.md, as in "## [${version}] - 2027-03-01", and ${version} has none. Then run this again.`,
    );
  if (record?.version === version && record.digest !== release.digest)
    throw new PlainFailure(
      `${version} is recorded with other functions. What was released stays; raise version in package.json.`,
    );
  const broken = breaks(record?.functions ?? {}, release.functions);
  if (broken.length > 0) throw new PlainFailure(`Workbooks would break. ${broken.join(' ')}`);
  const file = writeRecord(project, release);
  console.log(`${file} holds ${version}; functions: ${Object.keys(release.functions).length}.`);
}
