/** The columns of a register, and of the events that go with it, with the other names they are found by. */

import type { Column } from '../table/headed';

export type RegisterColumn =
  | 'Asset'
  | 'Class'
  | 'Cost'
  | 'Salvage'
  | 'Life'
  | 'Life months'
  | 'Method'
  | 'In service'
  | 'Factor'
  | 'Convention'
  | 'Disposed'
  | 'Disposed share'
  | 'Proceeds'
  | 'Impairment'
  | 'Impairment date'
  | 'Opening accumulated'
  | 'Opening date'
  | 'Book'
  | 'Units before'
  | 'Units';

export const REGISTER_COLUMNS: readonly Column<RegisterColumn>[] = [
  { name: 'Asset', synonyms: ['Tag'], isNeeded: true },
  { name: 'Class', synonyms: ['Category'], isNeeded: true },
  { name: 'Cost', isNeeded: true },
  { name: 'Salvage', synonyms: ['Residual'], isNeeded: true },
  { name: 'Life', synonyms: ['Useful life'] },
  { name: 'Life months' },
  { name: 'Method', isNeeded: true },
  { name: 'In service', synonyms: ['Acquired', 'Start date'], isNeeded: true },
  { name: 'Factor' },
  { name: 'Convention' },
  { name: 'Disposed', synonyms: ['Disposal date'] },
  { name: 'Disposed share' },
  { name: 'Proceeds' },
  { name: 'Impairment' },
  { name: 'Impairment date' },
  { name: 'Opening accumulated' },
  { name: 'Opening date' },
  { name: 'Book' },
  { name: 'Units before' },
  { name: 'Units' },
];

/** Those that hold a day. */
export const DATE_COLUMNS: readonly RegisterColumn[] = [
  'In service',
  'Disposed',
  'Impairment date',
  'Opening date',
];

export type EventColumn = 'Asset' | 'Date' | 'Event' | 'Amount';

export const EVENT_COLUMNS: readonly Column<EventColumn>[] = [
  { name: 'Asset', synonyms: ['Tag'], isNeeded: true },
  { name: 'Date', isNeeded: true },
  { name: 'Event', isNeeded: true },
  { name: 'Amount', isNeeded: true },
];
