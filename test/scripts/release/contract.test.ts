import { valueOf } from '../run-module';

const cost = { name: 'cost', type: 'number', description: 'Cost.' };
const events = { name: 'events', dimensionality: 'matrix', optional: true, description: 'Events.' };
const one = {
  id: 'WDV.ONE',
  description: 'One.',
  helpUrl: 'https://a.example/x/help/WDV.ONE.html',
  parameters: [cost, events],
  result: { dimensionality: 'matrix' },
};
const two = { id: 'WDV.TWO', description: 'Two.', parameters: [] };

interface Contract {
  readonly digest: string;
  readonly functions: Readonly<Record<string, string>>;
}

const contract = (metadata: object, address = 'https://a.example/x/') =>
  valueOf<Contract>(
    `import { contractOf } from './release/contract.mjs';`,
    `contractOf(${JSON.stringify(JSON.stringify(metadata))}, ${JSON.stringify(address)})`,
  );

test('a signature says the names, types and shapes of arguments and result', async () => {
  expect((await contract({ functions: [two, one] })).functions).toEqual({
    'WDV.ONE': 'cost number, [events] any[][] -> any[][]',
    'WDV.TWO': ' -> any',
  });
});

test('the digest is the same for another host and another order, and differs by a word', async () => {
  const reordered = Object.fromEntries(Object.entries(one).reverse());
  const elsewhere = { ...reordered, helpUrl: 'https://b.example/help/WDV.ONE.html' };
  const [first, moved, reworded, offered] = await Promise.all([
    contract({ functions: [one, two], enums: [] }),
    contract({ enums: [], functions: [two, elsewhere] }, 'https://b.example/'),
    contract({ functions: [{ ...one, description: 'The first.' }, two], enums: [] }),
    contract({ functions: [one, two], enums: [{ id: 'METHOD' }] }),
  ]);
  expect(moved.digest).toBe(first.digest);
  expect(new Set([first.digest, reworded.digest, offered.digest]).size).toBe(3);
});
