/** How a request to the workbook fails: Excel's codes, and one of our own for what is missing here. */

export class OfficeError extends Error {
  readonly debugInfo: { readonly code: string; readonly message: string };

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'RichApi.Error';
    this.debugInfo = { code, message };
  }
}

/** The workbench never answers with a default for a member it lacks. */
export function notInTheWorkbench(name: string): OfficeError {
  return new OfficeError('NotInTheWorkbench', `not in the workbench: ${name}`);
}

export function propertyNotLoaded(name: string): OfficeError {
  return new OfficeError(
    'PropertyNotLoaded',
    `The property '${name}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
  );
}

export function invalidArgument(message: string): OfficeError {
  return new OfficeError('InvalidArgument', message);
}

export function itemNotFound(): OfficeError {
  return new OfficeError('ItemNotFound', "The requested resource doesn't exist.");
}

/** The host's failures come from the page's realm, so they are known by their code. */
export function asOfficeError(thrown: unknown): OfficeError {
  if (thrown instanceof OfficeError) return thrown;
  const message = thrown instanceof Object && 'message' in thrown ? String(thrown.message) : String(thrown);
  const code = thrown instanceof Object && 'code' in thrown ? String(thrown.code) : 'GeneralException';
  return new OfficeError(code, message);
}
