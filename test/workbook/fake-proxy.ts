/** Objects of the fake API: what they know must be loaded, and comes at its place in the queue. */

import { FakeFailure } from './fake-book';

export type Queue = (() => void)[];
/** Each property with the way to read it. */
export type Readers = Readonly<Record<string, () => unknown>>;

/** Something with properties that must be loaded. */
export function proxy(queue: Queue, readers: Readers, members: object): object {
  const loaded = new Map<string, unknown>();
  const load = (names: string): void => {
    for (const name of names.split(',').map((part) => part.trim())) {
      const reader = readers[name];
      if (reader === undefined) throw new Error(`not in the fake: ${name}`);
      queue.push(() => loaded.set(name, reader()));
    }
  };
  const made = Object.defineProperties({ load }, Object.getOwnPropertyDescriptors(members));
  for (const name of Object.keys(readers)) {
    const own = Object.getOwnPropertyDescriptor(members, name);
    const get = (): unknown => {
      if (!loaded.has(name)) throw new FakeFailure(`PropertyNotLoaded: ${name}`);
      return loaded.get(name);
    };
    Object.defineProperty(made, name, own?.set === undefined ? { get } : { ...own, get });
  }
  return made;
}

/** A finding that is looked up at its place in the queue; `isNullObject` once something is loaded. */
export function maybe<T>(
  queue: Queue,
  find: () => T | undefined,
  readers: (it: () => T) => Readers,
  members: object,
) {
  let missing: boolean | undefined;
  queue.push(() => (missing = find() === undefined));
  const it = (): T => find() as T;
  const guarded = Object.entries(readers(it)).map(([k, read]) => [k, () => (missing ? undefined : read())]);
  const made = proxy(queue, Object.fromEntries(guarded) as Readers, members);
  return Object.defineProperty(made, 'isNullObject', { get: () => missing });
}
