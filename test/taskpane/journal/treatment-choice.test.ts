import { KINDS } from '../../../src/core/journal/kinds';
import { impairment } from '../../../src/core/journal/impairment';
import { inventoryWriteDown } from '../../../src/core/journal/inventory-write-down';
import { inventoryReversal } from '../../../src/core/journal/inventory-reversal';
import { treatmentGroups, treatmentOf } from '../../../src/taskpane/journal/treatment-choice';

it('a choice says which account it leads to', () => {
  expect(treatmentGroups(inventoryWriteDown)).toEqual([
    {
      label: 'Debit to',
      options: [
        { word: 'separate', label: 'Inventory write-down expense (separate)' },
        { word: 'cogs', label: 'Cost of goods sold (cogs)' },
      ],
    },
    {
      label: 'Credit to',
      options: [
        { word: 'direct', label: 'Inventory (direct)' },
        { word: 'allowance', label: 'Allowance for inventory (allowance)' },
      ],
    },
  ]);
  expect(treatmentGroups(impairment)[0]?.options.map((option) => option.label)).toEqual([
    'Accumulated impairment (accumulated)',
    'Property, plant and equipment (direct)',
  ]);
});

it('every word of every kind can be chosen', () => {
  const words = KINDS.map((kind) => treatmentGroups(kind).map((group) => group.options.map((o) => o.word)));
  expect(words).toEqual(KINDS.map((kind) => kind.treatments));
});

it.each([
  ['revaluation', ['Increase', 'Decrease']],
  ['deferred-tax', ['Expense', 'Income']],
])('where no single account tells the words of %s apart they are shown themselves', (word, labels) => {
  const kind = KINDS.find((one) => one.word === word) as (typeof KINDS)[number];
  expect(treatmentGroups(kind)).toMatchObject([
    { label: 'Treatment', options: labels.map((label) => ({ label })) },
  ]);
});

it('a small write-down goes to cost of goods sold by itself; a reversal to where its write-down was, however small', () => {
  const materiality = { amount: 10_000 };
  expect(treatmentOf(inventoryWriteDown, [], 500, materiality)).toEqual(['cogs', 'direct']);
  expect(treatmentOf(inventoryReversal, [], 500, materiality)).toEqual(['separate', 'direct']);
});
