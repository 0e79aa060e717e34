/** The built command line over processes and over ssh, each comparison counted for itself. */
import { verifyBatch } from '../verify-batch.mjs';

export const commandLine = () => verifyBatch();
