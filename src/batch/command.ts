/** The door of the command line: words become a task and its options, or the sentence that says what they should be. */

import { parseArgs } from 'node:util';
import { nearest } from '../core/nearest';
import { oneOf, readOptionalWord } from '../core/argument';
import { EXIT } from './exit-code';
import { Failure, must, reasonOf } from './failure';
import { FORMATS } from './layout';
import { OPTIONS, type Given, type Option, type OptionName } from './options';
import { MERGE, TASKS, type Task } from './tasks';

export interface RunCommand {
  readonly task: Task;
  readonly given: Given;
  /** Nothing for what is piped in. */
  readonly file: string | undefined;
}

export interface MergeCommand {
  readonly given: Given;
  /** None for what is piped in. */
  readonly files: readonly string[];
}

export type Command =
  | { readonly run: RunCommand }
  | { readonly merge: MergeCommand }
  | { readonly help: Task | typeof MERGE | undefined }
  | { readonly version: true };

/** @throws Failure with exit code 2 */
export function readCommand(args: readonly string[]): Command {
  const [word = '', ...rest] = args;
  if (word === '--version') return { version: true };
  if (word === '--help' || word === '-h' || word === 'help') return { help: undefined };
  const words = [...TASKS.map((task) => task.word), MERGE.word];
  const task = [...TASKS, MERGE].find((each) => each.word === word);
  if (task === undefined) {
    const meant = nearest(
      word,
      words.map((each) => ({ word: each, names: [] })),
    );
    const perhaps = meant === undefined ? '' : ` Perhaps ${meant} is meant.`;
    throw wrong(
      `writedown takes one of ${oneOf(words)}, and got ${word === '' ? 'nothing' : word}.${perhaps}`,
    );
  }
  const { given, positionals } = parsed(task, rest);
  if (given.help !== undefined) return { help: task };
  if (given.version !== undefined) return { version: true };
  must(readOptionalWord('--format', given.format, FORMATS, 'csv'), EXIT.wrongUse);
  const files = positionals.filter((file) => file !== '-');
  if (!('work' in task)) return { merge: { given, files } };
  if (positionals.length > 1)
    throw wrong(`writedown ${word} takes one file, and got ${oneOf(positionals)}.`, word);
  if (given.delimiter !== undefined && ['"', '\n', ''].includes(given.delimiter)) {
    throw wrong('--delimiter takes one character that is no quote.', word);
  }
  refusePart(given, word);
  return { run: { task, given, file: files[0] } };
}

function parsed(task: Task | typeof MERGE, rest: string[]): { given: Given; positionals: readonly string[] } {
  const names: readonly OptionName[] = [...task.options, 'help', 'version'];
  const options = Object.fromEntries(
    names.map((name) => [
      name,
      { type: takesOf(name) === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
    return { given, positionals };
  } catch (error) {
    const [said = ''] = reasonOf(error).split('. ');
    throw wrong(`${said.replace(/\.$/, '')}.`, task.word);
  }
}

function takesOf(name: OptionName): string | undefined {
  return (OPTIONS[name] as Option).takes;
}

function refusePart({ part, partial, rejects }: Given, word: string): void {
  if (partial !== undefined && rejects !== undefined) {
    throw wrong('With --partial the rejects go along in the part; give --rejects to merge.', word);
  }
  if (part === undefined) return;
  if (partial === undefined) throw wrong('--part goes with --partial.', word);
  if (!/^[1-9]\d{0,8}$/.test(part)) throw wrong(`--part takes a whole number from 1, and got ${part}.`, word);
}

function wrong(sentence: string, word = ''): Failure {
  const see = word === '' ? 'writedown --help' : `writedown ${word} --help`;
  return new Failure(`${sentence} See ${see}.`, EXIT.wrongUse);
}
