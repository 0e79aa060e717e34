/** What a layout brings: how its product is called, where its specification stands, how it is written. */

import type { Result } from '../result';
import type { Steps } from '../steps';
import type { LedgerLine } from './line';
import type { LedgerOptions, NeededOption } from './options';

export interface Layout {
  /** How the layout is asked for. */
  readonly word: string;
  readonly label: string;
  /** Of the file, without the point. */
  readonly extension: string;
  /** With what it was tried; false where it was not tried in the product. */
  readonly tried: string | false;
  /** Where the specification was read. */
  readonly source: string;
  /** When, as ISO 8601 writes it. */
  readonly checked: string;
  /** The headings of its columns in order; nothing for text. */
  readonly columns?: readonly string[];
  readonly needs: readonly NeededOption[];
  /** Most lines that the product takes in one file, as far as is known; see {@link filesOf}. */
  readonly mostLines?: number;
  /**
   * The file, whole; or the first thing that keeps it from being right.
   *
   * @yields how much of it is written, in lines or in rows; 0 as long as they are checked
   */
  readonly write: (lines: readonly LedgerLine[], options: LedgerOptions) => Steps<Result<string>>;
}

/** What is said beside a layout that no one has tried in its product; nothing for the others. */
export function cautionOf({ tried }: Layout): string | undefined {
  return tried === false ? 'not tried in the product' : undefined;
}
