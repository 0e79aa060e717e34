/** What `--help` shows. */

import { EXIT } from './exit-code';
import { OPTIONS, type Option, type OptionName } from './options';
import { MERGE, TASKS, type Task } from './tasks';

const FILES = `A register is a CSV with a header row, in UTF-8: the columns of WDV.REGISTER in any order, others are left
alone. Without a file, or with -, it is read from standard input.

  numbers    with a decimal point and no grouping: 1234.50, 15%
  dates      2026-04-01 or a serial number of Excel; 03/04/2026 is refused, as nobody can tell its month
  the rest   text, as it stands; names stay as they are written, so that 007 is no 7

Row numbers are those of the file, its header being row 1.`;

const EXITS = `Exit codes: ${EXIT.good} all rows were read, ${EXIT.rejects} some were rejected, ${EXIT.wrongUse} the command was not understood,
${EXIT.unreadable} the input could not be read as a whole, or the output not be written; what was written does not count.`;

/** @param task Nothing for all of them. */
export function helpText(task: Task | typeof MERGE | undefined): string {
  return task === undefined ? overview() : helpOf(task);
}

function overview(): string {
  const tasks = [...TASKS, MERGE];
  const width = Math.max(...tasks.map(({ word }) => word.length));
  return [
    'writedown TASK [options] [register.csv]',
    '',
    ...tasks.map(({ word, about }) => `  ${word.padEnd(width)}  ${about}`),
    '',
    'writedown TASK --help says more of a task.',
    '',
    ...[FILES, '', EXITS, ''],
  ].join('\n');
}

function helpOf({ word, about, example, options }: Task | typeof MERGE): string {
  const isMerge = word === MERGE.word;
  return [
    `writedown ${word} [options] ${isMerge ? '[part.ndjson …]' : '[register.csv]'}`,
    '',
    `${about}.`,
    '',
    ...listed([...options, 'help']),
    '',
    `For example:\n\n  writedown ${word} ${example}`,
    '',
    ...(isMerge ? [] : [FILES, '']),
    ...[EXITS, ''],
  ].join('\n');
}

function listed(names: readonly OptionName[]): readonly string[] {
  const lines = names.map((name) => {
    const { takes, about } = OPTIONS[name] as Option;
    return [`--${name}${takes === undefined ? '' : ` ${takes}`}`, about] as const;
  });
  const width = Math.max(...lines.map(([option]) => option.length));
  return lines.map(([option, about]) => `  ${option.padEnd(width)}  ${about}`);
}
