/**
 * Checks manifests and says in plain sentences what is wrong: `node scripts/manifest.mjs [file]`.
 * Without a file: the development one, and the released one if it is built.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import address from './build/address.cjs';
import { run } from './command.mjs';
import { checkDevelopment, checkReleased, servedFrom } from './manifest/project.mjs';
import { root } from './project.mjs';

const DEVELOPMENT = path.join(root, 'manifest.xml');
const RELEASED = path.join(root, 'dist', 'manifest.xml');

/** manifest.xml, or what was made of it with a namespace. What a build wrote should be neither. */
const isDevelopment = (file) =>
  file !== RELEASED &&
  (file === DEVELOPMENT || (existsSync(file) && readFileSync(file, 'utf8').includes(address.DEVELOPMENT_ID)));

function check(file) {
  const findings = isDevelopment(file) ? checkDevelopment(file) : checkReleased(file);
  console.log(
    `${path.relative(process.cwd(), file)}: ${findings.length === 0 ? 'good' : findings.length + ' found'}`,
  );
  for (const { rule, sentence } of findings) console.log(`  ${rule}: ${sentence}`);
  if (file === RELEASED && servedFrom(readFileSync(file, 'utf8')) === address.PLACEHOLDER_ADDRESS) {
    console.log(
      `  It is for ${address.PLACEHOLDER_ADDRESS}, which does not exist; npm run build -- --env url=https://… says where it will be served.`,
    );
  }
  return findings.length;
}

function main([given]) {
  const files = given === undefined ? [DEVELOPMENT, RELEASED].filter(existsSync) : [path.resolve(given)];
  return files.map(check).some((found) => found > 0) ? 1 : 0;
}

await run(main);
