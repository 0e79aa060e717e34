/** The button that hands the workbook over as a file, for Excel or LibreOffice. */

import type { EngineHost } from '../engine/engine-host';
import { savedWorkbook } from '../engine/saved-workbook';

const fileName = 'Writedown workbench.xlsx';
const fileType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** How long a browser may take to begin the download. */
const patienceMilliseconds = 60_000;

async function save(workbook: EngineHost): Promise<void> {
  const address = URL.createObjectURL(new Blob([await savedWorkbook(workbook)], { type: fileType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patienceMilliseconds);
}

export function setUpSaving(
  button: HTMLButtonElement,
  workbook: EngineHost,
  showFailure: (what: string, error: unknown) => void,
): void {
  button.addEventListener('click', () => {
    button.disabled = true;
    save(workbook)
      .catch((error: unknown) => showFailure('The workbook cannot be saved.', error))
      .finally(() => (button.disabled = false));
  });
}
