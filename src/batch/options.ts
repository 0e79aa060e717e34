/** The options of the command line, by the words of the functions' arguments. */

export interface Option {
  /** What follows it; nothing for one that stands alone. */
  readonly takes?: string;
  readonly about: string;
}

export const OPTIONS = {
  from: { takes: 'DATE', about: 'first day, included: 2026-01-01' },
  to: { takes: 'DATE', about: 'last day, included' },
  today: { takes: 'DATE', about: 'what is in service only later is odd' },
  periods: { takes: 'NUMBER', about: 'how many periods ahead' },
  frequency: { takes: 'WORD', about: 'month, quarter or year' },
  by: { takes: 'WORD', about: 'asset, class or total' },
  convention: { takes: 'WORD', about: 'for rows that name none; month if omitted' },
  'year-end': { takes: 'MONTH', about: 'in which the financial year closes, 1 to 12; 12 if omitted' },
  book: { takes: 'NAME', about: 'which of several books' },
  kind: { takes: 'WORD', about: 'depreciation (if omitted) or amortization' },
  accounts: { takes: 'FILE', about: 'the chart of accounts as CSV: Role, Class, Book, Code, Account' },
  events: { takes: 'FILE', about: 'events as CSV: Asset, Date, Event, Amount; kept in memory' },
  decimals: { takes: 'NUMBER', about: 'minor digits, 0 to 4; 2 if omitted' },
  format: { takes: 'WORD', about: 'csv (if omitted) or ndjson: an object a line' },
  delimiter: {
    takes: 'CHARACTER',
    about: 'between the fields of the input; a comma if omitted, tab for a tab',
  },
  header: { takes: 'LINE', about: 'the header, for input that begins with its first row' },
  output: { takes: 'FILE', about: 'where the result goes; standard output if omitted' },
  rejects: {
    takes: 'FILE',
    about: 'where rows go that cannot be read, with row number and reason; not where the result goes',
  },
  partial: { about: 'writes what "writedown merge" puts together with the other parts' },
  part: { takes: 'NUMBER', about: 'which part this is, from 1: merge then misses none and takes none twice' },
  progress: { about: 'shows how far it is, also where standard error is no terminal' },
  quiet: { about: 'shows neither progress nor the closing line' },
  help: { about: 'shows this' },
  version: { about: 'shows the version' },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof OPTIONS;

/** What was typed, by option. */
export type Given = Readonly<Partial<Record<OptionName, string>>>;
