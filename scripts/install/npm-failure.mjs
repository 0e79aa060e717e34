/** What to tell a person when npm could not install the packages, read from what npm wrote. */
import { tail } from '../child.mjs';
import { isUnreachable } from './registry.mjs';

/** npm names its reason on a line of its own: "npm error code ENOTFOUND" ("npm ERR!" before version 10). */
function code(output) {
  return /^npm (?:error|ERR!) (?:code|errno) (\w+)/m.exec(output)?.[1];
}

/** The sentence for a machine without a network. */
export function offlineSentence(command) {
  return `The packages could not be downloaded: no connection to the package registry. Connect and run ${command} again.`;
}

/** What npm says while it downloads, which matters only while it lasts. */
const withoutTraffic = (output) => output.replace(/^npm http .*\n?/gm, '');

/** @param command What to run again: "npm start" or "npm test". */
export function npmFailure(output, command) {
  const reason = code(output);
  if (isUnreachable(reason)) return offlineSentence(command);
  if (reason === 'ENOSPC')
    return `The packages could not be installed: the disk is full. Make room (about 1 GB) and run ${command} again.`;
  if (reason === 'EACCES' || reason === 'EPERM')
    return `The packages could not be installed: the folder node_modules may not be written to. Allow it and run ${command} again.`;
  if (/package-lock\.json.* are in sync|can only install with an existing package-lock\.json/.test(output))
    return `The packages could not be installed: package.json and package-lock.json disagree. Run npm install once, then ${command} again.`;
  return `The packages could not be installed. The last words of npm were:\n${tail(withoutTraffic(output))}`;
}
