import { scheduleFormula } from '../../../src/taskpane/schedule/formula';
import { fixed, seenFrom } from '../../../src/taskpane/schedule/seen-from';
import type { Change, FieldName } from '../../../src/taskpane/schedule/form';
import type { Settings } from '../../../src/core/settings/settings';
import { cellsAt, method, ready, typedForm } from './forms';

const NOWHERE = { events: undefined, units: undefined };

function formula(
  changes: readonly Change[],
  texts: Partial<Record<FieldName, string>> = {},
  settings: Partial<Settings> = {},
): string {
  const form = typedForm(changes, texts);
  return scheduleFormula(form, ready(form, {}, settings).given, NOWHERE, 'Assets');
}

const taken = (field: FieldName, text: string, source: string): Change => ({
  type: 'taken',
  field,
  text,
  source,
});

it('leaves defaults at the end out', () => {
  expect(formula([])).toBe('=WDV.SCHEDULE(10000,1000,5)');
  expect(formula([method('DDB')])).toBe('=WDV.SCHEDULE(10000,1000,5,"DDB")');
  expect(formula([method('DDB')], { factor: '1.5' })).toBe('=WDV.SCHEDULE(10000,1000,5,"DDB",1.5)');
});

it('refers to the cells that were picked, with their sheet where it is another', () => {
  const changes = [taken('cost', '10,000.00', 'Assets!B4'), taken('life', '5', "'Plant 2'!C3")];
  expect(formula(changes)).toBe("=WDV.SCHEDULE(B4,1000,'Plant 2'!C3)");
  expect(formula([taken('cost', '10,000.00', 'Assets!B4:B6')])).toBe('=WDV.SCHEDULE(SUM(B4:B6),1000,5)');
});

it('says the value where the person has typed over what was picked', () => {
  const changes = [
    taken('cost', '10,000.00', 'Assets!B4'),
    { type: 'typed', field: 'cost', text: '12000' } as const,
  ];
  expect(formula(changes)).toBe('=WDV.SCHEDULE(12000,1000,5)');
});

it('says a typed day by DATE, a picked one by its cell, and what counts with it', () => {
  expect(formula([], { in_service: '15.4.2026' })).toBe('=WDV.SCHEDULE(10000,1000,5,,,DATE(2026,4,15))');
  expect(formula([taken('in_service', '2026-04-15', 'Assets!C4')])).toBe('=WDV.SCHEDULE(10000,1000,5,,,C4)');
  const all = [
    { type: 'chosen', what: 'frequency', word: 'quarter' },
    { type: 'chosen', what: 'convention', word: 'mid-month' },
  ] as const;
  expect(formula(all, { in_service: '2026-04-15' }, { yearEnd: 3, decimals: 0 })).toBe(
    '=WDV.SCHEDULE(10000,1000,5,,,DATE(2026,4,15),"quarter","mid-month",3,0)',
  );
});

it('a day that a cell says in words stands as the day it was understood as', () => {
  const words: Change = {
    type: 'taken',
    field: 'in_service',
    text: '2026-04-15',
    source: 'Assets!C4',
    isWords: true,
  };
  expect(formula([words])).toBe('=WDV.SCHEDULE(10000,1000,5,,,DATE(2026,4,15))');
});

it('a convention and a year end say nothing without a day', () => {
  expect(formula([], {}, { yearEnd: 3, convention: 'mid-month' })).toBe('=WDV.SCHEDULE(10000,1000,5)');
});

it('typed events are an array, picked ones their cells', () => {
  const typed: readonly Change[] = [
    { type: 'event added' },
    { type: 'event', index: 0, part: 'on', text: '30 Jun 2027' },
    { type: 'event', index: 0, part: 'amount', text: '1,400' },
  ];
  expect(formula(typed, { in_service: '2026-04-15' })).toBe(
    '=WDV.SCHEDULE(10000,1000,5,,,DATE(2026,4,15),,,,,{"Date","Event","Amount";"2027-06-30","impairment",1400})',
  );
  const form = typedForm([taken('events', 'Events!A1:C2', 'Events!A1:C2')]);
  const events = cellsAt('Events!A1:C2', [
    ['Period', 'Event', 'Amount'],
    [2, 'impairment', 1400],
  ]);
  const { given } = ready(form, { events });
  expect(scheduleFormula(form, given, { ...NOWHERE, events: 'Events!A1:C2' }, 'Assets')).toBe(
    '=WDV.SCHEDULE(10000,1000,5,,,,,,,,Events!A1:C2)',
  );
});

it('units are their cells', () => {
  const form = typedForm([method('UOP'), taken('units', 'Assets!A1:A2', 'Assets!A1:A2')]);
  const { given } = ready(form, { units: cellsAt('Assets!A1:A2', [[1], [2]]) });
  expect(scheduleFormula(form, given, { ...NOWHERE, units: 'Assets!A1:A2' }, 'Assets')).toBe(
    '=WDV.SCHEDULE(10000,1000,5,"UOP",,,,,,,,A1:A2)',
  );
});

it('addresses stay where they are when they are fixed', () => {
  expect(fixed("'Plant 2'!B4:C6")).toBe("'Plant 2'!$B$4:$C$6");
  expect(fixed('$B4')).toBe('$B$4');
  expect(fixed('B:B')).toBe('$B:$B');
  expect(seenFrom('Plant 2', "'Plant 2'!B4")).toBe('B4');
});
