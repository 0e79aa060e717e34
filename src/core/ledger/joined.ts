/** A long text out of its pieces, some a step: a journal may have hundreds of thousands of lines. */

import { A_STEP, each, type Steps } from '../steps';

/**
 * @param pieces Made when they are asked for.
 * @yields how many there are so far
 */
export function* joined(pieces: Iterable<string>): Steps<string> {
  const parts: string[] = [];
  let part: string[] = [];
  yield* each(pieces, (piece) => {
    part.push(piece);
    if (part.length < A_STEP) return;
    parts.push(part.join(''));
    part = [];
  });
  // A million pieces would take their time at the end.
  return [...parts, ...part].join('');
}
