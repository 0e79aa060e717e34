/** A task over a register: opens what it names, and runs it. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { EVENT_COLUMNS } from '../core/register/columns';
import { eventsByTag, ofRegister, type AssetEvents } from '../core/register/asset-events';
import { readHeader } from '../core/table/headed';
import { cellsOf, figurePlaces } from './cell';
import type { RunCommand } from './command';
import { compute } from './compute';
import { partTo, resultTo } from './destination';
import { delimiterOf } from './delimiter';
import { EXIT } from './exit-code';
import { must } from './failure';
import { refuseOverwriting } from './file-identity';
import { headOf, type Head } from './head';
import { counting, inputFrom, inputPiped, orFailure } from './input';
import { formatOf } from './layout';
import type { Given } from './options';
import { progressFor, rejectsOf, sayClosing, sayTo, written } from './outputs';
import { recordsOf, tableOf } from './records';
import type { Surroundings } from './run';
import type { Sink } from './sink';

export function runTask(command: RunCommand, around: Surroundings): Promise<number> {
  const { given, file } = command;
  refuseOverwriting(given, file === undefined ? [] : [file]);
  return written(given, around, (open) => runInto(open, command, around));
}

async function runInto(
  open: () => Sink,
  { task, given: typed, file }: RunCommand,
  around: Surroundings,
): Promise<number> {
  const begun = around.now();
  const given = withAccounts(typed);
  const work = must(task.work(given), EXIT.wrongUse);
  const { events, known } = eventsIn(given.events);
  const input = file === undefined ? inputPiped(around.stdin) : inputFrom(file);
  const passed = { bytes: 0, size: input.size };
  const bytes = counting(input.bytes, (count) => (passed.bytes += count));
  const delimiter = delimiterOf(given);
  const progress = progressFor(given, around, passed);
  const isPartial = given.partial !== undefined;
  const destination = isPartial
    ? partTo(open())
    : resultTo(open(), rejectsOf(given, around), work, sayTo(around, progress));
  const { head, tally } = await compute(recordsOf(bytes, delimiter), {
    ...{ work, events, destination, progress },
    format: formatOf(given.format),
    book: given.book,
    header: given.header === undefined ? undefined : (tableOf('--header', given.header, delimiter)[0] ?? []),
    headFor: (columns) => headOf(task.word, given, known, columns),
  }).finally(progress.clear);
  if (!isPartial) must(ofRegister(events, tally.named));
  await destination.end(head, tally, head.part);
  sayClosing(given, around, tally, begun);
  // A part that rejects rows is done: it is for merge to say so of the whole.
  return tally.rejects > 0 && !isPartial ? EXIT.rejects : EXIT.good;
}

/** The chart itself in place of its file: so it goes along with every part. */
function withAccounts(given: Given): Given {
  const { accounts } = given;
  if (accounts === undefined) return given;
  return { ...given, accounts: textIn(accounts) };
}

function eventsIn(file: string | undefined): {
  readonly events: AssetEvents;
  readonly known: Head['events'];
} {
  if (file === undefined) return { events: new Map(), known: undefined };
  const text = textIn(file);
  const [header = [], ...rows] = tableOf('events', text);
  const figures = figurePlaces(must(readHeader('events', header, EVENT_COLUMNS)));
  const events = must(eventsByTag([header, ...rows.map((row) => cellsOf(row, figures))]));
  const digest = createHash('sha256').update(text).digest('hex');
  return { events, known: { digest, tags: events.size } };
}

function textIn(file: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return orFailure(`${file} cannot be read`, () => decoder.decode(readFileSync(file)));
}
