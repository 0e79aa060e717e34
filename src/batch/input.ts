/** Where the bytes come from: a file, or what is piped in. */

import { createReadStream, fstatSync, statSync } from 'node:fs';
import { Failure, reasonOf } from './failure';

export interface Input {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many there are; nothing where that is not known. */
  readonly size: number | undefined;
}

const PIECE_BYTES = 2 ** 20;

/** @throws Failure for a file that is not there */
export function inputFrom(file: string): Input {
  const { size } = orFailure(`${file} cannot be read`, () => statSync(file));
  return { bytes: piecesOf(file), size };
}

async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}

/** What is piped in; the length is known where it is a file. */
export function inputPiped(stdin: AsyncIterable<Uint8Array>): Input {
  try {
    const stat = fstatSync(0);
    return { bytes: stdin, size: stat.isFile() ? stat.size : undefined };
  } catch {
    return { bytes: stdin, size: undefined };
  }
}

/** The same bytes, counted as they pass. */
export async function* counting(
  bytes: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    count(piece.length);
    yield piece;
  }
}

/**
 * The same as text, in its pieces.
 *
 * @throws Failure for what is not UTF-8
 */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new Failure('The input is not UTF-8. A CSV is saved as "CSV UTF-8", or converted with iconv.');
    }
  };
  for await (const chunk of bytes) yield decoded(chunk);
  yield decoded();
}

/** Its lines, without their ends; what follows the last end is one too. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let parts: string[] = [];
  for await (const text of textOf(bytes)) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield [...parts, line].join('');
      parts = [];
    }
    parts.push(last);
  }
  const rest = parts.join('');
  if (rest !== '') yield rest;
}

/** What a step gives; where it throws, the run ends with what was wrong. */
export function orFailure<T>(what: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw new Failure(`${what}: ${reasonOf(error)}.`);
  }
}
