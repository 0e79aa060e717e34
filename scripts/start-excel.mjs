/**
 * The add-in in Excel itself, on Windows or a Mac: trusts a certificate for localhost, serves the
 * development build there and opens Excel with the add-in loaded. With the word `stop` it ends that;
 * with `--namespace` the functions are called DEV.WDV.DDB, beside a released add-in's WDV.DDB.
 */
import path from 'node:path';
import { PORT, serveCommand, whoAnswers } from './excel/development-server.mjs';
import { writeManifest } from './excel/sideloaded-manifest.mjs';
import { ensureInstalled } from './install/install.mjs';
import { PlainFailure } from './plain-failure.mjs';
import { root } from './project.mjs';

const COMMAND = 'npm run start:excel';

/** Microsoft's tools and what they work with; read late, as they may yet have to be installed. */
async function officeTools() {
  await ensureInstalled(root, COMMAND);
  const { AppType, runDevServer, startDebugging, stopDebugging } = await import('office-addin-debugging');
  const { ensureCertificatesAreInstalled } = await import('office-addin-dev-certs');
  const { OfficeApp } = await import('office-addin-manifest');
  const excel = { appType: AppType.Desktop, app: OfficeApp.Excel, enableDebugging: false };
  const folder = path.join(root, 'build', 'excel');
  return {
    excel,
    folder,
    ensureCertificatesAreInstalled,
    runDevServer,
    startDebugging,
    stopDebugging,
    whoAnswers,
  };
}

/** `startDebugging` could do this too, but would open Excel even if the server does not start. */
async function serve({ runDevServer, whoAnswers }, namespace) {
  const command = serveCommand(namespace);
  if ((await whoAnswers()) === 'another program') {
    throw new PlainFailure(
      `Port ${PORT}, which manifest.xml names, is taken by another program; end that first.`,
    );
  }
  try {
    await runDevServer(command, PORT);
  } catch (error) {
    throw new PlainFailure(`${error.message}\nTo see why, run it yourself: ${command}`);
  }
}

async function open({ startDebugging, excel }, manifest) {
  try {
    await startDebugging(manifest, excel);
  } catch (error) {
    if (!/EEXIST/.test(error.message)) throw error;
    throw new PlainFailure(
      `Excel still has the manifest of an earlier session. Run ${COMMAND} -- stop, then start again.`,
    );
  }
  console.log(`When you are done: ${COMMAND} -- stop`);
}

/** @param {string[]} args @returns {{ isStop: boolean, namespace: boolean }} */
function choices(args) {
  const strange = args.find((arg) => arg !== 'stop' && arg !== '--namespace');
  if (strange !== undefined) {
    throw new PlainFailure(`start:excel got ${JSON.stringify(strange)}; it takes stop or --namespace.`);
  }
  return { isStop: args.includes('stop'), namespace: args.includes('--namespace') };
}

export async function main(args, platform = process.platform, load = officeTools) {
  if (platform !== 'win32' && platform !== 'darwin') {
    throw new PlainFailure(
      'Excel runs on Windows and Mac only; here, npm start opens the workbench instead.',
    );
  }
  const { isStop, namespace } = choices(args);
  process.chdir(root);
  const tools = await load();
  // One Id with or without the namespace, and the Id is what is unregistered.
  if (isStop) return tools.stopDebugging(path.join(root, 'manifest.xml'));
  await tools.ensureCertificatesAreInstalled();
  await serve(tools, namespace);
  await open(tools, writeManifest(tools.folder, namespace));
}
