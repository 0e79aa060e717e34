/** Where the built command begins. */

import { EXIT } from './exit-code';
import { run } from './run';

void run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  isTerminal: process.stderr.isTTY,
  now: () => performance.now(),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (defect: unknown) => {
    console.error(defect);
    process.exitCode = EXIT.unreadable;
  },
);
