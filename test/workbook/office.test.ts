import {
  canMergeUndo,
  displayLanguage,
  isOfficeDark,
  storagePartition,
  workbookAddress,
  whenOfficeReady,
} from '../../src/workbook/office';
import { installExcel, removeExcel } from './install';

afterEach(removeExcel);

function office(context: unknown, host: unknown = null): void {
  Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({ host }), context } });
}

it('knows Excel by its word', async () => {
  installExcel();
  expect(await whenOfficeReady()).toBe(true);
});

it('is no workbook without Office, and without a host', async () => {
  removeExcel();
  expect(await whenOfficeReady()).toBe(false);
  office(undefined);
  expect(await whenOfficeReady()).toBe(false);
  office({}, 'Word');
  expect(await whenOfficeReady()).toBe(false);
});

it.each([undefined, {}, { officeTheme: undefined }])('has an answer where Office has none: %j', (context) => {
  office(context);
  expect([isOfficeDark(), storagePartition(), canMergeUndo()]).toEqual([undefined, '', false]);
});

it('passes on what Office says', () => {
  office({ officeTheme: { isDarkTheme: true }, partitionKey: 'site|', displayLanguage: 'de-DE' });
  expect([isOfficeDark(), storagePartition(), displayLanguage()]).toEqual([true, 'site|', 'de-DE']);
});

it.each([
  [undefined, undefined],
  [{}, undefined],
  [{ document: null }, undefined],
  [{ document: { url: null } }, undefined],
  [{ document: { url: '' } }, undefined],
  [{ document: { url: 'https://example.com/Books.xlsx' } }, 'https://example.com/Books.xlsx'],
])('says where the workbook is kept, if Office does: %j', (context, address) => {
  office(context);
  expect(workbookAddress()).toBe(address);
});

it('takes no language that Intl would refuse', () => {
  office({ displayLanguage: 'not a language' });
  expect(displayLanguage()).toBe('en-US');
});
