/** Installs Debian's Chromium where that is nobody's business to refuse: in CI, or as root. */
import { existsSync } from 'node:fs';
import { collect, tail } from '../child.mjs';
import { PlainFailure } from '../plain-failure.mjs';

const APT = '/usr/bin/apt-get';
const INSTALL = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
const QUIET = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=120'];

const isRoot = () => process.getuid?.() === 0;

/** True on a machine of our own: a CI runner, or a container where we are root. */
export function mayInstall(env = process.env) {
  return existsSync(APT) && (isRoot() || (Boolean(env.CI) && env.CI !== 'false'));
}

/** The command for a person, on their system. */
export function installCommand(platform = process.platform) {
  if (platform === 'darwin') return 'brew install --cask chromium';
  if (platform === 'win32') return 'winget install Google.Chrome';
  return existsSync(APT) ? `sudo apt-get ${INSTALL.join(' ')}` : 'sudo dnf install chromium';
}

function apt(args) {
  const [command, ...before] = isRoot() ? [APT] : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', APT];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return collect(command, [...before, ...QUIET, ...args], { env });
}

/** Tries with the package lists at hand first; in a bare container there are none, and old ones may name what is gone. */
export async function installChromium() {
  console.log('Installing Chromium from Debian, about 100 MB.');
  if ((await apt(INSTALL)).code === 0) return;
  await apt(['update']);
  const { code, output } = await apt(INSTALL);
  if (code !== 0) {
    throw new PlainFailure(
      `Chromium could not be installed. The last words of apt-get were:\n${tail(output)}\nTo try by hand: ${installCommand()}`,
    );
  }
}
