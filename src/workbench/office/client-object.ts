/**
 * The objects that a program holds: `Range`, `Worksheet` and the others are described as data (a
 * kind: its properties, its links to other objects, its methods), and one handle does the queueing,
 * loading and guarding for all of them.
 */

import type { Host } from '../host/host';
import { invalidArgument, itemNotFound, notInTheWorkbench, propertyNotLoaded } from './failure';
import { guarded } from './guarded';
import { loadPaths } from './load-paths';
import type { ActionKind, RequestContext } from './request-context';

export interface Property<T> {
  read(target: T, host: Host): unknown;
  /** Without it the property is read-only. */
  readonly write?: (target: T, value: unknown, host: Host) => void;
}

/** What a kind's links and methods return: a guarded object, or a plain result. */
export interface Kind<T> {
  readonly name: string;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly links?: Readonly<Record<string, (self: Handle<T>) => AnyHandle>>;
  readonly methods?: Readonly<Record<string, (self: Handle<T>, args: readonly unknown[]) => unknown>>;
  /** Only for collections: one handle an item, made while a sync runs. */
  readonly items?: (target: T, host: Host, context: RequestContext) => readonly AnyHandle[];
}

/** A handle whatever it holds: enough to link, to load and to take back as an argument. */
export interface AnyHandle {
  readonly proxy: object;
  load(option: unknown): void;
  /** The object itself, while a sync runs; `null` below a null object. */
  found(): unknown;
}

export class Handle<T> implements AnyHandle {
  /** The object for the program. */
  readonly proxy: object;
  private readonly loaded = new Map<string, unknown>();
  private readonly linked = new Map<string, AnyHandle>();
  private target: T | null | undefined;

  constructor(
    readonly context: RequestContext,
    private readonly kind: Kind<T>,
    target?: T,
  ) {
    this.target = target;
    this.proxy = guarded(kind.name, {
      get: (name) => this.member(name),
      has: (name) => this.knows(name),
      set: (name, value) => this.assign(name, value),
    });
    handles.set(this.proxy, this);
  }

  /** A child object, found at this place in the queue; below a null object everything is null. */
  derive<U>(
    kind: Kind<U>,
    locate: (target: T, host: Host) => U | undefined,
    when: { readonly nullable?: boolean; readonly kind?: ActionKind } = {},
  ): Handle<U> {
    const child = new Handle<U>(this.context, kind);
    this.context.enqueue(when.kind ?? 'locate', () => {
      const parent = this.found();
      const target = parent === null ? undefined : locate(parent, this.context.host);
      if (target === undefined && parent !== null && when.nullable !== true) throw itemNotFound();
      child.target = target ?? null;
    });
    return child;
  }

  /** Queues an action on the object; on a null object it fails. */
  act(run: (target: T, host: Host) => void, kind: ActionKind = 'write'): void {
    this.context.enqueue(kind, () => {
      const target = this.found();
      if (target === null) throw itemNotFound();
      run(target, this.context.host);
    });
  }

  /** A `ClientResult`: its value is there after the next sync. */
  ask(read: (target: T, host: Host) => unknown): object {
    let answer: { readonly value: unknown } | undefined;
    this.act((target, host) => (answer = { value: read(target, host) }), 'alone');
    const value = () => {
      if (answer === undefined) throw propertyNotLoaded('value');
      return answer.value;
    };
    return guarded('ClientResult', { get: value, has: (name) => name === 'value' });
  }

  load(option: unknown): void {
    const paths = loadPaths(option);
    const { properties, items } = this.kind;
    if (items === undefined) {
      (paths.length === 0 ? Object.keys(properties) : paths).forEach((path) => this.loadPath(path));
      return;
    }
    const ofCollection = paths.filter((path) => own(properties, path) !== undefined);
    ofCollection.forEach((path) => this.loadPath(path));
    if (paths.length === 0 || ofCollection.length < paths.length)
      this.loadItems(
        items,
        paths.filter((path) => !ofCollection.includes(path)),
      );
  }

  /** `items/name` and `name` mean the same: the name of every item. */
  private loadItems(items: NonNullable<Kind<T>['items']>, paths: readonly string[]): void {
    const ofItems = paths.map((path) => path.replace(/^items(\/|$)/, '')).filter((path) => path !== '');
    this.act((target, host) => {
      const found = items(target, host, this.context);
      for (const item of found) item.load(ofItems.length === 0 ? undefined : ofItems);
      const proxies = found.map((item) => item.proxy);
      this.loaded.set('items', proxies);
    }, 'alone');
  }

  private loadPath(path: string): void {
    const [head = '', ...rest] = path.split('/');
    const property = own(this.kind.properties, head);
    if (property === undefined) {
      if (own(this.kind.links, head) === undefined) throw notInTheWorkbench(`${this.kind.name}.${head}`);
      this.link(head).load(rest.length === 0 ? undefined : [rest.join('/')]);
      return;
    }
    this.context.enqueue('alone', () => {
      const target = this.found();
      if (target !== null) this.loaded.set(head, property.read(target, this.context.host));
    });
  }

  found(): T | null {
    if (this.target === undefined) throw invalidArgument(`The ${this.kind.name} was not found in time.`);
    return this.target;
  }

  private link(name: string): AnyHandle {
    const known = this.linked.get(name);
    if (known !== undefined) return known;
    const make = own(this.kind.links, name);
    if (make === undefined) throw notInTheWorkbench(`${this.kind.name}.${name}`);
    const child = make(this);
    this.linked.set(name, child);
    return child;
  }

  private knows(name: string): boolean {
    const { properties, links, methods, items } = this.kind;
    if (name === 'items') return items !== undefined;
    if ([properties, links, methods].some((members) => own<unknown>(members, name) !== undefined))
      return true;
    return ['context', 'load', 'isNullObject', 'toJSON'].includes(name);
  }

  private member(name: string): unknown {
    if (name === 'load') return (option?: unknown) => (this.load(option), this.proxy);
    if (name === 'context') return contextProxies.get(this.context);
    if (name === 'toJSON') return () => Object.fromEntries(this.loaded);
    if (name === 'isNullObject') {
      if (this.target === undefined) throw propertyNotLoaded(name);
      return this.target === null;
    }
    const method = own(this.kind.methods, name);
    if (method !== undefined) return (...args: unknown[]) => method(this, args);
    if (own(this.kind.links, name) !== undefined) return this.link(name).proxy;
    if (!this.loaded.has(name)) throw propertyNotLoaded(name);
    return this.loaded.get(name);
  }

  private assign(name: string, value: unknown): boolean {
    const write = own(this.kind.properties, name)?.write;
    if (write === undefined) return false;
    const copy: unknown = structuredClone(value);
    this.act((target, host) => write(target, copy, host));
    this.loaded.set(name, copy);
    return true;
  }
}

function own<V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return record !== undefined && Object.prototype.hasOwnProperty.call(record, name)
    ? record[name]
    : undefined;
}

const handles = new WeakMap<object, AnyHandle>();

/** The public face of a context, set where it is made. */
export const contextProxies = new WeakMap<RequestContext, object>();

/** The handle behind an object that a program hands back as an argument. */
export function handleOf(proxy: unknown): AnyHandle | undefined {
  return typeof proxy === 'object' && proxy !== null ? handles.get(proxy) : undefined;
}
