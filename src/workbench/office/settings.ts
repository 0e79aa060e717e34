/** `workbook.settings`: what an add-in keeps inside the workbook, as JSON. */

import type { Host } from '../host/host';
import { Handle, type Kind } from './client-object';
import { itemNotFound } from './failure';
import { givenText } from './given';

function asJson(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

const setting: Kind<string> = {
  name: 'Setting',
  properties: {
    key: { read: (key) => key },
    value: {
      read(key, host) {
        if (!host.settings.has(key)) throw itemNotFound();
        return asJson(host.settings.get(key));
      },
      write: (key, value, host) => void host.settings.set(key, asJson(value)),
    },
  },
  methods: { delete: (self) => self.act((key, host) => void host.settings.delete(key), 'locate') },
};

function byKey(key: string): (_: object, host: Host) => string | undefined {
  return (_, host) => (host.settings.has(key) ? key : undefined);
}

export const settings: Kind<object> = {
  name: 'SettingCollection',
  properties: {},
  items: (_, host, context) => [...host.settings.keys()].map((key) => new Handle(context, setting, key)),
  methods: {
    add(self, args) {
      const key = givenText(args, 0, 'key');
      const value = asJson(args[1]);
      return self.derive(setting, (_, host) => (host.settings.set(key, value), key)).proxy;
    },
    getItem: (self, args) => self.derive(setting, byKey(givenText(args, 0, 'key'))).proxy,
    getItemOrNullObject: (self, args) =>
      self.derive(setting, byKey(givenText(args, 0, 'key')), { nullable: true }).proxy,
    getCount: (self) => self.ask((_, host) => host.settings.size),
  },
};
