/** Which file a name stands for, whatever name it has: no run writes over what it reads. */

import { fstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { EXIT } from './exit-code';
import { Failure } from './failure';
import type { Given } from './options';

/**
 * @param file Its name, or 0 for what is piped in.
 * @returns The same for two names of one file; nothing for what is no file, as a pipe or a device.
 */
export function identityOf(file: string | 0): string | undefined {
  try {
    const stat = file === 0 ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    return stat.isFile() ? `${stat.dev}:${stat.ino}` : undefined;
  } catch {
    return file === 0 ? undefined : path.resolve(file);
  }
}

/**
 * @param files Those that are read besides those of options; none for what is piped in.
 * @throws Failure where one file is written over while it is read, or twice at once
 */
export function refuseOverwriting(given: Given, files: readonly string[]): void {
  const read = [...(files.length === 0 ? [0 as const] : files), given.events, given.accounts];
  const taken = new Set(read.flatMap((file) => (file === undefined ? [] : [identityOf(file)])));
  const { output = '-', rejects } = given;
  for (const [option, file] of Object.entries({ output, rejects })) {
    if (file === undefined) continue;
    const identity = file === '-' ? file : identityOf(file);
    if (identity !== undefined && taken.has(identity)) {
      throw new Failure(
        `--${option} ${file} is read or written already; it takes a file of its own.`,
        EXIT.wrongUse,
      );
    }
    taken.add(identity);
  }
}
