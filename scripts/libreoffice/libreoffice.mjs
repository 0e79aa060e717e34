/** LibreOffice on this machine: one that is there, or one installed where we may. */
import { collect } from '../child.mjs';
import { aptCommand, installPackages, mayInstall } from '../debian/apt.mjs';
import { PlainFailure } from '../plain-failure.mjs';

const PACKAGES = ['libreoffice-calc'];

const HOW_TO_INSTALL = `LibreOffice (soffice) was not found. On Debian or Ubuntu:

    ${aptCommand(PACKAGES)}

Elsewhere see libreoffice.org. Its folder "program" must be in PATH. Then run the command again.`;

/** @returns Such as `LibreOffice 7.4.7.2`, without the build's hash; undefined if it is not there. */
async function version() {
  const { code, output } = await collect('soffice', ['--version']);
  return code === 0 ? /LibreOffice [\d.]+/.exec(output)?.[0] : undefined;
}

/** @returns Its version, as soon as it is there. */
export async function libreOffice() {
  const present = await version();
  if (present !== undefined) return present;
  if (mayInstall()) {
    await installPackages('LibreOffice Calc', PACKAGES, 130);
    const fresh = await version();
    if (fresh !== undefined) return fresh;
  }
  throw new PlainFailure(HOW_TO_INSTALL);
}
