import { refused } from '../../../src/workbook/outcome';
import { BLANK_FORM } from '../../../src/taskpane/schedule/form';
import { cellsAt, method, read, ready, typedForm } from './forms';

const charges = (form = typedForm(), ...more: unknown[]) =>
  ready(form, ...(more as [])).rows.periods.map(({ charge }) => charge);

it('waits for a cost and a life', () => {
  expect(read(BLANK_FORM)).toMatchObject({ state: 'empty', reason: 'Enter the cost.' });
  expect(read(typedForm([], { life: '' }))).toMatchObject({ state: 'empty', reason: 'Enter the life.' });
});

it('a salvage that is not typed is 0', () => {
  expect(charges(typedForm([], { salvage: '' }))).toEqual([2000, 2000, 2000, 2000, 2000]);
});

it('charges by the method that is chosen', () => {
  expect(charges()).toEqual([1800, 1800, 1800, 1800, 1800]);
  expect(charges(typedForm([method('DDB')]))).toEqual([4000, 2400, 1440, 864, 296]);
  expect(charges(typedForm([method('DDB')], { factor: '1' }))[0]).toBe(2000);
});

it('takes a rate as a fraction and as a percentage, with all its decimals', () => {
  expect(ready(typedForm([method('REDUCING')], { rate: '0.1234' })).given.factor).toBe(0.1234);
  expect(ready(typedForm([method('REDUCING')], { rate: '12.34 %' })).given.factor).toBe(0.1234);
});

it('leads what the core refuses to the field, by the label it has there', () => {
  const over = read(typedForm([], { salvage: '12,000' }));
  expect(over.errors.get('salvage')).toBe(
    'Salvage got 12,000; it takes an amount from 0 to the cost, 10,000.',
  );
  expect(read(typedForm([], { life: '0' })).errors.get('life')).toMatch(/^Life got 0; it takes/);
  expect(read(typedForm([], { cost: 'a lot' })).errors.get('cost')).toMatch(/^Cost got "a lot"; it takes/);
  expect(read(typedForm([], { in_service: 'soon' })).errors.get('in_service')).toMatch(
    /^In service got "soon"/,
  );
  expect(read(typedForm([method('REDUCING')], { rate: '2' })).errors.get('rate')).toMatch(
    /^Rate of a year got 2/,
  );
});

it('counts by the convention and the financial year of the workbook until others are chosen', () => {
  const dated = typedForm([], { in_service: '2026-07-01' });
  // Half of the first calendar year by months; a year that closes in June begins that day.
  expect(charges(dated)[0]).toBe(900);
  expect(charges(dated, {}, { yearEnd: 6 })[0]).toBe(1800);
  expect(charges(dated, {}, { convention: 'mid-month' })[0]).toBe(825);
  const chosen = typedForm([{ type: 'chosen', what: 'yearEnd', word: '12' }], { in_service: '2026-07-01' });
  expect(charges(chosen, {}, { yearEnd: 6 })[0]).toBe(900);
});

it('counts in the minor units of the workbook', () => {
  expect(charges(typedForm([], { life: '7' }), {}, { decimals: 0 })[0]).toBe(1286);
});

describe('events', () => {
  const impaired = typedForm([
    { type: 'event added' },
    { type: 'event', index: 0, part: 'on', text: '2' },
    { type: 'event', index: 0, part: 'amount', text: '1,400' },
  ]);

  it('that are typed change the carrying amount and the charges after them', () => {
    const { periods, isTied } = ready(impaired).rows;
    // 10,000 − 2 × 1,800 − 1,400 = 5,000 to 1,000 in three years.
    expect(periods[1]).toMatchObject({ adjustment: -1400, closing: 5000 });
    expect(periods.map(({ charge }) => charge)).toEqual([1800, 1800, 1333.33, 1333.34, 1333.33]);
    expect(isTied).toBe(true);
  });

  it('in cells come in place of typed ones', () => {
    const taken = { type: 'taken', field: 'events', text: 'Assets!A1:C2', source: 'Assets!A1:C2' } as const;
    const form = typedForm([taken]);
    const events = cellsAt('Assets!A1:C2', [
      ['Period', 'Event', 'Amount'],
      [4, 'disposal', 3000],
    ]);
    expect(ready(form, { events }).rows.periods).toHaveLength(4);
    expect(read(form, { events: refused('The sheet is gone.') }).errors.get('events')).toBe(
      'Assets!A1:C2 cannot be read. The sheet is gone.',
    );
    expect(read(form).state).toBe('empty');
  });

  it('have their sentence at their own place', () => {
    const wrong = typedForm([{ type: 'event added' }, { type: 'event', index: 0, part: 'on', text: 'soon' }]);
    expect(read(wrong).errors.get('event 0')).toMatch(/^Event 1, Period got "soon"; it takes/);
    const taken = typedForm([{ type: 'taken', field: 'events', text: 'A!A1:C2', source: 'A!A1:C2' }]);
    const events = cellsAt('A!A1:C2', [
      ['Period', 'Event', 'Amount'],
      [1, 'storm', 3],
    ]);
    expect(read(taken, { events }).errors.get('events')).toMatch(/^Events row 2, Event got "storm"/);
  });
});

it('goes by units, whose total is the life', () => {
  const form = typedForm(
    [method('UOP'), { type: 'taken', field: 'units', text: 'Assets!A1:A3', source: 'Assets!A1:A3' }],
    { life: '9,000' },
  );
  expect(read(form).state).toBe('empty');
  expect(charges(form, { units: cellsAt('Assets!A1:A3', [[1000], [3000], [5000]]) })).toEqual([
    1000, 3000, 5000,
  ]);
  expect(read(typedForm([method('UOP')]))).toMatchObject({ reason: 'Take the cells with the units.' });
});
