/** The form of the Journal view as a value, and everything that can happen to it. */

import { KINDS } from '../../core/journal/kinds';
import type { Kind } from '../../core/journal/kind';
import { BLANK, changedField, type Field, type FieldChange } from '../fields/linked-field';

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
  /** Another view has come to an entry. */
  | { readonly type: 'handed'; readonly form: JournalForm }
  | { readonly type: 'treatment'; readonly group: number; readonly word: string }
  | (FieldChange & { readonly field: FieldName });

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

export function changed(form: JournalForm, change: Change): JournalForm {
  switch (change.type) {
    case 'kind':
      return {
        ...form,
        kind: change.word,
        amounts: apart(form.amounts),
        treatment: nothingChosen(kindOf({ kind: change.word })),
      };
    case 'handed':
      return change.form;
    case 'treatment': {
      const treatment = form.treatment.map((word, i) => (i === change.group ? change.word : word));
      return { ...form, treatment };
    }
    default:
      return withChange(form, change);
  }
}

function withChange(form: JournalForm, change: FieldChange & { readonly field: FieldName }): JournalForm {
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

function withField(form: JournalForm, name: FieldName, field: Field): JournalForm {
  if (isOther(name)) return { ...form, [name]: field };
  return { ...form, amounts: new Map(form.amounts).set(name, field) };
}
