/** What the Month end view says: its names, and its sentences around figures that are text already. */

import { spoken } from './language';

/** An amount or a count as the host's language writes it. */
type Text = string;

const english = {
  post: 'Post',

  fields: {
    group: 'Run',
    register: 'Register',
    registerPlaceholder: 'The register of this workbook',
    events: 'Events',
    none: 'None',
    kind: 'Kind',
    scope: 'One entry for',
    scopes: { class: 'Each class', asset: 'Each asset', total: 'All together' },
    from: 'From',
    to: 'To',
    book: 'Book',
    look: 'Look',
    looking: 'Looking for a register.',
    notFound: 'None found: name its table, or take its cells.',
    noRegister: 'No register was found: name its table, or take its cells.',
    enterFrom: 'Enter the first day.',
    enterTo: 'Enter the last day.',
    found: (address: Text, rows: Text) => `${address}, ${rows}`,
  },

  summary: {
    heading: (assets: Text) => `Summary: ${assets}`,
    byClass: 'Charge by class',
    header: ['Class', 'Assets', 'Charge', 'To post'],
    odd: 'To be looked at',
    problems: 'Rows that cannot be read',
    moreLikeIt: (count: Text) => `And ${count} more like it.`,
    show: 'Show',
    showRow: (of: 'register' | 'events', row: number) => `Show ${of} row ${row}`,
  },

  notes: {
    span: (from: Text, to: Text) => `${from} to ${to}`,
    catchUp: (lock: Text, entries: Text, day: Text) =>
      `Catch-up: the books are locked to ${lock}, so ${entries} of the charges up to then will be posted on ${day}.`,
    follows: (runs: Text, others: number) =>
      `Follows ${runs}${others > 0 ? ` and ${others} more` : ''}; only the difference is posted.`,
    wider: (span: Text) => `Figures are of ${span}, over which earlier runs reach.`,
    source: (register: Text, events: Text | undefined) =>
      `${register}${events === undefined ? ', without events' : ` with events of ${events}`}; by the convention and the financial year of this workbook unless a row says otherwise.`,
    other: (register: Text, assets: Text, left: string) =>
      `The register ${register} was run over these days too: what it posted of ${assets} of this one counts${left}.`,
    left: (count: Text, isOne: boolean) =>
      `, and ${count} of its own ${isOne ? 'is' : 'are'} left alone. If it is this register under a former name, give it that name again: else what has left it is not taken back`,
  },
  /** Of one asset, and of several. */
  odd: {
    gone: [
      'is gone from the register, and what was posted for it is taken back',
      'are gone from the register, and what was posted for them is taken back',
    ],
    unitsUnknown: [
      'is left out: its units were told for another span',
      'are left out: their units were told for another span',
    ],
    writtenDown: ['has nothing left to charge', 'have nothing left to charge'],
    disposed: ['leaves in the span', 'leave in the span'],
    noLife: ['has no life and is not charged', 'have no life and are not charged'],
  },
  unreadRows: (rows: Text, isOne: boolean) =>
    `${rows} cannot be read: nothing is posted until ${isOne ? 'it' : 'they'} can.`,

  messages: {
    runChanged:
      'Nothing posted: the register or what was posted before has changed. Check the summary, then post.',
    accountsChanged: 'Nothing posted: an account has been renamed. Check the summary, then post.',
    cancelled: 'Cancelled: nothing is posted.',
    stopped: (why: Text) => `Posting stopped. ${why}`,
    posted: (entries: Text, lines: Text, at: Text) => `Posted ${entries}, ${lines}, at ${at}.`,
    postedOnly: (entries: Text, lines: Text, at: Text) =>
      `Cancelled: posted only ${entries}, ${lines}, at ${at}.`,
    check: (what: Text, sentences: Text) => `${what} Check it: ${sentences}`,
    gone: 'It is not in the register any more.',
  },
  ready: {
    needsExcel: 'A run needs Excel.',
    working: 'Working.',
    lookFirst: 'Look first: nothing is posted unseen.',
    place: (entries: Text, place: Text) => `${entries}: ${place}`,
  },

  noClass: 'No class',
  total: 'Total',
  show: (name: Text) => `${name}, show in the register`,
  more: (count: Text) => `and ${count} more`,

  counted: {
    row: ['row', 'rows'],
    asset: ['asset', 'assets'],
    line: ['line', 'lines'],
    entry: ['entry', 'entries'],
    file: ['file', 'files'],
    period: ['period', 'periods'],
    run: ['run', 'runs'],
  },
  progress: {
    does: {
      rows: 'Reading',
      assets: 'Computing',
      compared: 'Comparing',
      entries: 'Posting',
      written: 'Writing',
    },
    of: (does: Text, done: Text | undefined, counted: Text) =>
      `${does}: ${done === undefined ? '' : `${done} of `}${counted}`,
    left: (text: Text, left: Text) => `${text}, ${left} left`,
    moments: 'a few seconds',
    seconds: (count: Text) => `about ${count} seconds`,
    minutes: (count: Text, isOne: boolean) => `about ${count} ${isOne ? 'minute' : 'minutes'}`,
  },

  posted: {
    all: (span: Text) => `Everything from ${span} is posted already.`,
    allInSum: (span: Text) =>
      `By class everything from ${span} is posted already. Assets differ and cancel out: Tie-out lists them, and one entry for each asset posts them.`,
    nothing: (span: Text) => `Nothing is charged from ${span}: there is nothing to post.`,
  },

  tieOut: {
    title: 'Tie-out',
    lookFirst: 'Look first: the tie-out is of what was looked at.',
    byClass: 'Tie-out by class',
    header: ['Class', 'Register', 'Posted', 'Difference'],
    differing: (assets: Text, isOne: boolean) => `${assets} ${isOne ? 'differs' : 'differ'}`,
    ties: 'Register and posted charges tie.',
    cancelsOut: (assets: Text, isOne: boolean) =>
      `Differences cancel out in total: ${assets} ${isOne ? 'differs' : 'differ'}.`,
    less: (amount: Text) => `Difference ${amount}: less is posted than the register charges.`,
    more: (amount: Text) => `Difference ${amount}: more is posted than the register charges.`,
    noRun: 'No run is posted for these days.',
    runsAddUp: (runs: Text) => `The journal's lines of ${runs} add up to the records.`,
    runTooLarge: (id: Text) => `The journal's lines of the run ${id} are too large to be summed to the cent.`,
    runDiffers: (id: Text, records: Text, journal: Text, difference: Text) =>
      `Run ${id}: records ${records}, journal ${journal}. Difference ${difference}.`,
    unread: (why: Text) => `The journal was not read. ${why}`,
    reading: 'Reading what is posted.',
    of: (span: Text) => `${span}: the charges of the register against those on the sheet Posted charges.`,
  },

  export: {
    title: 'Export',
    layout: 'Layout',
    from: 'First day',
    to: 'Last day',
    anyDay: 'Any day',
    book: 'Of book',
    part: 'File to copy',
    nth: (part: Text, all: Text) => `${part} of ${all}`,
    dateOrder: 'Date order',
    currency: 'Currency',
    taxRate: 'Tax rate',
    companyCode: 'Company code',
    examples: { currency: 'EUR', taxRate: 'Tax Exempt', companyCode: '1010' },
    handedOver: (names: Text) => `Handed over for download: ${names}`,
    copied: (name: Text) => `Copied ${name}.`,
    notCopied: 'Not copied: this pane may not use the clipboard. Download the file.',
    notExported: (why: Text) => `Not exported. ${why}`,
    cancelled: 'Cancelled: nothing is exported.',
    nothing: 'Nothing is posted for these days and this book.',
    chosen: (entries: Text, lines: Text) => `${entries}, ${lines}.`,
    chosenInFiles: (entries: Text, lines: Text, files: Text) => `${entries}, ${lines}, in ${files}.`,
    caution: (caution: Text) => `This layout was ${caution}: import one entry first.`,
    download: 'Download',
    copy: 'Copy',
    copyPart: (part: Text, all: Text) => `Copy file ${part} of ${all}`,
  },

  byPeriod: {
    title: 'Tie-out by period',
    header: ['Period', 'Register', 'Posted', 'Difference'],
    united: 'run at once',
    ties: (periods: Text) => `Register and posted charges tie in each of ${periods}.`,
    differs: (periods: Text, all: Text, isOne: boolean) =>
      `${periods} of ${all} ${isOne ? 'differs' : 'differ'}.`,
    unitedNote:
      'Where a run reaches over several months nobody can tell what of it belongs to which: they are compared as one.',
    byUnits: (names: Text) =>
      `Left out, as units are known for the whole span alone and not for its periods: ${names}.`,
  },
} as const;

export const monthEndWords = spoken({ en: english });
