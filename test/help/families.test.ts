import { familiesOf } from '../../src/help/families';
import { catalogue as entries } from '../built/catalogue';
import { catalogue } from './material';

test('every function is in one family, in the order of the catalogue', () => {
  expect(familiesOf(catalogue).flatMap(({ ids }) => ids)).toEqual(entries.map(({ id }) => id));
});

test('a family is named by its heading, without what is for those who build it', () => {
  const text =
    '## Rules\n### Inventory (IAS 2)\n| id | gives |\n| `WDV.US.X` | 1 |\n| `WDV.Y` | 2 |\n### None';
  expect(familiesOf(text)).toEqual([{ title: 'Inventory', anchor: 'inventory', ids: ['WDV.US.X', 'WDV.Y'] }]);
});

test('no two families are led to by one anchor', () => {
  const anchors = familiesOf(catalogue).map(({ anchor }) => anchor);
  expect(new Set(anchors).size).toBe(anchors.length);
});
