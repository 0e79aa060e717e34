/** `Excel.NamedItem` and the collection of them: names of cells; the engine knows no named constants. */

import type { Area } from '../host/area';
import type { Host } from '../host/host';
import type { Kind } from './client-object';
import { givenText } from './given';
import { range } from './range';

const namedItem: Kind<Area> = {
  name: 'NamedItem',
  properties: { type: { read: () => 'Range' } },
  methods: {
    getRangeOrNullObject: (self) => self.derive(range, (area) => area).proxy,
  },
};

function collection(find: (host: Host, name: string) => Area | undefined): Kind<object> {
  return {
    name: 'NamedItemCollection',
    properties: {},
    methods: {
      getItemOrNullObject(self, args) {
        const name = givenText(args, 0, 'name');
        return self.derive(namedItem, (_, host) => find(host, name), { nullable: true }).proxy;
      },
    },
  };
}

export const names = collection((host, name) => host.names.find(name));
export const sheetNames = collection(() => undefined);
