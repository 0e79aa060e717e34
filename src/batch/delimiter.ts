/** What stands between the fields of the input. */

import { EXIT } from './exit-code';
import { Failure } from './failure';
import type { Given } from './options';

const NONE: ReadonlySet<string> = new Set(['"', '\r', '\n', '\uFEFF']);

/** @throws Failure for what can be no delimiter */
export function delimiterOf({ delimiter = ',' }: Given): string {
  if (delimiter.toLowerCase() === 'tab') return '\t';
  if (delimiter.length === 1 && !NONE.has(delimiter)) return delimiter;
  throw new Failure(
    `--delimiter got ${JSON.stringify(delimiter)}; it takes one character that is no quote and no line end, or tab.`,
    EXIT.wrongUse,
  );
}
