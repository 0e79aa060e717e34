/** What it asks of Office: Excel, and sets of functions. Where a set is missing the add-in is not shown at all. */
import { allIn, childrenOf, inside, place, quoted, typeOf } from '../element.mjs';

/** The sets Excel knows. Source: Microsoft's page "Office requirement sets". */
const KNOWN = new Set(
  `AddinCommands CustomFunctionsRuntime SharedRuntime ExcelApi ExcelApiOnline ExcelApiDesktop DialogApi DialogOrigin
   RibbonApi KeyboardShortcuts IdentityAPI NestedAppAuth DevicePermission OpenBrowserWindowApi ImageCoercion BindingEvents
   CompressedFile CustomXmlParts DocumentEvents File HtmlCoercion MatrixBindings MatrixCoercion PdfFile Selection Settings
   TableBindings TableCoercion TextBindings TextCoercion TextFile`.split(/\s+/),
);

const LOWEST = [1, 1];

function isLow(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < LOWEST[0] || (major === LOWEST[0] && minor < LOWEST[1]);
}

function ofVersion(element, attribute) {
  const version = element.attributes.get(attribute);
  if (version === undefined) return [];
  const name = element.attributes.get('Name');
  const where = `${attribute} of ${name === undefined ? '' : `${name}, `}${place(element)}`;
  if (!/^\d{1,3}\.\d{1,3}$/.test(version))
    return [`${where} is ${quoted(version)}; it takes a version like 1.1.`];
  return isLow(version) ? [`${where} is ${quoted(version)}; the lowest there is is 1.1.`] : [];
}

function ofSet(set) {
  const name = set.attributes.get('Name');
  const unknown = KNOWN.has(name)
    ? []
    : [`${place(set)} is called ${quoted(name)}, which Excel does not know.`];
  return [...unknown, ...ofVersion(set, 'MinVersion')];
}

function ofHosts({ root, overrides }) {
  const outside = childrenOf(inside(root, 'Hosts'), 'Host').map((one) => [
    one,
    'Name',
    one.attributes.get('Name'),
  ]);
  const within = childrenOf(inside(overrides, 'Hosts'), 'Host').map((one) => [one, 'xsi:type', typeOf(one)]);
  return [...outside, ...within]
    .filter(([, , host]) => host !== 'Workbook')
    .map(
      ([element, attribute, host]) =>
        `${attribute} of ${place(element)} is ${quoted(host)}; it takes "Workbook".`,
    );
}

export const requirements = {
  name: 'requirements',
  check({ parts }) {
    const sets = allIn(parts.root, 'Set');
    const names = new Set(
      allIn(inside(parts.root, 'Requirements'), 'Set').map((set) => set.attributes.get('Name')),
    );
    const needed = [
      ['SharedRuntime', parts.runtimes.length > 0, '<Runtimes>'],
      ['CustomFunctionsRuntime', parts.functionsPoints.length > 0, 'CustomFunctions'],
    ];
    return [
      ...ofHosts(parts),
      ...needed
        .filter(([name, isNeeded]) => isNeeded && !names.has(name))
        .map(([name, , by]) => `<Requirements> do not name ${name}; ${by} takes it.`),
      ...sets.flatMap(ofSet),
      ...allIn(parts.root, 'Sets').flatMap((element) => ofVersion(element, 'DefaultMinVersion')),
    ];
  },
};
