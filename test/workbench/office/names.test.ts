import { command, zoneOf } from '../../../src/workbench/engine/library';
import { areaAtAddress } from '../../../src/workbench/host/look-up';
import { open, sheet1 } from './opened';

it('a name of the workbook leads to its cells; no sheet has names of its own', async () => {
  const { run, host, model } = open();
  const area = areaAtAddress(host, 'Sheet1!B2:C3');
  const ranges = [model.getters.getRangeDataFromZone(area.sheetId, zoneOf(area))];
  command(model, 'CREATE_NAMED_RANGE', { name: 'Costs', ranges });
  await run(async (context) => {
    const { names } = context.workbook;
    const [known, unknown] = [names.getItemOrNullObject('Costs'), names.getItemOrNullObject('Prices')];
    const ofSheet = sheet1(context).names.getItemOrNullObject('Costs');
    const range = known.getRangeOrNullObject().load('address');
    [known, unknown, ofSheet].forEach((item) => item.load('type'));
    await context.sync();
    expect([String(known.type), range.address]).toEqual(['Range', 'Sheet1!B2:C3']);
    expect([unknown.isNullObject, ofSheet.isNullObject]).toEqual([true, true]);
  });
});
