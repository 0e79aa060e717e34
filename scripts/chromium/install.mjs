/** How Chromium comes to a machine that has none. */
import { aptCommand, hasApt, installPackages } from '../debian/apt.mjs';

const PACKAGES = ['chromium', 'fonts-liberation'];

/** The command for a person, on their system. */
export function installCommand(platform = process.platform) {
  if (platform === 'darwin') return 'brew install --cask chromium';
  if (platform === 'win32') return 'winget install Google.Chrome';
  return hasApt() ? aptCommand(PACKAGES) : 'sudo dnf install chromium';
}

export const installChromium = () => installPackages('Chromium', PACKAGES, 100);
