/** The door of the command line: words become a task and its options, or the sentence that says what they should be. */

import { parseArgs } from 'node:util';
import { nearest } from '../core/nearest';
import { oneOf } from '../core/argument';
import { delimiterOf } from './delimiter';
import { EXIT } from './exit-code';
import { Failure, reasonOf } from './failure';
import { formatOf } from './layout';
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
  refusePart(given, word);
  if (!('work' in task)) return { merge: { given, files: partFiles(positionals) } };
  if (positionals.length > 1)
    throw wrong(`writedown ${word} takes one file, and got ${oneOf(positionals)}.`, word);
  formatOf(given.format);
  delimiterOf(given);
  const [file] = positionals;
  return { run: { task, given, file: file === '-' ? undefined : file } };
}

/** @returns None for what is piped in. */
function partFiles(positionals: readonly string[]): readonly string[] {
  if (!positionals.includes('-')) return positionals;
  if (positionals.length === 1) return [];
  throw wrong('writedown merge takes files, or - for what is piped in, and not both.', MERGE.word);
}

function parsed(task: Task | typeof MERGE, args: string[]): { given: Given; positionals: readonly string[] } {
  const { values, positionals, tokens } = wordsOf(task, args);
  const typed = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const again = typed.find((name, index) => typed.indexOf(name) !== index);
  if (again !== undefined) throw wrong(`--${again} is given twice.`, task.word);
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return { given, positionals };
}

function wordsOf(task: Task | typeof MERGE, args: string[]) {
  const names: readonly OptionName[] = [...task.options, 'help', 'version'];
  const options = Object.fromEntries(names.map((name) => [name, kindOf(name)]));
  try {
    return parseArgs({ args, options, allowPositionals: true, tokens: true });
  } catch (error) {
    const [said = ''] = reasonOf(error).split(/\.\s/);
    throw wrong(`${said.replace(/\.$/, '')}.`, task.word);
  }
}

function kindOf(name: OptionName) {
  const { takes } = OPTIONS[name] as Option;
  const type = takes === undefined ? ('boolean' as const) : ('string' as const);
  return name === 'help' ? { type, short: 'h' } : { type };
}

function refusePart({ part, partial, rejects }: Given, word: string): void {
  if (partial !== undefined && rejects !== undefined) {
    throw wrong(
      'With --partial the rejects go along in the part; give --rejects where parts are merged to the result.',
      word,
    );
  }
  if (part === undefined) return;
  if (partial === undefined) throw wrong('--part goes with --partial.', word);
  if (!/^[1-9]\d{0,8}$/.test(part)) throw wrong(`--part takes a whole number from 1, and got ${part}.`, word);
}

function wrong(sentence: string, word = ''): Failure {
  const see = word === '' ? 'writedown --help' : `writedown ${word} --help`;
  return new Failure(`${sentence} See ${see}.`, EXIT.wrongUse);
}
