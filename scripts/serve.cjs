'use strict';
/** `npm run serve`: the built add-in on this machine, with the headers a host must send. */
require('./enter.cjs')('serve.mjs');
