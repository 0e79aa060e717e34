/**
 * The functions as Excel loads them: a description (functions.json) and a script (functions.js) that
 * has to run without a page, and associates each described id with a function.
 */
import vm from 'node:vm';
import { read } from './dist-file.mjs';

class CustomFunctionsError extends Error {
  constructor(code, message) {
    super(message ?? code);
    this.code = code;
  }
}

/** Runs functions.js with nothing around it but what Excel's function runtime has. */
function associated(dist) {
  const functions = new Map();
  const twice = [];
  const associate = (id, implementation) => {
    if (functions.has(id)) twice.push(id);
    functions.set(id, implementation);
  };
  const errorCodes = new Proxy({}, { get: (_, name) => String(name) });
  const surroundings = {
    CustomFunctions: { associate, Error: CustomFunctionsError, ErrorCode: errorCodes },
    console,
  };
  vm.runInNewContext(read(dist, 'functions.js'), surroundings, { filename: 'functions.js', timeout: 10_000 });
  return { functions, twice };
}

const describedIds = (dist) => JSON.parse(read(dist, 'functions.json')).functions.map(({ id }) => id);

function refuse(ids, what) {
  if (ids.length > 0) throw new Error(`${what}: ${ids.join(', ')}`);
}

/** functions.json parses, describes at least one function, and none twice. */
export function descriptions(dist) {
  const ids = describedIds(dist);
  if (ids.length === 0) throw new Error('there are no functions in it');
  refuse(
    ids.filter((id, at) => ids.findIndex((other) => other.toUpperCase() === id.toUpperCase()) !== at),
    'described twice',
  );
  return `${ids.length} functions`;
}

/** functions.js runs without window and document. */
export function runsWithoutPage(dist) {
  associated(dist);
}

/** What is described is there, and what is there is described. */
export function associations(dist) {
  const ids = describedIds(dist);
  const { functions, twice } = associated(dist);
  refuse(twice, 'associated twice');
  refuse(
    ids.filter((id) => typeof functions.get(id) !== 'function'),
    'described, but not in functions.js',
  );
  refuse(
    [...functions.keys()].filter((id) => !ids.includes(id)),
    'in functions.js, but not described',
  );
}
