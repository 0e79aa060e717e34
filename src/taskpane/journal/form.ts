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
  /** Two columns of names and amounts that `source` is a cell of, while all of them are as taken. */
  readonly among?: string;
  /** The cells say it in words that a formula does not read. */
  readonly isWords?: true;
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
  /** What the entry is about, as far as it decides its accounts; the book stands in its lines. */
  readonly book: Field;
  readonly assetClass: Field;
  /** One word for each of the kind's groups, where the person has chosen one. */
  readonly treatment: readonly (string | undefined)[];
}

/** A field by its name: one of {@link OTHER_FIELDS}, or the name of an amount. */
export type FieldName = string;

const OTHER_FIELDS = ['date', 'memo', 'book', 'assetClass'] as const;
type OtherField = (typeof OTHER_FIELDS)[number];

export type Change =
  | { readonly type: 'kind'; readonly word: string }
  | { readonly type: 'treatment'; readonly group: number; readonly word: string }
  | { readonly type: 'typed'; readonly field: FieldName; readonly text: string }
  /** `text` is what was typed, tidied: `1,234.50`. */
  | { readonly type: 'committed'; readonly field: FieldName; readonly text: string }
  | { readonly type: 'restored'; readonly field: FieldName }
  | ({ readonly type: 'taken'; readonly field: FieldName; readonly text: string } & Link)
  /** The cells hold something else now. */
  | { readonly type: 'followed'; readonly field: FieldName; readonly text: string }
  /** The cells gave nothing and what the field held stays; without a note they do again. */
  | { readonly type: 'noted'; readonly field: FieldName; readonly note?: string };

/** What a field keeps of the cells it was taken from. */
export type Link = Required<Pick<Field, 'source'>> & Pick<Field, 'among' | 'isWords'>;

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
  const others = { date: BLANK, memo: BLANK, book: BLANK, assetClass: BLANK };
  return { kind: kind.word, amounts: new Map(), ...others, treatment };
}

export function fieldOf(form: JournalForm, name: FieldName): Field {
  return isOther(name) ? form[name] : (form.amounts.get(name) ?? BLANK);
}

function isOther(name: FieldName): name is OtherField {
  return (OTHER_FIELDS as readonly string[]).includes(name);
}

/** The fields in the order in which the view shows them. */
export function fieldNames(form: JournalForm): readonly FieldName[] {
  return [...kindOf(form).amounts.map((spec) => spec.name), ...OTHER_FIELDS];
}

/** The cells a field's content comes from, as long as it is still theirs and they give it. */
export function sourceOfField(field: Field): string | undefined {
  return isBeingTyped(field) || field.note !== undefined ? undefined : field.source;
}

/** Whether something is typed that neither Enter nor leaving the field has committed. */
export function isBeingTyped(field: Field): boolean {
  return field.text !== field.committed;
}

export function changed(form: JournalForm, change: Change): JournalForm {
  switch (change.type) {
    case 'kind':
      return {
        ...form,
        kind: change.word,
        amounts: apart(form.amounts),
        treatment: nothingChosen(kindOf({ kind: change.word })),
      };
    case 'treatment': {
      const treatment = form.treatment.map((word, i) => (i === change.group ? change.word : word));
      return { ...form, treatment };
    }
    default:
      return withChange(form, change);
  }
}

function withChange(form: JournalForm, change: FieldChange): JournalForm {
  const before = fieldOf(form, change.field);
  const after = changedField(before, change);
  const { among } = before;
  // Where one of them holds something else, the two columns are not what the fields say any more.
  const left =
    among !== undefined && after.among !== among ? { ...form, amounts: apart(form.amounts, among) } : form;
  return withField(left, change.field, after);
}

/** @param among Without it, all of them. */
function apart(amounts: JournalForm['amounts'], among?: string): JournalForm['amounts'] {
  return new Map(
    [...amounts].map(([name, field]) => {
      const { among: own, ...rest } = field;
      return own === undefined || (among !== undefined && own !== among) ? [name, field] : [name, rest];
    }),
  );
}

type FieldChange = Exclude<Change, { readonly type: 'kind' | 'treatment' }>;

function changedField(field: Field, change: FieldChange): Field {
  const linked = unnoted(field);
  switch (change.type) {
    case 'typed':
      return { ...linked, text: change.text };
    case 'committed':
      // Leaving a field that was not changed keeps the cells it came from.
      return change.text === field.committed || field.text === field.committed
        ? { ...field, text: field.committed }
        : { text: change.text, committed: change.text };
    case 'restored':
      return { ...field, text: field.committed };
    case 'taken':
      return { text: change.text, committed: change.text, ...linkOf(change) };
    case 'followed':
      return { ...linked, text: change.text, committed: change.text, was: field.committed };
    case 'noted':
      return change.note === undefined ? linked : { ...field, note: change.note };
  }
}

function unnoted(field: Field): Field {
  const { note, ...rest } = field;
  return note === undefined ? field : rest;
}

function linkOf({ source, among, isWords }: Link): Link {
  return { source, ...(among === undefined ? {} : { among }), ...(isWords === undefined ? {} : { isWords }) };
}

function withField(form: JournalForm, name: FieldName, field: Field): JournalForm {
  if (isOther(name)) return { ...form, [name]: field };
  return { ...form, amounts: new Map(form.amounts).set(name, field) };
}
