/** Runs a command and turns what it throws into something to read and an exit code. */
import { PlainFailure } from './plain-failure.mjs';

/**
 * @param main Gets the command's arguments; may return an exit code.
 * @param failed The exit code where it throws.
 */
export async function run(main, failed = 1) {
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0;
  } catch (error) {
    console.error(error instanceof PlainFailure ? error.message : error);
    process.exitCode = failed;
  }
}
