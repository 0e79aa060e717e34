import { deleteTest, keepTest, readTests, TEST_SETTING } from '../../../src/workbook/kept-tests';
import { openRoom } from './workbook-room';

it('are kept one by one, read by name, and deleted one by one', async () => {
  const { host } = openRoom();
  host.settings.set('writedown.settings', { version: 1 });
  await keepTest({ name: 'Press line', kept: { version: 1, kind: 'stock' } });
  await keepTest({ name: 'A hall', kept: { version: 1 } });
  expect(host.settings.get(`${TEST_SETTING}Press line`)).toEqual({ version: 1, kind: 'stock' });
  expect(await readTests()).toEqual({
    done: true,
    value: [
      { name: 'A hall', kept: { version: 1 } },
      { name: 'Press line', kept: { version: 1, kind: 'stock' } },
    ],
  });
  await deleteTest('A hall');
  await deleteTest('never kept');
  expect(await readTests()).toMatchObject({ done: true, value: [{ name: 'Press line' }] });
});
