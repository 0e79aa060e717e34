/** The form of the Register view as a value, what can happen to it, and the door for one that was stored. */

import { readStoredRecord } from '../fields/stored-field';

export const TASKS = ['check', 'note', 'forecast', 'split', 'part-disposal', 'create'] as const;
export type Task = (typeof TASKS)[number];

/** Everything as it is typed or chosen. */
export interface RegisterForm {
  readonly task: Task;
  readonly book: string;
  /** The span of the roll-forward note. */
  readonly from: string;
  readonly to: string;
  /** The forecast. */
  readonly start: string;
  readonly periods: string;
  readonly frequency: string;
  readonly by: string;
  /** The asset that is split, or of which a part leaves. */
  readonly asset: string;
  /** Whether the part is a share or an amount of the cost, and how much. */
  readonly partBy: string;
  readonly part: string;
  readonly newTag: string;
  readonly date: string;
  readonly proceeds: string;
  /** Of a new register: the usual columns, or all. */
  readonly columns: string;
}

export type FormText = Exclude<keyof RegisterForm, 'task'>;

export type FormChange =
  | { readonly type: 'task'; readonly word: string }
  | { readonly type: 'typed'; readonly field: FormText; readonly text: string };

export const BLANK_FORM: RegisterForm = {
  task: 'check',
  book: '',
  from: '',
  to: '',
  start: '',
  periods: '12',
  frequency: 'month',
  by: 'class',
  asset: '',
  partBy: 'share',
  part: '',
  newTag: '',
  date: '',
  proceeds: '',
  columns: 'usual',
};

export function formChanged(form: RegisterForm, change: FormChange): RegisterForm {
  return change.type === 'task'
    ? { ...form, task: taskNamed(change.word) }
    : { ...form, [change.field]: change.text };
}

function taskNamed(word: unknown): Task {
  return TASKS.find((task) => task === word) ?? BLANK_FORM.task;
}

/** It may have been written by another version or by anything else: what is not understood is left out. */
export function readStoredRegister(text: string | null): RegisterForm {
  const stored = readStoredRecord(text);
  const texts = Object.entries(stored).filter(
    (entry): entry is [string, string] => entry[0] in BLANK_FORM && typeof entry[1] === 'string',
  );
  const kept = Object.fromEntries(texts.map(([name, said]) => [name, said.slice(0, 1000)]));
  return { ...BLANK_FORM, ...kept, task: taskNamed(stored['task']) };
}
