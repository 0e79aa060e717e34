/** The builds as stages: each passes or fails as a whole, with webpack's words if it fails. */
import { addIn, build, workbench } from '../webpack-jobs.mjs';

async function counted(job) {
  await build(job);
  return { passed: 1, failed: 0 };
}

export const buildAddIn = () => counted(addIn);

export const buildWorkbench = () => counted(workbench);
