/** Bundles the benchmark as the add-in is bundled, so that it measures what ships. */
const path = require('node:path');

module.exports = {
  mode: 'production',
  optimization: { minimize: false },
  target: 'node',
  context: __dirname,
  entry: './bench.ts',
  output: { path: path.resolve(__dirname, '../../build/bench'), filename: 'bench.js', clean: true },
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
