/** Where text goes: it is gathered to large pieces, and whoever writes waits until they are taken. */

import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Sink {
  readonly write: (text: string) => void;
  /** Whether so much is gathered that it should be let go. */
  readonly isFull: () => boolean;
  readonly flush: () => Promise<void>;
  /** Lets go of all, and closes what was opened for it. */
  readonly end: () => Promise<void>;
}

const FULL_CHARACTERS = 2 ** 18;

/** @param isOwned Whether it was opened for this, and is closed after. */
export function sinkOf(stream: Writable, isOwned: boolean): Sink {
  let gathered = '';
  let failed: Error | undefined;
  stream.on('error', (error: Error) => (failed ??= error));
  const flush = async (): Promise<void> => {
    const text = gathered;
    gathered = '';
    if (failed !== undefined) throw failed;
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    write(text) {
      gathered += text;
    },
    isFull: () => gathered.length >= FULL_CHARACTERS,
    flush,
    async end() {
      await flush();
      await new Promise<void>((resolve, reject) => {
        const done = (error?: Error | null): void => (error == null ? resolve() : reject(error));
        if (isOwned) stream.end(done);
        else stream.write('', done);
      });
    },
  };
}
