/** What a working paper says beside its figures; the pane gives it in the person's language. */

export interface PaperWords {
  readonly entity: string;
  readonly date: string;
  readonly inputs: string;
  readonly test: string;
  readonly result: string;
  /** @param what What there would be: `Impairment loss`. */
  readonly none: (what: string) => string;
  readonly entry: string;
  readonly indicators: string;
  readonly answer: string;
  readonly note: string;
  readonly source: string;
  readonly answers: Readonly<Record<'yes' | 'no' | 'open', string>>;
  readonly sources: string;
  readonly signOff: string;
  readonly preparedBy: string;
  readonly reviewedBy: string;
  readonly conclusion: string;
}
