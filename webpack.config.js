/** Builds what Excel loads: functions.js, functions.json, taskpane.html, manifest.xml and icons; and the help. */

const fs = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { version } = require('./package.json');
const { DEVELOPMENT_ADDRESS, releaseAddress } = require('./scripts/build/address.cjs');
const { CompleteMetadata } = require('./scripts/build/complete-metadata.cjs');
const { builtManifest } = require('./scripts/build/manifest.cjs');
const { HelpPages } = require('./scripts/build/help-pages.cjs');
const { plainAnswer } = require('./scripts/build/plain-answer.cjs');
const { ReleasedMaps } = require('./scripts/build/released-maps.cjs');

/** The folder is named in scripts/hosting/headers.mjs too: what lies in it never changes. */
const HASHED = 'hashed/[name].[contenthash:12].js';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The bindings of one family, as files under src; their order is the order in functions.json. */
function family(folder) {
  const files = fs.readdirSync(path.join(__dirname, 'src/functions', folder), { recursive: true });
  return files
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => `functions/${folder}/${file.split(path.sep).join('/')}`);
}

const BINDINGS = [...family('wdv'), ...family('writedown')];

/** Certificates for `webpack serve`, made on first use; a build needs none. */
async function developmentServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    host: '127.0.0.1',
    port: 3000,
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await getHttpsServerOptions() },
  };
}

/**
 * @param {{ url?: string, namespace?: boolean, WEBPACK_SERVE?: boolean }} env `--env url=https://…` is where
 *   the build will be served; `--env namespace` gives the development manifest a namespace of its own.
 */
module.exports = async (env = {}, { mode } = {}) => {
  const { HeadersFile } = await import('./scripts/hosting/headers-file.mjs');
  const isProduction = mode === 'production';
  const address = isProduction ? plainAnswer(() => releaseAddress(env.url)) : DEVELOPMENT_ADDRESS;
  const released = (text) => text.replaceAll(DEVELOPMENT_ADDRESS, address);
  const { namespace } = env;
  const manifest = (xml) => builtManifest(xml.toString(), { isProduction, address, version, namespace });

  return {
    mode: isProduction ? 'production' : 'development',
    target: ['web', 'es2020'],
    devtool: isProduction ? 'source-map' : 'cheap-module-source-map',
    entry: {
      functions: './src/functions/index.ts',
      // The page loads functions.js first: core and decimal.js exist once for both.
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      clean: true,
      // functions.js has to load where there is neither a document to find itself by nor a window.
      publicPath: '',
      globalObject: 'globalThis',
      // The manifest names functions.js, so its name is stable; everything else is named by content.
      filename: ({ chunk }) => (chunk.name === 'functions' ? '[name].js' : HASHED),
      chunkFilename: HASHED,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            // As an object: only then webpack makes its paths relative, and no folder goes into a hash.
            parseMap: true,
            jsc: {
              target: 'es2020',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    performance: { hints: false },
    // The page stays as it was written: a few hundred bytes, read by people and by proxies.
    experiments: { html: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        input: BINDINGS.map((file) => `./src/${file}`),
        output: 'functions.json',
      }),
      new CompleteMetadata({ asset: 'functions.json', address: released }),
      new HelpPages({ metadata: 'functions.json', bindings: BINDINGS, folder: 'help' }),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
        officeJs: OFFICE_JS,
        minify: false,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'src/help/assets', to: 'help' },
          { from: 'manifest.xml', to: 'manifest.xml', transform: manifest },
        ],
      }),
      ...(isProduction ? [new ReleasedMaps({ address: released }), new HeadersFile({ address })] : []),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await developmentServer() } : {}),
  };
};
