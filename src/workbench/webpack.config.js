/**
 * Builds the workbench into build/workbench: the page, the Office shim for the pane's iframe, and
 * unmodified copies of the spreadsheet library's files, which stay separate files on purpose.
 */
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');

/** A file inside an installed package, whatever that package exports. */
const packaged = (name, file) => path.join(path.dirname(require.resolve(`${name}/package.json`)), file);
const spreadsheet = (file) => packaged('@odoo/o-spreadsheet', `dist/${file}`);
const asIs = { minimized: true };

module.exports = {
  mode: 'development',
  devtool: 'source-map',
  target: ['web', 'es2022'],
  context: __dirname,
  entry: { workbench: './page/workbench.ts', office: './office/office.ts' },
  output: {
    path: path.resolve(__dirname, '../../build/workbench'),
    filename: '[name].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { sourceMaps: true, jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
    ],
  },
  performance: { hints: false },
  plugins: [
    new CopyWebpackPlugin({
      patterns: [
        { from: 'page/index.html' },
        { from: 'page/workbench.css' },
        ...['o_spreadsheet.min.iife.js', 'o_spreadsheet.xml', 'o_spreadsheet.css'].map((file) => ({
          from: spreadsheet(file),
          to: 'library/[name][ext]',
          info: asIs,
        })),
        { from: packaged('@odoo/owl', 'dist/owl.iife.min.js'), to: 'library/[name][ext]', info: asIs },
        { from: packaged('bootstrap', 'dist/css/bootstrap.min.css'), to: 'library/[name][ext]' },
        {
          from: packaged('font-awesome', 'css/font-awesome.min.css'),
          to: 'library/font-awesome/css/[name][ext]',
        },
        { from: packaged('font-awesome', 'fonts'), to: 'library/font-awesome/fonts' },
      ],
    }),
  ],
};
