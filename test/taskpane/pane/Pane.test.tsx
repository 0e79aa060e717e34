import { screen, waitFor, within } from '@testing-library/react';
import { VIEWS } from '../../../src/taskpane/pane/views';
import { installExcel, removeExcel } from '../../workbook/install';
import { freshLedger, ledger } from '../fake-ledger';
import { button, field, LABEL, open, typeCharge } from '../open-pane';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshLedger();
});
afterEach(removeExcel);

const tab = (name: string) => screen.getByRole('tab', { name });

async function press(user: Awaited<ReturnType<typeof open>>['user'], label: string): Promise<void> {
  const digit = VIEWS.findIndex((view) => view.label === label) + 1;
  await user.keyboard(`{Control>}${digit}{/Control}`);
}

it('Ctrl and a digit lead to a view and put the focus on its tab', async () => {
  const { user } = await open(installExcel());
  await user.click(field(LABEL));
  await press(user, 'Month end');
  expect(tab('Month end')).toHaveFocus();
  expect(await screen.findByRole('group', { name: 'Run' })).toBeInTheDocument();
  await press(user, 'Settings');
  expect(tab('Settings')).toHaveAttribute('aria-selected', 'true');
  expect(tab('Settings')).toHaveFocus();
  expect(screen.getByRole('tabpanel', { name: 'Settings' })).toBeInTheDocument();
  await press(user, 'Journal');
  expect(screen.getByRole('tabpanel', { name: 'Journal' })).toBeInTheDocument();
});

it('remembers the view, and keeps what was typed in the other', async () => {
  const book = installExcel();
  const { user, unmount } = await open(book);
  await user.type(field(LABEL), '12');
  await user.click(tab('Settings'));
  await user.click(tab('Journal'));
  expect(field(LABEL)).toHaveValue('12.00');
  await user.click(tab('Settings'));
  unmount();
  await open(book);
  expect(tab('Settings')).toHaveAttribute('aria-selected', 'true');
});

it('posts nothing by Alt+I from another view', async () => {
  const { user } = await open(installExcel());
  await typeCharge(user);
  await waitFor(() => expect(button('Insert')).not.toHaveAttribute('aria-disabled', 'true'));
  await user.click(tab('Settings'));
  await user.keyboard('{Alt>}i{/Alt}');
  await user.click(tab('Journal'));
  expect(ledger.rows).toEqual([]);
});

it('listens to the sheet once, however often the views change', async () => {
  const book = installExcel();
  const { user } = await open(book);
  await user.click(tab('Settings'));
  await user.click(tab('Journal'));
  await user.click(tab('Settings'));
  expect(book.listeners).toHaveLength(1);
});

it('"?" lists the keys', async () => {
  const { user } = await open(installExcel());
  await user.click(button('Keys'));
  const keys = await screen.findByRole('dialog', { name: 'Keys' });
  expect(within(keys).getByText(`Ctrl+${VIEWS.length}`)).toBeInTheDocument();
});
