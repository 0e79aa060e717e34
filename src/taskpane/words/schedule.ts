/** What the Schedule view says. */

import type { AsExcel } from '../../core/depreciation/as-excel';
import type { Frequency } from '../../core/depreciation/periods';
import { spoken } from './language';

const english = {
  form: 'Asset',
  method: 'Method',
  methodOption: (label: string, word: string): string => `${label} (${word})`,
  fields: {
    cost: 'Cost',
    salvage: 'Salvage',
    life: 'Life',
    factor: 'Factor',
    rate: 'Rate of a year',
    in_service: 'In service',
    events: 'Events in cells',
    units: 'Units in cells',
  },
  totalUnits: 'Total units',
  factorPlaceholder: '2',
  ratePlaceholder: 'what leads to salvage',
  totalUnitsPlaceholder: '100,000',
  addressPlaceholder: 'Sheet1!A1:C4',
  inYears: (years: number, months: number): string => {
    const parts = [
      ...(years > 0 ? [`${years} ${years === 1 ? 'year' : 'years'}`] : []),
      ...(months > 0 ? [`${months} ${months === 1 ? 'month' : 'months'}`] : []),
    ];
    return parts.join(' ');
  },
  unitsHint: 'One cell of units a row.',
  unitsRead: (rows: number): string => `${rows} ${rows === 1 ? 'cell' : 'cells'} of units.`,

  dates: 'Dates and conventions',
  withoutDates: 'by number of period',
  inServiceOn: (day: string): string => `from ${day}`,
  frequency: 'One row a',
  frequencies: { year: 'year', quarter: 'quarter', month: 'month' } satisfies Record<Frequency, string>,
  every: { year: 'yearly', quarter: 'quarterly', month: 'monthly' } satisfies Record<Frequency, string>,
  convention: 'Convention',
  conventionOption: (word: string, label: string): string => `${word}: ${label.toLowerCase()}`,
  yearEnd: 'Financial year closes in',
  datesHint: 'With a day in service the rows have dates, and a convention says how the first year counts.',

  events: 'Events',
  eventsHint: 'A table with the header Date, Event, Amount.',
  numberedEventsHint: 'A table with the header Period, Event, Amount.',
  eventsRead: (rows: number): string => `${rows} ${rows === 1 ? 'row' : 'rows'} below the header.`,
  event: (number: number): string => `Event ${number}`,
  eventKind: (number: number): string => `Event ${number}`,
  eventDate: (number: number): string => `Date of event ${number}`,
  eventPeriod: (number: number): string => `Period of event ${number}`,
  eventAmount: (number: number): string => `Amount of event ${number}`,
  eventLife: (number: number): string => `New life, event ${number}`,
  eventShare: (number: number): string => `Share, event ${number}`,
  eventMethod: (number: number): string => `New method, event ${number}`,
  eventPart: (number: number, column: string): string => `Event ${number}${column}`,
  eventsPart: (row: string): string => `Events${row}`,
  addEvent: 'Add an event',
  removeEvent: (number: number): string => `Remove event ${number}`,
  eventKinds: {
    addition: 'Addition',
    life: 'New life',
    salvage: 'New salvage',
    method: 'New method',
    impairment: 'Impairment',
    reversal: 'Reversal of impairment',
    revaluation: 'Revaluation to',
    'part-disposal': 'Part disposal',
    'held-for-sale': 'Held for sale',
    disposal: 'Disposal',
  },

  cellsUnread: (address: string, why: string): string => `${address} cannot be read. ${why}`,
  missing: {
    cost: 'Enter the cost.',
    life: 'Enter the life.',
    totalUnits: 'Enter the total units.',
    units: 'Take the cells with the units.',
  },
  reading: 'Reading the cells.',

  preview: 'Preview',
  table: 'Schedule',
  example: 'Example of a schedule',
  teaching: 'Type a cost and a life, or take them from cells, and the schedule appears here:',
  wrong: 'No schedule yet: a field above needs putting right.',
  period: 'Period',
  numbered: { year: 'Year', quarter: 'Quarter', month: 'Month' } satisfies Record<Frequency, string>,
  pointNamed: (period: string, number: number): string => `${period} ${number}`,
  start: 'Start',
  from: 'From',
  to: 'To',
  opening: 'Opening',
  charge: 'Charge',
  adjustment: 'Adjustment',
  accumulated: 'Accumulated',
  closing: 'Closing',
  total: 'Total',
  ties: (cost: string, charges: string, adjustments: string | undefined, closing: string): string =>
    `${cost} − ${charges}${adjustments === undefined ? '' : ` + ${adjustments}`} = ${closing}: ties.`,
  doesNotTie: 'The charges do not add up to what is written down.',
  why: (period: string): string => `Why? Charge of ${period}`,
  working: 'Working',
  workingOf: (period: string): string => `charge of ${period}`,
  chargeOf: (period: string): string => `Charge of ${period}`,
  chargeFormula: (until: string, before: string): string => `${until} − ${before} written down until then`,
  periodNamed: (frequency: Frequency, number: number): string => `${frequency} ${number}`,

  chart: 'Written-down value',
  compare: 'Compare methods',
  chargesByMethod: 'Charges by method and year',
  notCompared: (label: string, why: string): string => `${label}: ${why}`,
  unitsNotCompared: 'Units of production follow units, not time: there is nothing to compare them with.',

  insert: 'Insert',
  insertFace: ['I', 'nsert'],
  insertAs: (as: string): string => `Insert as ${as}`,
  asShort: (way: string): string => `As ${way}`,
  ways: {
    formula: {
      as: 'formula',
      short: 'formula',
      name: 'As formula',
      told: 'Live: follows the cells it refers to.',
    },
    values: { as: 'values', short: 'values', name: 'As values', told: 'A table of numbers.' },
    excel: {
      as: 'Excel’s own function',
      short: 'Excel’s',
      name: 'As Excel’s own function',
      told: 'Live, and works without the add-in.',
    },
  },
  ownFunction: (name: string): string => `Excel’s own ${name}`,
  place: (as: string, address: string, cells: string): string => `As ${as}: ${address}, ${cells}`,
  cellCount: (count: string): string => `${count} cells`,
  looking: 'Looking at the selected cell.',
  needsExcel: 'Inserting needs Excel.',
  busy: 'Inserting the schedule.',
  notExcel: (why: string): string => `${why} Insert as formula or as values.`,
  excelWhy: (answer: Exclude<AsExcel, { readonly is: 'equal' }>, by: string): string => {
    if (answer.is === 'unknown') return 'Excel has no function for this method.';
    if (answer.is === 'refused') {
      return `Excel’s ${answer.name} counts whole years only and has none for year ${answer.year}.`;
    }
    return `Excel’s ${answer.name} drifts by ${by} in year ${answer.year}.`;
  },
  excelDated: 'Excel’s own functions know no dates.',
  excelPeriods: 'Excel’s own functions are compared year by year only.',
  excelEvents: 'Excel’s own functions know no events.',
  inserted: (address: string): string => `Inserted the schedule at ${address}.`,
  shows: (cell: string, error: string): string => `Inserted at ${cell}, but it shows ${error}.`,
  refused: (why: string): string => `Nothing inserted. ${why}`,
  changed: 'Nothing inserted: a linked cell has changed. Look at the schedule, then insert it.',
  broken: (said: string): string =>
    `Writedown stopped at an error of its own: ${said}. Look at the sheet before you try again.`,
  tableName: 'Schedule',
};

export const scheduleWords = spoken({ en: english });
