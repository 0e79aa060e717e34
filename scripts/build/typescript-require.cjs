/**
 * Lets the build ask the core for its own lists: `require` of a .ts or .tsx file, transpiled on the way.
 * It is in force only while the callback runs.
 */

const fs = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const ENDINGS = ['.ts', '.tsx'];

const SWC = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2020',
  },
  module: { type: 'commonjs' },
};

/**
 * @template T
 * @param {(load: NodeRequire) => T} run Receives a `require` that also takes files of TypeScript.
 * @returns {T}
 */
exports.withTypeScript = function withTypeScript(run) {
  const known = new Set(Object.keys(require.cache));
  for (const ending of ENDINGS) {
    require.extensions[ending] = (module, filename) => {
      const { code } = transformSync(fs.readFileSync(filename, 'utf8'), { ...SWC, filename });
      module._compile(code, filename);
    };
  }
  try {
    return run(require);
  } finally {
    for (const ending of ENDINGS) delete require.extensions[ending];
    // A watching build must see the lists anew when they change.
    for (const file of Object.keys(require.cache)) {
      if (!known.has(file) && ENDINGS.includes(path.extname(file))) delete require.cache[file];
    }
  }
};
