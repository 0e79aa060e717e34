'use strict';
/** `npm run release:record`: writes down the functions of the version that is released. */
require('./enter.cjs')('release-record.mjs');
