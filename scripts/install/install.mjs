/** Installs the packages that package-lock.json names, if they are not there already. */
import { PlainFailure } from '../plain-failure.mjs';
import { seconds } from '../seconds.mjs';
import { npmFailure, offlineSentence } from './npm-failure.mjs';
import { npm } from './npm.mjs';
import { connectionWatch, registryAnswers } from './registry.mjs';
import { approveTree, distrustTree, treeIsGood } from './tree.mjs';

/** The tools are needed too, whatever NODE_ENV or npm's `omit` say. */
const INSTALL = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=http'];

/** @param command What the person ran, for the sentence on failure: "npm start" or "npm test". */
export async function ensureInstalled(root, command) {
  if (!treeIsGood(root)) {
    const begun = performance.now();
    console.log('Installing the packages; the first time this takes a minute or two.');
    if (!(await registryAnswers(root))) throw new PlainFailure(offlineSentence(command));
    distrustTree(root);
    const watch = connectionWatch();
    const { code, output } = await npm(INSTALL, root, watch);
    if (code !== 0) {
      distrustTree(root);
      throw new PlainFailure(watch('') ? offlineSentence(command) : npmFailure(output, command));
    }
    if (!treeIsGood(root)) {
      throw new PlainFailure(
        `The packages were installed but are not complete. Run npm ci, then ${command} again.`,
      );
    }
    console.log(`Installed in ${seconds(begun)}.`);
  }
  approveTree(root);
}
