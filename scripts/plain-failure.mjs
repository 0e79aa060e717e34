/**
 * A failure that its reader can act on: the message is shown alone, without a stack trace.
 * Everything else that is thrown is a mistake in the scripts and keeps its stack.
 */
export class PlainFailure extends Error {}
