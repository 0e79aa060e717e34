import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
// First, as it stands in for parts of the workbook.
import '../open-pane';
import { useSource } from '../../../src/taskpane/register/use-source';
import { SurroundingsContext } from '../../../src/taskpane/surroundings';
import { installExcel, removeExcel } from '../../workbook/install';
import { freshLedger, ledger } from '../fake-ledger';
import { ASSETS, keepRegister } from '../month-end/registers';

afterEach(removeExcel);

function within({ children }: { readonly children: ReactNode }) {
  const surroundings = { excel: true, language: 'en-US', storagePrefix: 'test.' };
  return <SurroundingsContext.Provider value={surroundings}>{children}</SurroundingsContext.Provider>;
}

async function follow() {
  freshLedger();
  installExcel();
  keepRegister(ASSETS);
  const { result } = renderHook(() => useSource('once'), { wrapper: within });
  await waitFor(() => expect(result.current.found.state).toBe('read'));
  return result;
}

test('what stands as it was read says so', async () => {
  const reader = await follow();
  await act(async () => expect(await reader.current.again()).toBe(true));
});

test('a reading that was cancelled does not say that nothing has changed', async () => {
  const reader = await follow();
  ledger.onReading = () => reader.current.cancel();
  await act(async () => expect(await reader.current.again()).toBe(false));
  expect(reader.current.found.state).toBe('read');
  expect(reader.current.progress).toBeUndefined();
});

test('nor does one that another has overtaken', async () => {
  const reader = await follow();
  await act(async () => {
    const readings = [reader.current.again(), reader.current.again()];
    expect(await Promise.all(readings)).toEqual([false, true]);
  });
});
