/** The `Excel` namespace: `Excel.run` in its three forms. */

import type { Host } from '../host/host';
import { contextProxies, handleOf } from './client-object';
import { invalidArgument } from './failure';
import { guarded, guardedNamespace } from './guarded';
import { RequestContext } from './request-context';
import { workbookOf } from './workbook';

const contexts = new WeakMap<object, RequestContext>();

function newContext(host: Host): object {
  const context = new RequestContext(host);
  const workbook = workbookOf(context);
  const members = new Map<string, unknown>([
    ['workbook', workbook],
    ['sync', <T>(passThrough?: T) => context.sync(passThrough)],
    [
      'load',
      (object: unknown, option?: unknown) => {
        const handle = handleOf(object);
        if (handle === undefined) throw invalidArgument('load takes an object of the workbook.');
        handle.load(option);
      },
    ],
  ]);
  const proxy = guarded('RequestContext', {
    get: (name) => members.get(name),
    has: (name) => members.has(name),
  });
  contexts.set(proxy, context);
  contextProxies.set(context, proxy);
  return proxy;
}

type Batch = (context: object) => unknown;

/** A first argument that is a context or an object of one makes the run go on in that context. */
function contextGiven(given: unknown): object | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (contexts.has(given)) return given;
  const owner = handleOf(given) !== undefined || isEventResult(given);
  return owner ? (given as { readonly context: object }).context : undefined;
}

function isEventResult(given: object): boolean {
  return 'context' in given && 'remove' in given;
}

function mergesUndo(given: unknown): boolean {
  if (typeof given !== 'object' || given === null || contextGiven(given) !== undefined) return false;
  return (given as { readonly mergeUndoGroup?: unknown }).mergeUndoGroup === true;
}

export function excelNamespace(host: Host): object {
  async function run(...args: readonly unknown[]): Promise<unknown> {
    const batch = args.at(-1);
    if (typeof batch !== 'function') throw invalidArgument('Excel.run takes a function.');
    const options = args.length > 1 ? args[0] : undefined;
    const proxy = contextGiven(options) ?? newContext(host);
    const merge = mergesUndo(options);
    if (merge) host.undo.openGroup();
    try {
      const result = await (batch as Batch)(proxy);
      await contexts.get(proxy)?.sync();
      return result;
    } finally {
      if (merge) host.undo.closeGroup();
    }
  }
  return guardedNamespace('Excel', { run });
}
