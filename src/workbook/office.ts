/**
 * What the pane must know of the host around it. Each answer has a plain fallback, because the
 * page may be opened in a browser where there is no Office, or one that answers only in part.
 */

/** Waits until the host is known; `true` when there is a workbook to speak to. */
export async function whenOfficeReady(): Promise<boolean> {
  if (!isOfficeLoaded()) return false;
  const { host } = await Office.onReady();
  // By its word: outside Office there is no host, and a stand-in need not bring the enumeration.
  return String(host) === 'Excel';
}

/** Whether office.js is there at all: it comes from Microsoft's address, which may be out of reach. */
export function isOfficeLoaded(): boolean {
  return typeof Office !== 'undefined';
}

function context(): Partial<Office.Context> {
  return isOfficeLoaded() ? (Office.context ?? {}) : {};
}

/** Whether Office shows itself dark; `undefined` when it does not say. */
export function isOfficeDark(): boolean | undefined {
  return context().officeTheme?.isDarkTheme;
}

/** The language of Office's own words, as a tag that `Intl` takes. */
export function displayLanguage(): string {
  const said = context().displayLanguage ?? (typeof navigator === 'undefined' ? 'en-US' : navigator.language);
  try {
    return Intl.getCanonicalLocales(said)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

/** What keeps one site's storage apart from another's in Excel on the web; empty elsewhere. */
export function storagePartition(): string {
  const partition: unknown = context().partitionKey;
  return typeof partition === 'string' ? partition : '';
}

/** Where the workbook is kept, which tells one from another; nothing where that is not known. */
export function workbookAddress(): string | undefined {
  const url: unknown = context().document?.url;
  return typeof url === 'string' && url !== '' ? url : undefined;
}

/** Whether several writes can become one step of Excel's own undo. */
export function canMergeUndo(): boolean {
  return context().requirements?.isSetSupported('ExcelApi', '1.20') === true;
}

/** Whether a cell can be asked for the formula that spills into it. */
export function canFollowSpills(): boolean {
  return context().requirements?.isSetSupported('ExcelApi', '1.12') === true;
}

/** Whether a sheet can be told how it is printed. */
export function canSetPages(): boolean {
  return context().requirements?.isSetSupported('ExcelApi', '1.9') === true;
}
