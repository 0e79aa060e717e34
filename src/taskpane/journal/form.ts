/**
 * The form of the Journal view as a value, and everything that can happen to it. What a field
 * shows and what it last committed are kept apart, so that Esc can go back, as in a cell.
 */

import { KINDS } from '../../core/journal/kinds';
import type { Kind } from '../../core/journal/kind';

export interface Field {
  /** What stands in the field now. */
  readonly text: string;
  /** What Enter, leaving the field or taking a cell last made of it. */
  readonly committed: string;
  /** The cells that `committed` was taken from: `Schedule!C3`. */
  readonly source?: string;
  /** What `committed` was before the cells came to hold something else. */
  readonly was?: string;
  /** Why the cells gave nothing. */
  readonly note?: string;
}

export interface JournalForm {
  /** A word of {@link KINDS}. */
  readonly kind: string;
  /** By the amount's name, so that an amount stays when another kind also has it. */
  readonly amounts: ReadonlyMap<string, Field>;
  readonly date: Field;
  readonly memo: Field;
  /** One word for each of the kind's groups, where the person has chosen one. */
  readonly treatment: readonly (string | undefined)[];
}

/** A field by its name: `date`, `memo`, or the name of an amount. */
export type FieldName = string;

export type Change =
  | { readonly type: 'kind'; readonly word: string }
  | { readonly type: 'treatment'; readonly group: number; readonly word: string }
  | { readonly type: 'typed'; readonly field: FieldName; readonly text: string }
  /** `text` is what was typed, tidied: `1,234.50`. */
  | { readonly type: 'committed'; readonly field: FieldName; readonly text: string }
  | { readonly type: 'restored'; readonly field: FieldName }
  | { readonly type: 'taken'; readonly field: FieldName; readonly text: string; readonly source: string }
  /** The cells hold something else now. */
  | { readonly type: 'followed'; readonly field: FieldName; readonly text: string }
  /** The cells gave nothing and what the field held stays; without a note they do again. */
  | { readonly type: 'noted'; readonly field: FieldName; readonly note?: string };

const BLANK: Field = { text: '', committed: '' };

export function kindOf(form: Pick<JournalForm, 'kind'>): Kind {
  return KINDS.find((kind) => kind.word === form.kind) ?? (KINDS[0] as Kind);
}

function nothingChosen(kind: Kind): readonly undefined[] {
  return kind.treatments.map(() => undefined);
}

export function blankForm(): JournalForm {
  const kind = KINDS[0] as Kind;
  const treatment = nothingChosen(kind);
  return { kind: kind.word, amounts: new Map(), date: BLANK, memo: BLANK, treatment };
}

export function fieldOf(form: JournalForm, name: FieldName): Field {
  if (name === 'date') return form.date;
  return name === 'memo' ? form.memo : (form.amounts.get(name) ?? BLANK);
}

/** The fields in the order in which the view shows them. */
export function fieldNames(form: JournalForm): readonly FieldName[] {
  return [...kindOf(form).amounts.map((spec) => spec.name), 'date', 'memo'];
}

/** Whether something is typed that neither Enter nor leaving the field has committed. */
export function isBeingTyped(field: Field): boolean {
  return field.text !== field.committed;
}

export function changed(form: JournalForm, change: Change): JournalForm {
  switch (change.type) {
    case 'kind':
      return { ...form, kind: change.word, treatment: nothingChosen(kindOf({ kind: change.word })) };
    case 'treatment': {
      const treatment = form.treatment.map((word, i) => (i === change.group ? change.word : word));
      return { ...form, treatment };
    }
    default:
      return withField(form, change.field, changedField(fieldOf(form, change.field), change));
  }
}

type FieldChange = Exclude<Change, { readonly type: 'kind' | 'treatment' }>;

function changedField(field: Field, change: FieldChange): Field {
  const { text, committed, source, was } = field;
  const linked = {
    committed,
    ...(source === undefined ? {} : { source }),
    ...(was === undefined ? {} : { was }),
  };
  switch (change.type) {
    case 'typed':
      return { ...linked, text: change.text };
    case 'committed':
      // Leaving a field that was not changed keeps the cells it came from.
      return change.text === committed || text === committed
        ? { ...field, text: committed }
        : { text: change.text, committed: change.text };
    case 'restored':
      return { ...field, text: committed };
    case 'taken':
      return { text: change.text, committed: change.text, source: change.source };
    case 'followed':
      return { ...linked, text: change.text, committed: change.text, was: committed };
    case 'noted':
      return change.note === undefined ? { ...linked, text } : { ...field, note: change.note };
  }
}

function withField(form: JournalForm, name: FieldName, field: Field): JournalForm {
  if (name === 'date') return { ...form, date: field };
  if (name === 'memo') return { ...form, memo: field };
  return { ...form, amounts: new Map(form.amounts).set(name, field) };
}
