/** The command run in this process, on text in and text out. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { run } from '../../src/batch/run';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly said: string;
}

/** @param pieces What is piped in, as it comes. */
export async function writedown(
  args: readonly string[],
  ...pieces: readonly (string | Uint8Array)[]
): Promise<Ended> {
  const [out, said] = [gathering(), gathering()];
  const code = await run(args, {
    stdin: bytesOf(pieces),
    stdout: out.stream,
    stderr: said.stream,
    isTerminal: false,
    now: () => 0,
  });
  return { code, out: out.text(), said: said.text() };
}

/** The same, and the rows that it rejects. */
export async function rejecting(
  args: readonly string[],
  ...pieces: readonly (string | Uint8Array)[]
): Promise<Ended & { readonly rejects: string }> {
  const file = path.join(folder(), 'rejects.csv');
  const ended = await writedown([...args, '--rejects', file], ...pieces);
  return { ...ended, rejects: readFileSync(file, 'utf8') };
}

async function* bytesOf(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    await Promise.resolve();
    yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
  }
}

function gathering(): { readonly stream: Writable; readonly text: () => string } {
  const parts: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      parts.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => parts.join('') };
}

const folders: string[] = [];
afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true })));

export function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'writedown-test-'));
  folders.push(made);
  return made;
}

/** A file that lives as long as the tests. */
export function fileWith(text: string, name = 'file.csv'): string {
  const file = path.join(folder(), name);
  writeFileSync(file, text);
  return file;
}

/** A table as CSV, each field in quotes. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  const field = (value: string | number | null): string => `"${String(value ?? '').replace(/"/g, '""')}"`;
  return rows.map((row) => `${row.map(field).join(',')}\n`).join('');
}
