/** The errors of custom functions, told apart by shape: they are thrown in another realm. */

/** What `CustomFunctions.Error` looks like from here. */
export interface FunctionError {
  readonly code: string;
  readonly message?: string;
}

/** The codes a custom function may answer with; only the first two may carry a message. */
const outputCodes = new Set(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);
const codesWithMessage = new Set(['#VALUE!', '#N/A']);

export function isFunctionError(thrown: unknown): thrown is FunctionError {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return false;
  return typeof thrown.code === 'string' && outputCodes.has(thrown.code);
}

/**
 * The message as far as Excel would show it.
 * Source: Microsoft's page "Handle and return errors from your custom function".
 */
export function visibleMessage(error: FunctionError): string | undefined {
  return codesWithMessage.has(error.code) && error.message ? error.message : undefined;
}
