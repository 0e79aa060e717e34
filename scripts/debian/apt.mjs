/** Installs Debian's packages where that is nobody's business to refuse: in CI, or as root. */
import { existsSync } from 'node:fs';
import { collect, tail } from '../child.mjs';
import { PlainFailure } from '../plain-failure.mjs';

const APT = '/usr/bin/apt-get';
const INSTALL = ['install', '-y', '--no-install-recommends'];
const QUIET = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=120'];

const isRoot = () => process.getuid?.() === 0;

export const hasApt = () => existsSync(APT);

/** True on a machine of our own: a CI runner, or a container where we are root. */
export function mayInstall(env = process.env) {
  return hasApt() && (isRoot() || (Boolean(env.CI) && env.CI !== 'false'));
}

/** The command for a person. */
export const aptCommand = (packages) => `sudo apt-get ${[...INSTALL, ...packages].join(' ')}`;

function apt(args) {
  const [command, ...before] = isRoot() ? [APT] : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', APT];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return collect(command, [...before, ...QUIET, ...args], { env });
}

/**
 * Tries with the package lists at hand first; in a bare container there are none, and old ones may name what is gone.
 *
 * @param {string} name What the packages are to a person.
 * @param {readonly string[]} packages
 * @param {number} megabytes About what is fetched.
 */
export async function installPackages(name, packages, megabytes) {
  console.log(`Installing ${name} from Debian, about ${megabytes} MB.`);
  if ((await apt([...INSTALL, ...packages])).code === 0) return;
  await apt(['update']);
  const { code, output } = await apt([...INSTALL, ...packages]);
  if (code !== 0) {
    throw new PlainFailure(
      `${name} could not be installed. The last words of apt-get were:\n${tail(output)}\nTo try by hand: ${aptCommand(packages)}`,
    );
  }
}
