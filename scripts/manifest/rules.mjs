/** The rules for a manifest, in the order they are reported. To add a group, write its file and list it here. */
import { addresses } from './rules/addresses.mjs';
import { commands } from './rules/commands.mjs';
import { form } from './rules/form.mjs';
import { functions } from './rules/functions.mjs';
import { icons } from './rules/icons.mjs';
import { identity } from './rules/identity.mjs';
import { metadata } from './rules/metadata.mjs';
import { order } from './rules/order.mjs';
import { permissions } from './rules/permissions.mjs';
import { requirements } from './rules/requirements.mjs';
import { resources } from './rules/resources.mjs';
import { runtime } from './rules/runtime.mjs';
import { strings } from './rules/strings.mjs';

export const RULES = [
  form,
  order,
  identity,
  strings,
  addresses,
  resources,
  icons,
  functions,
  runtime,
  requirements,
  commands,
  permissions,
  metadata,
];
