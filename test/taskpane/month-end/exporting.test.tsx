import { screen, waitFor } from '@testing-library/react';
import { removeExcel } from '../../workbook/install';
import { freshLedger, ledger, postedRow } from '../fake-ledger';
import { button, field } from '../open-pane';
import { openMonthEnd } from './registers';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshLedger();
  for (const [entry, date, book] of [
    ['a', 46053, ''],
    ['b', 46081, ''],
    ['c', 46081, 'Tax'],
  ] as const) {
    const line = { Date: date, Entry: entry, Book: book, Memo: 'Month', Source: 'typed' };
    ledger.rows.push(
      postedRow({ ...line, 'Account code': '6200', Account: 'Depreciation expense', Debit: 100 }),
      postedRow({ ...line, 'Account code': '1590', Account: 'Accumulated depreciation', Credit: 100 }),
    );
  }
});
afterEach(() => {
  removeExcel();
  jest.restoreAllMocks();
});

const choose = (name: string) => screen.getByRole('combobox', { name });

/** The names and texts that the browser is handed. */
function catchDownloads(): { readonly name: string; readonly text: Promise<string> }[] {
  const blobs = new Map<string, Blob>();
  const caught: { name: string; text: Promise<string> }[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      blobs.set(`blob:${blobs.size}`, blob);
      return `blob:${blobs.size - 1}`;
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    caught.push({ name: this.download, text: textOf(blobs.get(this.href) ?? new Blob()) });
  });
  return caught;
}

function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });
}

async function openExport() {
  const opened = await openMonthEnd();
  await opened.user.click(button('Export'));
  await screen.findByText('3 entries, 6 lines.');
  return opened;
}

it('says how much it is, and hands over the file', async () => {
  const caught = catchDownloads();
  const { user } = await openExport();
  await user.type(field('Last day'), '31 Jan 2026{Enter}');
  expect(await screen.findByText('1 entry, 2 lines.')).toBeInTheDocument();
  expect(screen.queryByText(/not tried in the product/)).not.toBeInTheDocument();
  await user.click(button('Download'));
  expect(
    await screen.findByText('Handed over for download: journal-generic-2026-01-31.csv.'),
  ).toBeInTheDocument();
  expect(caught.map(({ name }) => name)).toEqual(['journal-generic-2026-01-31.csv']);
  expect(await caught[0]?.text).toContain('2026-01-31,a,6200,Depreciation expense,100.00');
});

it('asks for what the layout needs, keeps it, and says what it refuses', async () => {
  const caught = catchDownloads();
  const { user, unmount } = await openExport();
  await user.selectOptions(choose('Layout'), 'Xero, manual journals');
  expect(
    screen.getByText('This layout was not tried in the product: import one entry first.'),
  ).toBeInTheDocument();
  await user.selectOptions(choose('Of book'), 'Tax');
  await user.selectOptions(choose('Date order'), 'mm/dd/yyyy');
  await user.click(button('Download'));
  expect(await screen.findByText(/^Not exported\. Tax rate got nothing/)).toBeInTheDocument();
  expect(caught).toEqual([]);
  await user.type(field('Tax rate'), 'No VAT{Enter}');
  await user.click(button('Download'));
  await waitFor(() => expect(caught).toHaveLength(1));
  expect(await caught[0]?.text).toContain('02/28/2026,Month,6200,No VAT,100.00');
  unmount();
  await openMonthEnd();
  expect(field('Tax rate')).toHaveValue('No VAT');
});

it('copies where a file cannot be saved, or says that it may not', async () => {
  const { user } = await openExport();
  await user.click(button('Copy'));
  expect(await screen.findByText('Copied journal-generic.csv.')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toContain('Depreciation expense');
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(button('Copy'));
  expect(
    await screen.findByText('Not copied: this pane may not use the clipboard. Download the file.'),
  ).toBeInTheDocument();
});

it('a day that was only just typed counts for the button that is pressed next', async () => {
  const caught = catchDownloads();
  const { user } = await openExport();
  await user.type(field('Last day'), '31 Jan 2026');
  await user.click(button('Download'));
  expect(
    await screen.findByText('Handed over for download: journal-generic-2026-01-31.csv.'),
  ).toBeInTheDocument();
  expect((await caught[0]?.text)?.trimEnd().split('\n')).toHaveLength(3);
});

it('a day that is not understood exports nothing', async () => {
  const { user } = await openExport();
  await user.type(field('First day'), 'soon{Enter}');
  expect(button('Download')).toHaveAttribute('aria-disabled', 'true');
  expect(field('First day')).toBeInvalid();
});
