/** The browser for the end-to-end tests: one that is there, or one installed where we may. */
import { mayInstall } from '../debian/apt.mjs';
import { PlainFailure } from '../plain-failure.mjs';
import { findChromium } from './find.mjs';
import { installChromium, installCommand } from './install.mjs';

/** @returns The path of the browser. */
export async function chromium() {
  const present = await findChromium();
  if (present) return present;
  if (mayInstall()) {
    await installChromium();
    const fresh = await findChromium();
    if (fresh) return fresh;
  }
  throw new PlainFailure(`The end-to-end tests need Chromium. Install it with: ${installCommand()}`);
}
