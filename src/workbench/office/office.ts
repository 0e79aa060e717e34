/**
 * Stands in for Microsoft's office.js inside the pane's iframe. The page around it is the
 * workbench; when there is none (the pane opened by itself) there is no workbook, as outside Excel.
 */

import { customFunctionsNamespace, CustomFunctionsError } from './custom-functions';
import { stopListening } from './events';
import { excelNamespace } from './excel';
import { OfficeError } from './failure';
import { guardedNamespace } from './guarded';
import { officeNamespace } from './office-namespace';

const workbench = window.parent === window ? undefined : window.parent.writedownWorkbench;

Object.assign(window, {
  Office: officeNamespace(workbench),
  CustomFunctions: customFunctionsNamespace(workbench),
  OfficeExtension: guardedNamespace('OfficeExtension', { Error: OfficeError }),
});

if (workbench !== undefined) {
  Object.assign(window, { Excel: excelNamespace(workbench.host) });
  workbench.beginFunctions((code) => new CustomFunctionsError(code));
  window.addEventListener('load', () => workbench.finishFunctions());
  window.addEventListener('pagehide', stopListening);
}
