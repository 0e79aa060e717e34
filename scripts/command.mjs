/** Runs a command and turns what it throws into something to read and an exit code of 1. */
import { PlainFailure } from './plain-failure.mjs';

/** @param main Gets the command's arguments; may return an exit code. */
export async function run(main) {
  try {
    process.exitCode = (await main(process.argv.slice(2))) ?? 0;
  } catch (error) {
    console.error(error instanceof PlainFailure ? error.message : error);
    process.exitCode = 1;
  }
}
