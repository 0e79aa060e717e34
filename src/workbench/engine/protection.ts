/**
 * Protected sheets. The library refuses every command while a protected sheet is in front, whichever sheet
 * it is about; Excel minds only the sheet that would change. What these commands do to cells is made of
 * smaller commands, each of which is still refused on a protected sheet.
 */

import type { Library } from './library';

/** @param commands The library's command types. */
export function installProtection(library: Library, commands: readonly string[]): void {
  const allowed = library.lockedSheetAllowedCommands as Set<string>;
  commands.forEach((command) => allowed.add(command));
}
