import { valueOf } from '../run-module';

const sheets = (rows: string) =>
  valueOf(
    `import { sheetsIn } from './libreoffice/cells.mjs';`,
    `sheetsIn(${JSON.stringify(`<table:table table:name="A &amp; B">${rows}</table:table>`)})`,
  );

const cell = (attributes: string, content = '') =>
  `<table:table-cell ${attributes}>${content}</table:table-cell>`;
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('\n')}</table:table-row>`;

test('each kind of cell is read as what it holds', async () => {
  const error = 'office:value-type="string" office:string-value="" calcext:value-type="error"';
  const read = await sheets(
    row(
      cell('office:value-type="float" office:value="-1.5E-007"', '<text:p>0</text:p>'),
      cell('office:value-type="percentage" office:value="0.12"'),
      cell('office:value-type="date" office:date-value="2026-04-01"', '<text:p>April</text:p>'),
      cell('office:value-type="boolean" office:boolean-value="true"'),
      cell(
        'office:value-type="string"',
        '<text:p><text:s text:c="2"/>a &lt;<text:span>b</text:span></text:p><text:p/>',
      ),
      cell(error, '<text:p>#NUM!</text:p>'),
    ),
  );
  expect(read).toEqual([
    {
      name: 'A & B',
      rows: [
        [
          { type: 'number', value: -1.5e-7 },
          { type: 'number', value: 0.12 },
          { type: 'date', value: '2026-04-01' },
          { type: 'boolean', value: true },
          { type: 'text', value: '  a <b\n' },
          { type: 'error', value: '#NUM!' },
        ],
      ],
    },
  ]);
});

test('what is written once with its number is read as often, and empty cells to the end are left out', async () => {
  const one = 'office:value-type="float" office:value="1"';
  const read = await sheets(
    [
      row('<table:table-cell/>', cell(`table:number-columns-repeated="2" ${one}`), '<table:table-cell/>'),
      '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>',
      `<table:table-row table:number-rows-repeated="2">${cell(one)}</table:table-row>`,
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>',
    ].join('\n'),
  );
  const held = { type: 'number', value: 1 };
  expect(read).toEqual([{ name: 'A & B', rows: [[null, held, held], [], [], [held], [held]] }]);
});
