/** Which port to serve on: the flag, else the environment's PORT, else the command's usual one. */
import { parseNumber } from 'office-addin-cli';
import { PlainFailure } from '../plain-failure.mjs';

const USUAL_PORT = 3000;
const LAST_PORT = 65535;

/** @returns A whole number from 0 (any free port) to 65535. */
export function choosePort(flag, environment = process.env.PORT, usual = USUAL_PORT) {
  const text = flag ?? (environment || undefined);
  const sentence = `The port should be a whole number up to ${LAST_PORT}, not "${text}".`;
  let port;
  try {
    port = parseNumber(text, sentence) ?? usual;
  } catch {
    throw new PlainFailure(sentence);
  }
  // parseNumber reads "3000abc" as 3000; here only the number itself will do.
  const isPlain = text === undefined || String(port) === text.trim();
  if (!isPlain || !Number.isInteger(port) || port < 0 || port > LAST_PORT) throw new PlainFailure(sentence);
  return port;
}
