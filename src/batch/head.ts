/** What a run is of: its task, what it was asked, and the columns of its register. It heads every part. */

import { shown } from '../core/problem';
import { VERSION } from '../core/version';
import { Failure } from './failure';
import { OPTIONS, type Given, type OptionName } from './options';
import type { Fields } from './records';

export interface Head {
  readonly writedown: 'partial';
  readonly version: string;
  readonly task: string;
  /** Options that decide the result. */
  readonly given: Given;
  /** What the events are told by: of the file, and how many assets they name. */
  readonly events?: { readonly digest: string; readonly tags: number };
  readonly columns: Fields;
  /** Which part it begins with, where that is known. */
  readonly part?: number;
}

/** What says where the rows come from and go to, and nothing of the result. */
const ASIDE: ReadonlySet<OptionName> = new Set<OptionName>([
  ...(['delimiter', 'header', 'output', 'rejects', 'progress', 'quiet'] as const),
  ...(['partial', 'part', 'events', 'help', 'version'] as const),
]);

export function headOf(task: string, given: Given, events: Head['events'], columns: Fields): Head {
  const names = Object.keys(OPTIONS) as OptionName[];
  const asked = names.filter((name) => given[name] !== undefined && !ASIDE.has(name));
  return {
    writedown: 'partial',
    version: VERSION,
    task,
    given: Object.fromEntries(asked.map((name) => [name, given[name]])),
    ...(events === undefined ? {} : { events }),
    columns,
    ...(given.part === undefined ? {} : { part: Number(given.part) }),
  };
}

/** @throws Failure with what is not the same in the two */
export function refuseOther(first: Head, other: Head): void {
  const of = (head: Head): Readonly<Record<string, string | undefined>> => ({
    version: head.version,
    task: head.task,
    ...head.given,
    events: head.events?.digest,
    ...Object.fromEntries(head.columns.map((name, index) => [`column ${index + 1}`, name])),
  });
  const [one, two] = [of(first), of(other)];
  const name = [...new Set([...Object.keys(one), ...Object.keys(two)])].find(
    (each) => one[each] !== two[each],
  );
  if (name === undefined) return;
  throw new Failure(
    `The parts are not of one run: ${name} is ${shown(one[name])} in the first and ${shown(two[name])} in another.`,
  );
}
