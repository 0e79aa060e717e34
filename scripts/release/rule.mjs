/**
 * The rule of versions: what a version has once been released with never changes. Excel keeps functions.json in
 * a cache and asks for it anew when the manifest's version is higher.
 */
import { breaks } from './growth.mjs';

const RENEW = 'npm run release:record';

/** A release has its day in the changelog: `## [1.2.0] - 2027-03-01`. */
export function isReleased(changelog, version) {
  return changelog
    .split('\n')
    .some((line) => line.startsWith(`## [${version}] - `) && /\d{4}-\d{2}-\d{2}\s*$/.test(line));
}

function isHigher(version, other) {
  const [a, b] = [version, other].map((one) => one.split('.').map(Number));
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing >= 0 && a[differing] > b[differing];
}

/**
 * @param {{ version: string } & import('./contract.mjs').Contract | undefined} record Of the last release;
 *   undefined before the first.
 * @param {{ version: string, changelog: string } & import('./contract.mjs').Contract} now
 * @returns {string[]} What is wrong, in sentences.
 */
export function versionProblems(record, now) {
  const isDated = isReleased(now.changelog, now.version);
  if (record === undefined)
    return isDated ? [`CHANGELOG.md dates ${now.version}, and nothing is recorded: ${RENEW}`] : [];
  const broken = breaks(record.functions, now.functions);
  if (broken.length > 0) return broken;
  if (record.version === now.version)
    return record.digest === now.digest
      ? []
      : [
          `functions.json differs from what ${record.version} was released with; raise version in package.json. ` +
            `When that version is released, date it in CHANGELOG.md and record it: ${RENEW}`,
        ];
  if (!isHigher(now.version, record.version))
    return [`package.json says ${now.version}, and ${record.version} was released already.`];
  return isDated
    ? [`CHANGELOG.md dates ${now.version}, and what is recorded is ${record.version}: ${RENEW}`]
    : [];
}
