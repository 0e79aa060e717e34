/** Builds the empty page as the add-in is built: its settings, another entry. */
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const addIn = require('../../webpack.config.js');

const template = '<!doctype html><html lang="en"><title>Empty</title><div id="root"></div></html>';

module.exports = async (env, options) => ({
  ...(await addIn(env, options)),
  entry: {
    page: path.join(__dirname, 'empty-page.tsx'),
    office: path.join(__dirname, 'no-workbook.ts'),
  },
  output: { path: path.resolve(__dirname, '../../build/empty-page'), filename: '[name].js', clean: true },
  plugins: [
    new HtmlWebpackPlugin({
      templateContent: template,
      chunks: ['page'],
      scriptLoading: 'defer',
      minify: false,
    }),
  ],
});
