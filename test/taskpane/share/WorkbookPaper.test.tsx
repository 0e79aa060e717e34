import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkbookPaper } from '../../../src/taskpane/share/WorkbookPaper';
import { SurroundingsContext } from '../../../src/taskpane/surroundings';
import { freshRoom, room } from './fake-paper-room';

jest.mock('../../../src/taskpane/share/gathered', () => jest.requireActual<object>('./fake-paper-room'));
jest.mock('../../../src/taskpane/explain/catalogue', () => jest.requireActual<object>('./fake-paper-room'));
jest.mock('../../../src/workbook/workbook-paper-sheet', () =>
  jest.requireActual<object>('./fake-paper-room'),
);

jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshRoom();
});

function open(excel = true) {
  const surroundings = { excel, language: 'en-US', storagePrefix: 'test.' };
  const user = userEvent.setup({ delay: null });
  const { unmount } = render(
    <SurroundingsContext value={surroundings}>
      <WorkbookPaper />
    </SurroundingsContext>,
  );
  return { user, unmount };
}

const button = (name: string) => screen.getByRole('button', { name });
const WRITE = 'Write working paper';
const LOOK = 'Look at the workbook';

it('says what it would write and where, and writes it by keyboard alone', async () => {
  const { user } = open();
  button(LOOK).focus();
  await user.keyboard('{Enter}');
  const preview = '42 cells with 3 functions of Writedown. Goes to Paper!A1:J120, 120 rows, on a new sheet.';
  expect(await screen.findByText(preview)).toBeInTheDocument();
  expect(room.written).toEqual([]);
  await user.tab();
  expect(button(WRITE)).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Wrote the working paper at Paper!A1:J120.')).toBeInTheDocument();
  expect(room.written).toHaveLength(1);
  expect(button('Show Paper!A1')).toBeInTheDocument();
});

it('says of how many frozen formulas it would say nothing', async () => {
  room.frozen = 2;
  const { user } = open();
  await user.click(button(LOOK));
  expect(
    await screen.findByText(/^42 cells with 3 functions of Writedown\. 2 formulas are frozen to values/),
  ).toBeInTheDocument();
});

it('writes it in one click where nothing is replaced', async () => {
  const { user } = open();
  await user.click(button(WRITE));
  expect(await screen.findByText('Wrote the working paper at Paper!A1:J120.')).toBeInTheDocument();
  expect(room.written).toHaveLength(1);
});

it('replaces no earlier paper before its place was seen', async () => {
  room.replaces = true;
  const { user } = open();
  await user.click(button(WRITE));
  expect(await screen.findByText(/^A working paper stands in the workbook already/)).toBeInTheDocument();
  expect(room.written).toEqual([]);
  await user.click(button(WRITE));
  expect(await screen.findByText('Wrote the working paper at Paper!A1:J120.')).toBeInTheDocument();
});

it('signs the paper with the day and the name, which the next one begins with', async () => {
  const { user, unmount } = open();
  await user.clear(screen.getByLabelText('Prepared on'));
  await user.type(screen.getByLabelText('Prepared on'), '2026-12-31{Enter}');
  await user.type(screen.getByLabelText('Prepared by'), 'A. Preparer{Enter}');
  await user.click(button(LOOK));
  await screen.findByText(/Goes to/);
  expect(room.signed).toEqual([{ preparedOn: 46_387, preparedBy: 'A. Preparer' }]);
  unmount();
  open();
  expect(screen.getByLabelText('Prepared by')).toHaveValue('A. Preparer');
});

it('says before it replaces an earlier paper', async () => {
  room.replaces = true;
  const { user } = open();
  await user.click(button(LOOK));
  expect(await screen.findByText(/Replaces the working paper that stands there/)).toBeInTheDocument();
});

it('writes nothing where the workbook has changed since it was looked at, and shows the new place', async () => {
  const { user } = open();
  await user.click(button(LOOK));
  await screen.findByText(/A1:J120/);
  room.rows = 130;
  await user.click(button(WRITE));
  expect(await screen.findByText(/The workbook has changed since you looked/)).toBeInTheDocument();
  expect(screen.getByText(/Goes to Paper!A1:J130/)).toBeInTheDocument();
  expect(room.written).toEqual([]);
  await user.click(button(WRITE));
  await screen.findByText(/Wrote the working paper/);
  expect(room.written).toHaveLength(1);
});

it('shows how far it is when it takes long, and stops when asked to', async () => {
  room.isSlow = true;
  const { user } = open();
  await user.click(button(LOOK));
  expect(await screen.findByText('Working them out: 7 of 42 cells')).toBeInTheDocument();
  expect(screen.getByRole('progressbar', { name: 'Working them out' })).toBeInTheDocument();
  await user.click(button('Cancel'));
  expect(await screen.findByText('Stopped. Nothing was written.')).toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(button(LOOK)).not.toHaveAttribute('aria-disabled', 'true');
});

it('asks for a day by its field, and waits for it', async () => {
  const { user } = open();
  await user.clear(screen.getByLabelText('Prepared on'));
  await user.type(screen.getByLabelText('Prepared on'), 'soon{Enter}');
  const sentence = 'Enter the day of preparation, such as 2026-12-31.';
  expect(screen.getByLabelText('Prepared on')).toHaveAccessibleDescription(sentence);
  expect(button(LOOK)).toHaveAttribute('aria-disabled', 'true');
});

it('says why the workbook was not read, and that the list of functions did not come', async () => {
  room.refusal = 'A cell is being edited.';
  const { user } = open();
  await user.click(button(LOOK));
  expect(await screen.findByText('The workbook was not read. A cell is being edited.')).toBeInTheDocument();
  room.isCatalogueThere = false;
  await user.click(button(LOOK));
  expect(await screen.findByText(/The list of functions could not be loaded/)).toBeInTheDocument();
});

it('says that a workbook without a call of ours has settings alone', async () => {
  room.cells = 0;
  const { user } = open();
  await user.click(button(LOOK));
  expect(await screen.findByText(/No cell uses a function of Writedown/)).toBeInTheDocument();
});

it('does nothing outside Excel, and says so', () => {
  open(false);
  expect(screen.getByText('A working paper needs Excel.')).toBeInTheDocument();
  expect(button(LOOK)).toHaveAttribute('aria-disabled', 'true');
});
