/** Bundles the benchmark as the add-in is bundled, so that it measures what ships; and the exact core for itself. */
const path = require('node:path');

const bundled = {
  mode: 'production',
  context: __dirname,
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2020', parser: { syntax: 'typescript' } } },
      },
    ],
  },
  performance: { hints: false },
};
const output = path.resolve(__dirname, '../../build/bench');

module.exports = [
  {
    ...bundled,
    optimization: { minimize: false },
    target: 'node',
    entry: './bench.ts',
    output: { path: output, filename: 'bench.js' },
    // The contenders run as their packages come.
    externals: {
      '@formulajs/formulajs': 'commonjs2 @formulajs/formulajs',
      '@odoo/o-spreadsheet': 'commonjs2 @odoo/o-spreadsheet',
      hyperformula: 'commonjs2 hyperformula',
    },
  },
  {
    ...bundled,
    target: 'web',
    entry: './core.ts',
    output: { path: output, filename: 'core.js', library: { type: 'commonjs' } },
    externals: { 'decimal.js': 'commonjs2 decimal.js' },
  },
];
