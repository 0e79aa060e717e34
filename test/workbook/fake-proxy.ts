/** Objects of the fake API: what they know must be loaded, and comes at its place in the queue. */

import { FakeFailure } from './fake-book';

export type Queue = (() => void)[];
/** Each property with the way to read it. */
export type Readers = Readonly<Record<string, () => unknown>>;

/** Something with properties that must be loaded. */
export function proxy(queue: Queue, readers: Readers, members: object): object {
  const loaded = new Map<string, unknown>();
  const load = (names: string): void => {
    for (const name of namesIn(names)) {
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
    const property = own?.set === undefined ? { get } : { ...own, get };
    Object.defineProperty(made, name, { ...property, configurable: true });
  }
  return made;
}

function namesIn(names: string): readonly string[] {
  return names.split(',').map((part) => part.trim());
}

/** A collection: `items/name` loads the name of each item that is there at that moment. */
export function collection<T>(
  queue: Queue,
  find: () => readonly T[],
  itemOf: (it: T) => object,
  readersOf: (it: T) => Readers,
  members: object,
): object {
  let items: readonly object[] | undefined;
  const load = (names: string): void => {
    const wanted = namesIn(names).map((name) => {
      if (!name.startsWith('items/')) throw new Error(`not in the fake: ${name}`);
      return name.slice('items/'.length);
    });
    queue.push(() => {
      items = find().map((it) => {
        const known = new Map(wanted.map((name) => [name, readersOf(it)[name]?.()]));
        const item = itemOf(it);
        for (const [name, value] of known) Object.defineProperty(item, name, { get: () => value });
        return item;
      });
    });
  };
  const made = Object.defineProperties({ load }, Object.getOwnPropertyDescriptors(members));
  const get = (): readonly object[] => {
    if (items === undefined) throw new FakeFailure('PropertyNotLoaded: items');
    return items;
  };
  return Object.defineProperty(made, 'items', { get });
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
