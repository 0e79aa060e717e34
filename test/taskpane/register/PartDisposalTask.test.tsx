import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
// First, as it stands in for parts of the workbook.
import { button } from '../open-pane';
import { Register } from '../../../src/taskpane/register/Register';
import type { OnJournal } from '../../../src/taskpane/register/PartDisposalTask';
import { SurroundingsContext } from '../../../src/taskpane/surroundings';
import { installExcel, removeExcel } from '../../workbook/install';
import { freshLedger } from '../fake-ledger';
import { ASSETS, keepRegister } from '../month-end/registers';

jest.setTimeout(60_000);
afterEach(removeExcel);

test('a part that leaves is taken to the Journal as a disposal, with its amounts and its class', async () => {
  freshLedger();
  installExcel();
  keepRegister(ASSETS.slice(0, 3));
  const form = { task: 'part-disposal', asset: 'm-2', part: '50', date: '2025-12-31', proceeds: '4000' };
  window.localStorage.setItem('test.register', JSON.stringify(form));
  const taken: Parameters<OnJournal>[0][] = [];
  render(
    <SurroundingsContext.Provider value={{ excel: true, language: 'en-US', storagePrefix: 'test.' }}>
      <Register moves={0} onJournal={(entry) => taken.push(entry)} />
    </SurroundingsContext.Provider>,
  );
  await screen.findByRole('table', { name: 'What leaves' });
  await userEvent.click(button('Take to the Journal'));
  expect(taken).toEqual([
    {
      kind: 'disposal',
      amounts: new Map([
        ['cost', 3000],
        ['accumulated depreciation', 600],
        ['proceeds', 4000],
      ]),
      date: '2025-12-31',
      memo: 'Part-disposal of M-2',
      assetClass: 'Machines',
      book: '',
    },
  ]);
});
