/** One run of the command: from its words to its exit code. Whatever it touches outside comes in here. */

import type { Writable } from 'node:stream';
import { VERSION } from '../core/version';
import { readCommand } from './command';
import { EXIT } from './exit-code';
import { Failure } from './failure';
import { helpText } from './help';
import { runMerge } from './run-merge';
import { runTask } from './run-task';
import { sinkOf } from './sink';

export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Whether a person watches standard error. */
  readonly isTerminal: boolean;
  /** Milliseconds; any beginning will do. */
  readonly now: () => number;
}

/** @returns The exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr } = surroundings;
  // Where nobody listens, the run goes on, and the exit code says how it went.
  stderr.on('error', () => undefined);
  try {
    const command = readCommand(args);
    if ('run' in command) return await runTask(command.run, surroundings);
    if ('merge' in command) return await runMerge(command.merge, surroundings);
    const out = sinkOf(stdout, false);
    out.write('version' in command ? `${VERSION}\n` : helpText(command.help));
    await out.end();
    return EXIT.good;
  } catch (error) {
    if (isBrokenPipe(error)) return EXIT.brokenPipe;
    if (!(error instanceof Failure) && !isOfSystem(error)) throw error;
    stderr.write(`${error.message}\n`);
    return error instanceof Failure ? error.exitCode : EXIT.unreadable;
  }
}

function isBrokenPipe(error: unknown): boolean {
  return isOfSystem(error) && error.code === 'EPIPE';
}

/** A disk that is full, a folder that is not there. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
