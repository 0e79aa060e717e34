/** Bundles the command line into one file that Node runs as it is, on machines that have nothing else. */
const path = require('node:path');
const { BannerPlugin } = require('webpack');

module.exports = {
  mode: 'production',
  optimization: { minimize: false },
  target: 'node20',
  context: __dirname,
  entry: './main.ts',
  output: { path: path.resolve(__dirname, '../../build/batch'), filename: 'writedown.cjs', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
    ],
  },
  performance: { hints: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};
