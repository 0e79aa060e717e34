import { excelNamespace } from '../../../src/workbench/office/excel';
import { openSpreadsheet, type Spreadsheet } from '../spreadsheet';

type Run = typeof Excel.run;

/** The shim as a program types it: by Microsoft's own declarations. */
export function open(): Spreadsheet & { readonly run: Run } {
  const spreadsheet = openSpreadsheet();
  const { run } = excelNamespace(spreadsheet.host) as { readonly run: Run };
  return { ...spreadsheet, run };
}

export function sheet1(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Sheet1');
}
