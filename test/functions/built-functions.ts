/** The functions as the build finds them: what functions.json says of each, and the binding of its id. */

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { WORD_LISTS } from '../../src/functions/enums';
import type { DescribedFunction } from '../../src/taskpane/explain/catalogue';
import type { Implementation } from '../../src/workbench/functions/bridge';
import type { FunctionMetadata } from '../../src/workbench/functions/metadata';

const FUNCTIONS = resolve(__dirname, '../../src/functions');
const FILES = ['wdv', 'writedown'].flatMap((family) =>
  readdirSync(join(FUNCTIONS, family)).map((file) => join(FUNCTIONS, family, file)),
);

interface Build {
  completeMetadata: (generated: string, lists: typeof WORD_LISTS) => string;
}

type Described = DescribedFunction & FunctionMetadata;

/** What the build puts into functions.json, and the bindings as it pairs them with their ids. */
export async function builtFunctions() {
  const { completeMetadata } = jest.requireActual<Build>('../../scripts/build/complete-metadata.cjs');
  const { metadataJson, associate } = await generateCustomFunctionsMetadata(FILES);
  const { functions } = JSON.parse(completeMetadata(metadataJson, WORD_LISTS)) as { functions: Described[] };
  const bindings = associate.map(({ id, sourceFileName, functionName }) => {
    const family = jest.requireActual<Record<string, Implementation>>(sourceFileName);
    return [id, family[functionName] as Implementation] as const;
  });
  return { functions, bindings };
}
