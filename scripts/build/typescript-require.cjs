/**
 * Lets the build ask the core for its own lists: `require` of a .ts file, transpiled on the way.
 * It is in force only while the callback runs.
 */

const fs = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const SWC = { jsc: { parser: { syntax: 'typescript' }, target: 'es2020' }, module: { type: 'commonjs' } };

/**
 * @template T
 * @param {(load: NodeRequire) => T} run Receives a `require` that also takes .ts files.
 * @returns {T}
 */
exports.withTypeScript = function withTypeScript(run) {
  const known = new Set(Object.keys(require.cache));
  require.extensions['.ts'] = (module, filename) => {
    const { code } = transformSync(fs.readFileSync(filename, 'utf8'), { ...SWC, filename });
    module._compile(code, filename);
  };
  try {
    return run(require);
  } finally {
    delete require.extensions['.ts'];
    // A watching build must see the lists anew when they change.
    for (const file of Object.keys(require.cache)) {
      if (!known.has(file) && path.extname(file) === '.ts') delete require.cache[file];
    }
  }
};
