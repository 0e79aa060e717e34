/** The development server that manifest.xml speaks of, and whether it is the one that answers there. */
import https from 'node:https';
import address from '../build/address.cjs';
import { installed } from '../project.mjs';

export const PORT = Number(new URL(address.DEVELOPMENT_ADDRESS).port);

/** It holds requests back until it has compiled. */
const PATIENCE_MS = 30_000;

/**
 * What is started is what `stop` ends, so it has to be the server itself: with npx, or with a shell that
 * stays around, only these would end.
 *
 * @param {boolean} namespace Whether the manifest it serves has the development namespace.
 */
export function serveCommand(namespace, platform = process.platform) {
  const webpack = installed('webpack', 'bin', 'webpack.js');
  const serve = `"${process.execPath}" "${webpack}" serve --mode development`;
  return `${platform === 'win32' ? '' : 'exec '}${serve}${namespace ? ' --env namespace' : ''}`;
}

/**
 * @param {number} [port]
 * @returns {Promise<'nobody' | 'this add-in' | 'another program'>}
 */
export function whoAnswers(port = PORT) {
  return new Promise((resolve) => {
    // Nothing is sent, and of the answer only the public Id is looked at; so any certificate will do.
    const options = { rejectUnauthorized: false, timeout: PATIENCE_MS };
    const request = https.get(`https://127.0.0.1:${port}/manifest.xml`, options, async (response) => {
      let text = '';
      try {
        for await (const chunk of response.setEncoding('utf8')) text += chunk;
      } catch {
        // Cut off; what has arrived is what there is.
      }
      resolve(text.includes(address.DEVELOPMENT_ID) ? 'this add-in' : 'another program');
    });
    request.on('timeout', () => request.destroy());
    request.on('error', (error) => resolve(error.code === 'ECONNREFUSED' ? 'nobody' : 'another program'));
  });
}
