/** The parts of a manifest that rules ask for, found once. */
import { allIn, childrenOf, everythingIn, inside, typeOf } from './element.mjs';

/** The collections of <Resources>, and what each is a list of. */
export const COLLECTIONS = { Images: 'Image', Urls: 'Url', ShortStrings: 'String', LongStrings: 'String' };

/** Which collection an element's resid points into; <Title> and <Label> are short, <Description> is long. */
const COLLECTION_OF = {
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

/** Elements that name code: pages, scripts and descriptions of functions. */
const CODE = new Set(['Runtime', 'FunctionFile', 'SourceLocation']);

/** @param {import('./xml.mjs').Element} root */
export function partsOf(root) {
  const overrides = inside(root, 'VersionOverrides');
  const resources = inside(overrides, 'Resources');
  const collections = Object.entries(COLLECTIONS).map(([name, item]) => [
    name,
    childrenOf(inside(resources, name), item),
  ]);
  const references = everythingIn(overrides).filter((element) => element.attributes.has('resid'));
  return {
    root,
    overrides,
    runtimes: allIn(overrides, 'Runtime'),
    functionsPoints: allIn(overrides, 'ExtensionPoint').filter((one) => typeOf(one) === 'CustomFunctions'),
    functionFiles: allIn(overrides, 'FunctionFile'),
    taskpaneActions: allIn(overrides, 'Action').filter((one) => typeOf(one) === 'ShowTaskpane'),
    /** @type {Record<string, import('./xml.mjs').Element[]>} */
    resources: Object.fromEntries(collections),
    /** Each element with a resid, and the collection it points into. */
    references: references.map((element) => ({
      element,
      resid: element.attributes.get('resid'),
      collection: COLLECTION_OF[element.name],
      isCode: CODE.has(element.name),
    })),
  };
}

/** The resource that an id names in a collection. */
export const resource = (parts, collection, id) =>
  parts.resources[collection]?.find((one) => one.attributes.get('id') === id);
