/** Where a run goes: to its result, or to a part that is merged later. */

import { sentenceOf } from '../core/problem';
import { refuseBooks } from './books';
import { must } from './failure';
import type { Head } from './head';
import { formatOf, headerText, rowsText } from './layout';
import { headLine, rejectLine, tallyLine, textLine } from './partial';
import { counted } from './progress';
import { rejectsHeader, rejectText, type Reject } from './reject';
import type { Sink } from './sink';
import { refuseStrangers, type Tally } from './tally';
import type { Work } from './work';

export interface Destination {
  readonly begin: (head: Head) => Promise<void>;
  /** Rows of the result, as they are written. */
  readonly text: (text: string) => void;
  readonly reject: (reject: Reject) => void;
  /** Lets go of what is gathered, if it is much. */
  readonly settle: () => Promise<void> | undefined;
  /** @param part The last part that it holds. */
  readonly end: (head: Head, tally: Tally, part: number | undefined) => Promise<void>;
}

/** How many rejects are said where there is no file for them. */
const MOST_SAID = 10;

/**
 * @param rejects Where rejected rows go; where there is none, the first are said.
 * @param say Says a line to the person.
 */
export function resultTo(
  out: Sink,
  rejects: Sink | undefined,
  work: Work,
  say: (line: string) => void,
): Destination {
  const sinks = rejects === undefined ? [out] : [out, rejects];
  let said = 0;
  return {
    begin({ columns, given }) {
      const format = formatOf(given.format);
      if (work.header !== undefined) {
        out.write(headerText(format, work.header));
        out.write(rowsText(format, work.header, work.ofHeader?.(columns) ?? []));
      }
      rejects?.write(rejectsHeader(columns));
      return Promise.resolve();
    },
    text: out.write,
    reject(reject) {
      if (rejects !== undefined) rejects.write(rejectText(reject));
      else if (said++ < MOST_SAID) say(sentenceOf(reject.problem));
    },
    settle: () => flushed(sinks),
    async end({ given, events }, tally) {
      refuseBooks(tally.books, given.book, work.books, true);
      refuseStrangers(tally, events?.tags ?? 0);
      if (said > MOST_SAID) say(`And ${counted(said - MOST_SAID)} more; --rejects FILE takes them all.`);
      const {
        header = work.header ?? [],
        rows,
        remark,
      } = must(work.closing(tally.groups, tally.rejects === 0));
      const format = formatOf(given.format);
      if (work.header === undefined) out.write(headerText(format, header));
      out.write(rowsText(format, header, rows));
      await out.end();
      await rejects?.end();
      if (remark !== undefined) say(remark);
    },
  };
}

/** @returns Nothing where there is nothing to wait for, as of nearly every row. */
function flushed(sinks: readonly Sink[]): Promise<void> | undefined {
  if (!sinks.some((sink) => sink.isFull())) return undefined;
  return Promise.all(sinks.map((sink) => sink.flush())).then(() => undefined);
}

/** How much text stands in a line. */
const LINE_CHARACTERS = 2 ** 16;

export function partTo(out: Sink): Destination {
  const sinks = [out];
  let gathered = '';
  const letGo = (): void => {
    if (gathered !== '') out.write(textLine(gathered));
    gathered = '';
  };
  return {
    // At once, so that one that is ended from outside is seen to be cut off.
    begin(head) {
      out.write(headLine(head));
      return out.flush();
    },
    text(text) {
      gathered += text;
      if (gathered.length >= LINE_CHARACTERS) letGo();
    },
    reject: (reject) => out.write(rejectLine(reject)),
    settle: () => flushed(sinks),
    async end(_, tally, part) {
      letGo();
      out.write(tallyLine(tally, part));
      await out.end();
    },
  };
}
