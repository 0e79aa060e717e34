/** The programs that spread work over processes and machines: GNU parallel and OpenSSH, installed where we may. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptCommand, installPackages, mayInstall } from '../debian/apt.mjs';
import { PlainFailure } from '../plain-failure.mjs';

const PACKAGES = ['parallel', 'openssh-server', 'openssh-client'];
const PROGRAMS = ['parallel', 'sshd', 'ssh', 'ssh-keygen'];
/** Where a server's programs lie, though a person's PATH may not say so. */
const SYSTEM = ['/usr/sbin', '/usr/local/sbin'];

/** @returns The path of each, by its name. */
export async function programs() {
  if (missing().length > 0 && mayInstall()) {
    await installPackages('GNU parallel and OpenSSH', PACKAGES, 3);
  }
  const still = missing();
  if (still.length > 0) {
    throw new PlainFailure(
      `The command line is tried over processes and over ssh, for which this machine lacks ${still.join(', ')}. ` +
        `Install GNU parallel and OpenSSH; on Debian or Ubuntu: ${aptCommand(PACKAGES)}`,
    );
  }
  return Object.fromEntries(PROGRAMS.map((name) => [name, found(name)]));
}

const missing = () => PROGRAMS.filter((name) => found(name) === undefined);

function found(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...SYSTEM];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}
