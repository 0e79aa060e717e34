import { act, screen } from '@testing-library/react';
import { installExcel, removeExcel } from '../workbook/install';
import { freshLedger } from './fake-ledger';
import { LABEL, open, field, button, IN_BAR, entryRows } from './open-pane';

// Finding by role is slow in jsdom, and machines that test are busy.
jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  freshLedger();
});
afterEach(removeExcel);

describe('outside Excel', () => {
  it('still previews and says what it needs', async () => {
    const { user } = await open();
    await user.type(field(LABEL), '4000');
    expect(entryRows()).toHaveLength(3);
    expect(screen.getByText(/^Writedown works inside Excel/)).toBeInTheDocument();
    expect(screen.getByText('Inserting needs Excel.', IN_BAR)).toBeInTheDocument();
    expect(button('Insert')).toHaveAttribute('aria-disabled', 'true');
    expect(button(`Taking from cells needs Excel: ${LABEL}`)).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('the theme', () => {
  const scheme = () => screen.getByRole('main').parentElement?.style.colorScheme;

  it('is asked of Office again when the pane gets the focus', async () => {
    await open(installExcel());
    expect(scheme()).toBe('light');
    Object.assign(Office.context, { officeTheme: { isDarkTheme: true } });
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(scheme()).toBe('dark');
  });
});
