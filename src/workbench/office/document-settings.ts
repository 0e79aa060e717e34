/** `Office.context.document.settings`: what an add-in keeps in the file. What is set counts once it is saved. */

import { guardedNamespace } from './guarded';

interface Saved {
  readonly status: 'succeeded';
}

export function documentSettings(): object {
  const held = new Map<string, string>();
  return guardedNamespace('Office.context.document.settings', {
    get(name: string): unknown {
      const kept = held.get(name);
      return kept === undefined ? null : (JSON.parse(kept) as unknown);
    },
    set: (name: string, value: unknown) => void held.set(name, JSON.stringify(value)),
    remove: (name: string) => void held.delete(name),
    saveAsync: (callback?: (result: Saved) => unknown) =>
      setTimeout(() => callback?.({ status: 'succeeded' })),
  });
}
