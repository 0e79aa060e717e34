/** An object that answers only for what it has: any other name throws, also when it is set. */

import { notInTheWorkbench } from './failure';

/** Names that the language itself asks for, of any object, without meaning a member. */
const askedByTheLanguage = new Set<string | symbol>(['then', 'toJSON']);

export interface Members {
  get(name: string): unknown;
  has(name: string): boolean;
  /** `false` when the name cannot be set. */
  set?(name: string, value: unknown): boolean;
}

export function guarded(typeName: string, members: Members): object {
  return new Proxy(Object.create(null) as object, {
    get(_, name) {
      if (typeof name === 'symbol') return undefined;
      if (members.has(name)) return members.get(name);
      if (askedByTheLanguage.has(name)) return undefined;
      throw notInTheWorkbench(`${typeName}.${name}`);
    },
    set(_, name, value) {
      if (typeof name === 'string' && members.set?.(name, value) === true) return true;
      throw notInTheWorkbench(`setting ${typeName}.${String(name)}`);
    },
    has: (_, name) => typeof name === 'string' && members.has(name),
  });
}

/** A namespace with fixed content; functions and objects in it are used as they are. */
export function guardedNamespace<T extends object>(name: string, content: T): T {
  const entries = new Map<string, unknown>(Object.entries(content));
  const get = (member: string) => (content as Record<string, unknown>)[member];
  return guarded(name, { get, has: (member) => entries.has(member) }) as T;
}
