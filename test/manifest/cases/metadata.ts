/** What can be wrong in functions.json: what it is, the file, the sentence. */
import { described } from '../checked';

type Part = Record<string, unknown>;

const [first, second] = described.functions;

/** functions.json with its first function changed. */
const withFirst = (change: Part) =>
  JSON.stringify({ ...described, functions: [{ ...first, ...change }, second] });

const withFirstParameter = (change: Part) =>
  withFirst({ parameters: first?.parameters.map((one, at) => (at === 0 ? { ...one, ...change } : one)) });

const withOptions = (...options: string[]) =>
  withFirst({ options: Object.fromEntries(options.map((name) => [name, true])) });

const renamed = (id: string) => withFirst({ id, name: id });

const PARAMETER = { name: 'x', description: 'An argument.', type: 'number' };

export const metadata: readonly (readonly [string, string, string])[] = [
  ['no JSON', '{', 'functions.json is no JSON: …'],
  ['no functions', '{}', 'functions.json has no functions; it takes some.'],
  ['no id', withFirst({ id: undefined }), 'Function 1 of functions.json has no id; it takes one.'],
  ['another name than id', withFirst({ name: 'WDV.DB' }), 'name of WDV.DDB is "WDV.DB"; it takes its id.'],
  [
    'small letters',
    renamed('WDV.Ddb'),
    'id of WDV.Ddb is "WDV.Ddb"; it takes a prefix and a name in capitals, as WDV.DDB.',
  ],
  ['no prefix', renamed('DDB'), 'id of DDB is "DDB"; it takes a prefix and a name in capitals, as WDV.DDB.'],
  [
    'a long id',
    renamed(`WDV.${'D'.repeat(61)}`),
    `id of WDV.${'D'.repeat(61)} is "WDV.${'D'.repeat(61)}"; it takes 3 to 64 characters.`,
  ],
  [
    'a name like a cell',
    renamed('WRITEDOWN.IAS36'),
    'id of WRITEDOWN.IAS36 is "WRITEDOWN.IAS36"; IAS36 is a cell or a command of Excel\'s own.',
  ],
  [
    'a name like a cell by row and column',
    renamed('WDV.R1C1'),
    'id of WDV.R1C1 is "WDV.R1C1"; R1C1 is a cell or a command of Excel\'s own.',
  ],
  [
    'a name of the macro language',
    renamed('WDV.RUN'),
    'id of WDV.RUN is "WDV.RUN"; RUN is a cell or a command of Excel\'s own.',
  ],
  [
    'two ids that are stored alike',
    JSON.stringify({
      ...described,
      functions: [
        { ...first, id: 'A.B_C', name: 'A.B_C' },
        { ...second, id: 'A.B.C', name: 'A.B.C' },
      ],
    }),
    'A.B.C is stored as A_B_C, as A.B_C is; it takes another name.',
  ],
  [
    'no description',
    withFirst({ description: '' }),
    'description of WDV.DDB has 0 characters; it takes 1 to 1024.',
  ],
  [
    'no help page',
    withFirst({ helpUrl: undefined }),
    'helpUrl of WDV.DDB is missing; it takes a page in https://addins.example/writedown/.',
  ],
  [
    'a help page of strangers',
    withFirst({ helpUrl: 'https://help.example/' }),
    'helpUrl of WDV.DDB is "https://help.example/"; it takes a page in https://addins.example/writedown/.',
  ],

  [
    'many arguments',
    withFirst({ parameters: Array.from({ length: 129 }, () => PARAMETER) }),
    'WDV.DDB has 129 arguments; it takes at most 128.',
  ],
  [
    'an argument without a name',
    withFirstParameter({ name: '' }),
    'Argument 1 of WDV.DDB is called ""; it takes 1 to 64 characters.',
  ],
  [
    'an argument without a description',
    withFirstParameter({ description: undefined }),
    'description of "cost" of WDV.DDB has 0 characters; it takes 1 to 512.',
  ],
  [
    'an argument described at length',
    withFirstParameter({ description: 'd'.repeat(513) }),
    'description of "cost" of WDV.DDB has 513 characters; it takes 1 to 512.',
  ],
  [
    'an argument of no type',
    withFirstParameter({ type: 'date' }),
    'type of "cost" of WDV.DDB is "date"; it takes any, boolean, number, string.',
  ],
  [
    'an argument of no dimension',
    withFirstParameter({ dimensionality: 'cube' }),
    'dimensionality of "cost" of WDV.DDB is "cube"; it takes scalar, matrix.',
  ],
  [
    'a first argument that repeats',
    withFirstParameter({ repeating: true }),
    '"cost" of WDV.DDB repeats; only the last argument may.',
  ],
  [
    'a required argument after an optional one',
    withFirst({
      parameters: [
        { ...PARAMETER, optional: true },
        { ...PARAMETER, name: 'y' },
      ],
    }),
    '"y" of WDV.DDB is required and follows an optional one; optional ones come last.',
  ],
  [
    'a list of words that is not there',
    withFirstParameter({ customEnumId: 'METHODS' }),
    'customEnumId of "cost" of WDV.DDB is "METHODS"; there is no such list among enums.',
  ],
  [
    'a result of no type',
    withFirst({ result: { type: 'numbers' } }),
    'type of the result of WDV.DDB is "numbers"; it takes any, boolean, number, string.',
  ],

  [
    'an option that is unknown',
    withOptions('pure'),
    'WDV.DDB has the option pure, which Excel does not know.',
  ],
  [
    'options that exclude each other',
    withOptions('stream', 'volatile'),
    'WDV.DDB is stream and volatile; it takes one.',
  ],
  [
    'addresses without a matrix',
    withOptions('requiresParameterAddresses'),
    'WDV.DDB requires its arguments\' addresses; its result takes dimensionality "matrix".',
  ],
];
