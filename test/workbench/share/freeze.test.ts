import { checkKept } from '../../../src/workbook/kept-check';
import { freezeFormulas } from '../../../src/workbook/share-freeze';
import { restoreFormulas } from '../../../src/workbook/share-restore';
import { openShareBook } from './share-book';

jest.setTimeout(60_000);

it('freezes a value, a nested call and a spilled result', async () => {
  const book = await openShareBook();
  book.write('Sheet1!A1', [
    [1000],
    [100],
    [3],
    ['=WDV.SLN(A1,$A$2,A3)'],
    ['=ROUND(WDV.SLN(A1,A2,7),2)+1&"«1»"'],
  ]);
  book.write('Sheet1!C1', [['=WDV.SCHEDULE(A1,A2,A3)']]);
  book.write('Sheet1!A7', [['=SUM($C$1#)']]);
  const check = await book.check();
  const outcome = await freezeFormulas(check);
  console.log(JSON.stringify(outcome));
  book.insert('Sheet1', 'ROW', 0, 2);
  book.rename('Sheet1', 'Close 26');
  const kept = await checkKept(book.ids);
  console.log(JSON.stringify(kept, null, 1));
  if (!kept.done) throw 1;
  console.log(JSON.stringify(await restoreFormulas(kept.value, new Set())));
  console.log(
    JSON.stringify((await book.check()).cells.map((c) => [c.address, c.formula, c.spill])),
    book.host.sheets.list(),
    book.cell("'Close 26'!A9"),
  );
});
