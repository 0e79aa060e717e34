/** Children stand in the order of Office's schema; those of the ribbon's controls are in commands.mjs. */
import { everythingIn, typeOf } from '../element.mjs';
import { outOfSequence } from '../sequence.mjs';

/** Outside <VersionOverrides>. What is optional to the schema but needed by the store counts as needed. */
const OUTSIDE = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl ' +
    'HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides',
  Hosts: 'Host+',
  Requirements: 'Sets Methods?',
  DefaultSettings: 'SourceLocation RequestedWidth? RequestedHeight?',
};

const INSIDE = {
  VersionOverrides: 'Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?',
  Hosts: 'Host+',
  Host: 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime*',
  AllFormFactors: 'ExtensionPoint*',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint+',
  'ExtensionPoint CustomFunctions': 'Script Page Metadata Namespace?',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  GetStarted: 'Title Description LearnMoreUrl',
  Resources: 'Images Urls ShortStrings LongStrings',
};

function misplaced(elements, sequences) {
  return elements.flatMap((element) => {
    const sequence = sequences[`${element.name} ${typeOf(element)}`] ?? sequences[element.name];
    return sequence === undefined ? [] : outOfSequence(element, sequence);
  });
}

export const order = {
  name: 'order',
  check({ parts: { root, overrides } }) {
    const inside = everythingIn(overrides);
    const outside = everythingIn(root).filter((element) => !inside.includes(element));
    return [...misplaced(outside, OUTSIDE), ...misplaced(inside, INSIDE)];
  },
};
