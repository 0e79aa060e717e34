/** The sample sheets, inserted by the pane into a workbook of the real engine with the add-in's own functions. */

import { findSamplePlace, insertSample } from '../../src/workbook/insert-sample';
import { sampleWorkbook } from '../../src/workbook/sample/workbook';
import { openSheet } from '../taskpane/explain/sheet';

// Hundreds of cells, each with its look.
jest.setTimeout(60_000);

const names = sampleWorkbook.map(({ name }) => name);

it('are refused where a sheet of that name stands, and nothing is written', async () => {
  const { host } = await openSheet();
  const before = host.sheets.list().length;
  const refusal = {
    done: false,
    refusal: { sentence: expect.stringMatching(/a sheet named Start here/) as string },
  };
  expect(await findSamplePlace(sampleWorkbook)).toMatchObject(refusal);
  expect(await insertSample(sampleWorkbook)).toMatchObject(refusal);
  expect(host.sheets.list()).toHaveLength(before);
});

it('show in an empty workbook what the workbench opens with, to the last cell', async () => {
  const opened = await openSheet();
  const wanted = new Map(names.map((name) => [name, texts(opened, name)]));
  const { host } = opened;
  host.sheets.add('Mine');
  for (const { id, name } of host.sheets.list()) if (name !== 'Mine') host.sheets.remove(id);
  const inserted = await insertSample(sampleWorkbook);
  expect(inserted).toMatchObject({ done: true, value: { sheets: names } });
  expect(host.sheets.list().map(({ name }) => name)).toEqual(['Mine', ...names]);
  for (const name of names) expect(texts(opened, name)).toEqual(wanted.get(name));
  expect(host.tables.list().map(({ name }) => name)).toEqual(['Register']);
  host.undo.undo();
  expect(host.sheets.list().map(({ name }) => name)).toEqual(['Mine']);
});

function texts(
  { host }: Awaited<ReturnType<typeof openSheet>>,
  sheet: string,
): readonly (readonly string[])[] {
  const id = host.sheets.list().find(({ name }) => name === sheet)?.id ?? '';
  const used = host.sheets.used(id, true);
  return used === undefined ? [] : host.cells.read(used).map((row) => row.map(({ text }) => text));
}
