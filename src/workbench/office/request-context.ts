/**
 * The queue behind `context.sync()`. Nothing happens before the sync; then everything happens in
 * its order. Writes that follow each other are one batch, so that a thousand cells are one
 * calculation; a read in between sees what the writes before it made.
 */

import type { Host } from '../host/host';
import { asOfficeError } from './failure';

/**
 * `write` changes cells and may share a batch; `locate` only finds an object and does not disturb
 * a batch; `alone` needs the sheet calculated, or moves the selection.
 */
export type ActionKind = 'write' | 'locate' | 'alone';

interface Action {
  readonly kind: ActionKind;
  readonly run: () => void;
}

export class RequestContext {
  private queue: Action[] = [];
  private tail: Promise<void> = Promise.resolve();
  private executing = false;

  constructor(readonly host: Host) {}

  /** While a sync is running, what it still needs happens at once. */
  enqueue(kind: ActionKind, run: () => void): void {
    if (this.executing) run();
    else this.queue.push({ kind, run });
  }

  sync<T>(passThrough?: T): Promise<T> {
    const actions = this.queue;
    this.queue = [];
    const done = this.tail.then(nextTurn).then(() => this.execute(actions));
    this.tail = done.catch(() => undefined);
    return done.then(() => passThrough as T);
  }

  private execute(actions: readonly Action[]): void {
    const { undo } = this.host;
    this.executing = true;
    undo.openGroup();
    try {
      for (const part of parts(actions)) {
        const run = () => part.forEach((action) => action.run());
        if (part.some((action) => action.kind === 'write')) undo.batch(run);
        else run();
      }
    } catch (thrown) {
      throw asOfficeError(thrown);
    } finally {
      undo.closeGroup();
      this.executing = false;
    }
  }
}

function parts(actions: readonly Action[]): readonly (readonly Action[])[] {
  const all: Action[][] = [];
  let open: Action[] | undefined;
  for (const action of actions) {
    if (action.kind === 'alone') {
      all.push([action]);
      open = undefined;
    } else if (open === undefined) {
      open = [action];
      all.push(open);
    } else open.push(action);
  }
  return all;
}

/** A sync is never done within the caller's own turn, as with a real host. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
