import {
  keepMateriality,
  MATERIALITY_SETTING,
  readMateriality,
} from '../../src/workbook/materiality-setting';
import { installExcel } from './install';

it('is nothing in a workbook that keeps none', async () => {
  installExcel();
  expect(await readMateriality()).toEqual({ done: true, value: { materiality: undefined } });
});

it('keeps a threshold in the workbook, and takes it away again', async () => {
  const book = installExcel();
  await keepMateriality({ share: 0.05, stock: 800_000 });
  expect(book.settings.get(MATERIALITY_SETTING)).toEqual({ version: 1, share: 0.05, stock: 800_000 });
  expect(await readMateriality()).toEqual({
    done: true,
    value: { materiality: { share: 0.05, stock: 800_000 } },
  });
  await keepMateriality(undefined);
  expect(await readMateriality()).toEqual({ done: true, value: { materiality: undefined } });
});

it('reads garbage as nothing and says so', async () => {
  const book = installExcel();
  book.settings.set(MATERIALITY_SETTING, 'garbage');
  expect(await readMateriality()).toEqual({
    done: true,
    value: {
      materiality: undefined,
      sentence: 'materiality got "garbage"; it takes an amount, or a share and a stock.',
    },
  });
});

it('says when the workbook keeps nothing', async () => {
  const book = installExcel();
  book.isStructureProtected = true;
  expect(await keepMateriality({ amount: 5 })).toEqual({
    done: false,
    refusal: { sentence: 'The sheet or the workbook is protected.' },
  });
});
