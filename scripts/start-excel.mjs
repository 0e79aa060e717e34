/**
 * The add-in in Excel itself, on Windows or a Mac: trusts a certificate for localhost, serves the
 * development build there and opens Excel with the add-in loaded. With the word `stop` it ends that.
 */
import { ensureInstalled } from './install/install.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { root } from './project.mjs';

/** The port that manifest.xml names. */
const PORT = 3000;
const MANIFEST = 'manifest.xml';

async function startInExcel() {
  const { AppType, startDebugging } = await import('office-addin-debugging');
  const { ensureCertificatesAreInstalled } = await import('office-addin-dev-certs');
  const { OfficeApp } = await import('office-addin-manifest');
  await ensureCertificatesAreInstalled();
  await startDebugging(MANIFEST, {
    appType: AppType.Desktop,
    app: OfficeApp.Excel,
    devServerCommandLine: 'npx webpack serve --mode development',
    devServerPort: PORT,
    enableDebugging: false,
  });
  console.log('When you are done: npm run start:excel -- stop');
}

export async function main(args, platform = process.platform) {
  if (platform !== 'win32' && platform !== 'darwin') {
    throw new PlainFailure(
      'Excel runs on Windows and Mac only; here, npm start opens the workbench instead.',
    );
  }
  process.chdir(root);
  await ensureInstalled(root, 'npm run start:excel');
  if (args[0] !== 'stop') return startInExcel();
  const { stopDebugging } = await import('office-addin-debugging');
  await stopDebugging(MANIFEST);
}
