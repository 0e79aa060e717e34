/**
 * A field as a value, and everything that can happen to it. What it shows and what it last committed are
 * kept apart, so that Esc can go back, as in a cell; what was taken from cells stays linked to them.
 */

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

/** What a field keeps of the cells it was taken from. */
export type Link = Required<Pick<Field, 'source'>> & Pick<Field, 'among' | 'isWords'>;

export type FieldChange =
  | { readonly type: 'typed'; readonly text: string }
  /** `text` is what was typed, tidied: `1,234.50`. */
  | { readonly type: 'committed'; readonly text: string }
  | { readonly type: 'restored' }
  | ({ readonly type: 'taken'; readonly text: string } & Link)
  /** The cells hold something else now. */
  | ({ readonly type: 'followed'; readonly text: string } & Pick<Field, 'isWords'>)
  /** The cells gave nothing and what the field held stays; without a note they do again. */
  | { readonly type: 'noted'; readonly note?: string };

export const BLANK: Field = { text: '', committed: '' };

/** A field that holds what it says before anybody has typed. */
export function filled(text: string): Field {
  return { text, committed: text };
}

export function isBeingTyped({ text, committed }: Field): boolean {
  return text !== committed;
}

/** The cells a field's content comes from, as long as it is still theirs and they give it. */
export function sourceOfField(field: Field): string | undefined {
  return isBeingTyped(field) || field.note !== undefined ? undefined : field.source;
}

export function changedField(field: Field, change: FieldChange): Field {
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
    case 'followed': {
      const { text, isWords } = change;
      const { source, among } = linked;
      const link = {
        ...(source === undefined ? {} : { source }),
        ...(among === undefined ? {} : { among }),
        ...(isWords === undefined ? {} : { isWords }),
      };
      return { ...link, text, committed: text, was: field.committed };
    }
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
