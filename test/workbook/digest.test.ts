import { createHash } from 'node:crypto';
import { minor } from '../../src/core/money/minor';
import { digestText, type DigestedRun } from '../../src/core/run/run-digest';
import { digestOf, digestOfRun } from '../../src/workbook/digest';

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
  const wanted = createHash('sha256').update(digestText('r', charges)).digest('hex');
  expect(charges.size).toBe(12_345);
  expect(await digestOf({ id: 'r', charges })).toBe(wanted.slice(0, 16));
});

test('whatever says whose the amounts of a run are is in its digest', async () => {
  const run: DigestedRun = {
    ...{ id: 'r', register: 'Assets', book: 'IFRS', from: 46_023, to: 46_053, scope: 'class' },
    charges: new Map([charge('A', 5)]),
  };
  const wanted = createHash('sha256')
    .update('["r","Assets","IFRS",46023,46053,"class"]\na\nx\t5')
    .digest('hex')
    .slice(0, 16);
  expect(await digestOfRun(run)).toBe(wanted);
  const others: readonly Partial<DigestedRun>[] = [
    { id: 's' },
    { register: 'Plant' },
    { book: '' },
    { from: 46_022 },
    { to: 46_054 },
    { scope: 'asset' },
  ];
  const digests = await Promise.all(others.map((other) => digestOfRun({ ...run, ...other })));
  expect(new Set([wanted, ...digests]).size).toBe(7);
});
