/** What the command says when it ends. */
export const EXIT = {
  /** Every row was read. */
  good: 0,
  /** Some rows were rejected; the figures are those of the others. */
  rejects: 1,
  /** The command line was not understood. */
  wrongUse: 2,
  /** The input could not be read as a whole, or the output not be written; what was written does not count. */
  unreadable: 3,
  /** Whoever read the output stopped, as `head` does: what a shell says of a broken pipe. */
  brokenPipe: 141,
} as const;
