/** The `CustomFunctions` namespace: the add-in's functions hand themselves in here. */

import type { Workbench } from '../page/contract';
import type { Implementation } from '../functions/bridge';
import { invalidArgument } from './failure';
import { guardedNamespace } from './guarded';

/** An error value for a cell; a message shows only with `#VALUE!` and `#N/A`. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
    this.name = 'CustomFunctionsError';
  }
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
};

/** Without a workbench around the page, `associate` has nowhere to go and does nothing. */
export function customFunctionsNamespace(workbench: Workbench | undefined): object {
  function associateOne(id: unknown, implementation: unknown): void {
    if (typeof id !== 'string' || typeof implementation !== 'function')
      throw invalidArgument('associate takes an id and a function.');
    workbench?.associate(id, implementation as Implementation);
  }
  return guardedNamespace('CustomFunctions', {
    Error: CustomFunctionsError,
    ErrorCode: guardedNamespace('CustomFunctions.ErrorCode', ErrorCode),
    associate(first: unknown, second?: unknown) {
      if (typeof first === 'object' && first !== null)
        Object.entries(first).forEach(([id, implementation]) => associateOne(id, implementation));
      else associateOne(first, second);
    },
  });
}
