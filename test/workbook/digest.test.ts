import { createHash } from 'node:crypto';
import { minor } from '../../src/core/money/minor';
import { digestText } from '../../src/core/run/run-record';
import { digestOf } from '../../src/workbook/digest';

const charge = (tag: string, amount: number) =>
  [`${tag.toLowerCase()}\nx`, { tag, assetClass: 'X', charge: minor(amount) }] as const;

test('a digest is the beginning of the SHA-256 of the amounts, in whatever order they come', async () => {
  const text = 'r\na\nx\t5\nb\nx\t-7';
  const wanted = createHash('sha256').update(text).digest('hex').slice(0, 16);
  expect(await digestOf({ id: 'r', charges: new Map([charge('A', 5), charge('B', -7)]) })).toBe(wanted);
  expect(await digestOf({ id: 'r', charges: new Map([charge('B', -7), charge('A', 5)]) })).toBe(wanted);
  expect(await digestOf({ id: 'r', charges: new Map([charge('A', 5), charge('B', -8)]) })).not.toBe(wanted);
});

test('a digest of many amounts is that of the same text', async () => {
  const charges = new Map(Array.from({ length: 12_345 }, (_, i) => charge(`A-${(i * 7919) % 12_345}`, i)));
  const wanted = createHash('sha256')
    .update(digestText({ id: 'r', charges }))
    .digest('hex');
  expect(charges.size).toBe(12_345);
  expect(await digestOf({ id: 'r', charges })).toBe(wanted.slice(0, 16));
});
