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

/** Its lines, without their ends; what follows the last end is one too. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const piece of bytes) {
    const lines = decoder.decode(piece, { stream: true }).split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield [...parts, line].join('');
      parts = [];
    }
    parts.push(last);
  }
  const rest = parts.join('') + decoder.decode();
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
