/** Matches an error by Excel's code for it. */
export function failing(code: string): Error {
  const matcher: unknown = expect.objectContaining({ code });
  return matcher as Error;
}
