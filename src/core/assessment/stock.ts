/** A stock list at the lower of cost and net realisable value, or of cost or market, by IAS 2 and ASC 330. */

import { cite } from '../citation';
import { inventory } from '../inventory/inventory';
import { STOCK_BASES, STOCK_BASIS_LABELS } from '../inventory/stock-basis';
import { INVENTORY_FRAMEWORK_LABELS, INVENTORY_FRAMEWORKS } from '../standards/inventory-framework';
import { calls, totalOf } from './calculation';
import { STOCK_INDICATORS } from './indicators';
import { ALWAYS, type TestKind } from './kind';

const [CARRYING, VALUE, WRITE_DOWN, REVERSAL] = [2, 4, 5, 6];

export const stock: TestKind = {
  word: 'stock',
  label: 'Stock (IAS 2, ASC 330)',
  purpose: 'Whether stock is carried at more than it will bring, and what earlier write-downs come back.',
  frameworks: ['IFRS', 'US GAAP'],
  questions: [
    { name: 'items', label: 'Stock list', takes: 'table', isNeeded: ALWAYS },
    {
      name: 'basis',
      label: 'Compared by',
      takes: 'word',
      words: STOCK_BASES.map((word) => ({ word, label: STOCK_BASIS_LABELS[word] })),
    },
    {
      name: 'framework',
      label: 'Measured by',
      takes: 'word',
      words: INVENTORY_FRAMEWORKS.map((word) => ({ word, label: INVENTORY_FRAMEWORK_LABELS[word] })),
    },
  ],
  lines: [
    {
      name: 'list',
      label: 'Stock list, measured',
      by: calls('WRITEDOWN.INVENTORY', inventory),
      with: ['items', 'basis', 'framework', 'decimals'],
      columns: ['name', 'name', 'amount'],
    },
    { name: 'carrying', label: 'Carrying amount', by: totalOf(CARRYING), with: ['list'] },
    {
      name: 'value',
      label: 'Lower of cost and value',
      by: totalOf(VALUE),
      with: ['list'],
      source: cite('IAS 2', '9'),
    },
    {
      name: 'write-down',
      label: 'Write-down of stock',
      by: totalOf(WRITE_DOWN),
      with: ['list'],
      source: cite('IAS 2', '34'),
    },
    {
      name: 'reversal',
      label: 'Reversal of earlier write-downs',
      by: totalOf(REVERSAL),
      with: ['list'],
      source: cite('IAS 2', '33'),
    },
  ],
  result: 'write-down',
  entries: [
    { amount: 'write-down', kind: 'inventory-write-down' },
    { amount: 'reversal', kind: 'inventory-reversal' },
  ],
  indicators: STOCK_INDICATORS,
  sources: [
    ...['9', '28', '29', '33', '34'].map((place) => cite('IAS 2', place)),
    ...['-10-35-1B', '-10-35-1C', '-10-35-14'].map((place) => cite('ASC 330', place)),
  ],
};
