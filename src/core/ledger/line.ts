/** A line of the table `Journal` as an export takes it: amounts in currency, the day a serial. */

export interface LedgerLine {
  /** Excel serial; nothing where the cell holds no day. */
  readonly date: number | undefined;
  /** The id of the entry. */
  readonly entry: string;
  /** Empty where the account has none. */
  readonly code: string;
  readonly account: string;
  /** 0 or more; 0 is a blank cell. */
  readonly debit: number;
  readonly credit: number;
  readonly memo: string;
  readonly source: string;
  readonly book: string;
  /** Excel serial of the day and time. */
  readonly postedAt?: number | undefined;
  /** Its cells, for the sentence that refuses it: `Journal!A7:J7`. */
  readonly address?: string | undefined;
}

/** Where a line stands: its cells, else its number among the lines given. */
export function placeOf({ address }: LedgerLine, index: number): string {
  return address ?? `line ${index + 1}`;
}
