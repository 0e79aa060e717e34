/** Bundles the pane's benchmark for a browser, as the pane is bundled. */
const path = require('node:path');

module.exports = {
  mode: 'production',
  target: 'web',
  context: __dirname,
  entry: './month-end.ts',
  output: { path: path.resolve(__dirname, '../../build/bench-pane'), filename: 'bench.js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2020', parser: { syntax: 'typescript', tsx: false } } },
      },
    ],
  },
  performance: { hints: false },
};
