import { FeedError } from '../../../src/importers/feed-error.ts';
import { ignored } from '../../../src/importers/mapping/column.ts';
import { unmetExpectations } from '../../../src/importers/mapping/expectations.ts';
import type { FeedTable } from '../../../src/importers/mapping/feed-table.ts';
import { readLookups } from '../../../src/importers/mapping/lookups.ts';
import { newSummary, readTable } from '../../../src/importers/mapping/read-table.ts';
import { csvTable } from '../../../src/importers/reading/csv-table.ts';
import { defaultLimits } from '../../../src/importers/reading/limits.ts';
import { lookups, readText, smallTable, wideHeader, wideTable } from './small-table.ts';

const header = 'Name,Vendor,Memory (bytes),Note\n';

describe('a row', () => {
  it('becomes a record in our words and units, with references that stay names', async () => {
    const { records } = await readText(`${wideHeader} X100\t,"Acme Co., Ltd.,Globex",80000000000,prose,Sold,2024-03-01,X-100,"see https://acme.example/x, and\nhttps://acme.example/y acme.example/z"\n`, wideTable);
    expect(records).toEqual([{
      kind: 'chip', key: 'X100', line: 2, name: 'X100', names: ['X-100'],
      values: { listed: true, memoryGB: 80, stage: 'SOLD', releaseDate: '2024-03-01' },
      deprecated: {},
      references: { vendors: [{ name: 'Acme Co., Ltd.' }, { name: 'Globex' }] },
      links: ['https://acme.example/x', 'https://acme.example/y'],
    }]);
  });

  it('lacks what its empty cells would have held, and what was reviewed to say nothing', async () => {
    const { records } = await readText(`${wideHeader}X100,,tba,,Rumored,2024-03-01,,\n`, wideTable);
    expect(records[0]).toMatchObject({ values: { listed: true, releaseDate: '2024-03-01' }, references: {}, links: [], names: [] });
    expect(records[0]?.values).not.toHaveProperty('stage');
    expect(records[0]?.values).not.toHaveProperty('memoryGB');
  });

  it('is rejected with every cause where a cell is not understood', async () => {
    const { records, summary } = await readText(`${wideHeader}X100,"Acme, Inc",80 GB,,sold,,,\nX200,Acme,96000000000,,Sold,2024-03-01,,\n`, wideTable);
    expect(records.map(({ name }) => name)).toEqual(['X200']);
    expect(summary.rejected).toEqual([{
      line: 2,
      key: 'X100',
      cause: [
        '"Vendor": "Acme, Inc" has a comma inside a name or between two ("Acme, Inc"); settle it under names in src/importers/fixtures/lookups.yaml',
        '"Memory (bytes)": "80 GB" is not a number',
        '"Stage": "sold" is not among the reviewed stages (nearest: "Sold"); settle it in src/importers/fixtures/lookups.yaml',
        '"Released" is empty',
      ].join('; '),
    }]);
  });

  it('is rejected where a cell that is read holds a character that nobody sees, and its messages spell it out', async () => {
    const { records, summary } = await readText(`${header}X\u202e001,Acme,80000000000,\nX200,"Ac\u0007me",80000000000,\nX300,"Acme\t\n",80000000000,prose \u001b[2J\nX400,Acme,\u009b31m,\n`);
    expect(records.map(({ name }) => name)).toEqual(['X300']);
    expect(summary.rejected).toEqual([
      { line: 2, key: 'XU+202E001', cause: '"Name" holds the character U+202E, which nobody sees' },
      { line: 3, key: 'X200', cause: '"Vendor" holds the character U+0007, which nobody sees' },
      { line: 6, key: 'X400', cause: '"Memory (bytes)" holds the character U+009B, which nobody sees' },
    ]);
  });

  it('without a name is rejected with its line alone', async () => {
    expect((await readText(`${header},Acme,80000000000,\n`)).summary.rejected).toEqual([{ line: 2, cause: '"Name" is empty: the row has no name' }]);
  });

  it('with a value out of its bounds is rejected, in the unit of its column', async () => {
    expect((await readText(`${header}X100,Acme,80,\n`)).summary.rejected).toEqual([{ line: 2, key: 'X100', cause: '"Memory (bytes)": "80" lies outside 1000000000 to 10000000000000' }]);
  });

  it('is read by a reviewed exception in the record that it names, and in no other', async () => {
    const { records, summary } = await readText(`${header}X300,Acme,999,\nX400,Acme,999,\n`);
    expect(records.map(({ key, values }) => [key, values])).toEqual([['X300', { memoryGB: 96 }]]);
    expect(summary.rejected.map(({ key }) => key)).toEqual(['X400']);
  });

  it('keeps a known error apart from its values, with the reason', async () => {
    const { records } = await readText(`${header}X500,Acme,1000000000,\n`);
    expect(records[0]).toMatchObject({ values: {}, deprecated: { memoryGB: { value: 1, reason: 'a slip by a factor of eighty' } } });
    expect(records[0]?.values).not.toHaveProperty('memoryGB');
  });

  it('that is blank in the columns of a draft is left out, with the reason', async () => {
    const table: FeedTable = { ...smallTable, blank: { columns: ['Name', 'Vendor'], reason: 'a draft' } };
    const { records, summary } = await readText(`${header},,80000000000,\nX100,Acme,,\n`, table);
    expect([records.length, summary.rejectedRows, summary.leftOut]).toEqual([1, 0, [{ line: 2, reason: 'a draft' }]]);
  });
});

describe('a key', () => {
  it('that stands again is rejected, and the first row is kept', async () => {
    const { records, summary } = await readText(`${header}X100,Acme,80000000000,\nX100,Acme,96000000000,\nX100,Acme,80000000000,\n`);
    expect(records.map(({ line }) => line)).toEqual([2]);
    expect(summary.rejected.map(({ line, cause }) => [line, cause])).toEqual([
      [3, 'the key is that of line 2; settle it under repeated in src/importers/fixtures/lookups.yaml'],
      [4, 'the row is the same as line 2; settle it under repeated in src/importers/fixtures/lookups.yaml'],
    ]);
  });

  it('of a name that several rows share tells them apart as reviewed, and numbers what is equal even so', async () => {
    const { records } = await readText(`${header}Twin,Acme,80000000000,\nTwin,Acme,96000000000,\nTwin,Acme,80000000000,\nTwin,Acme,,\n`);
    expect(records.map(({ key }) => key)).toEqual([
      'Twin (Memory (bytes): 80000000000)', 'Twin (Memory (bytes): 96000000000)', 'Twin (Memory (bytes): 80000000000) #2', 'Twin (Memory (bytes): –)',
    ]);
  });

  it('of a name that was entered twice keeps the first row and leaves the other out', async () => {
    const { records, summary } = await readText(`${header}Again,Acme,80000000000,\nAgain,Acme,96000000000,\n`);
    expect([records.map(({ line }) => line), summary.leftOut]).toEqual([[2], [{ line: 3, reason: 'entered twice' }]]);
  });

  it('is made of the columns that the table names', async () => {
    const { records } = await readText(`${header}X100,Acme,80000000000,\nX100,Globex,80000000000,\n`, { ...smallTable, key: ['Name', 'Vendor'] });
    expect(records.map(({ key }) => key)).toEqual(['X100, Acme', 'X100, Globex']);
  });
});

describe('what is expected of a file', () => {
  const expected = { rows: [2, 4], rejected: [0, 1], filled: { Vendor: [0.5, 1] } } as const;
  const rows = (count: number): string => Array.from({ length: count }, (_, index) => `X${index},Acme,80000000000,\n`).join('');

  it('is told in every way in which the file falls outside of it', () => {
    expect(unmetExpectations('chips.csv', expected, { rows: 1, rejected: 2, filled: new Map([['Vendor', 0]]) })).toEqual([
      { file: 'chips.csv', what: 'it has 1 row; 2 to 4 are expected', whatToDo: 'check that it is whole and of this feed' },
      { file: 'chips.csv', what: '2 records rejected; 0 to 1 are expected', whatToDo: 'review the causes; the form of the file has probably changed' },
      { file: 'chips.csv', what: '"Vendor" is filled in 0 % of the rows; 50 % to 100 % are expected', whatToDo: 'check whether the column has moved or changed its meaning' },
    ]);
  });

  it('holds for counts within it, both ends included', () => {
    expect(unmetExpectations('chips.csv', expected, { rows: 4, rejected: 1, filled: new Map([['Vendor', 2]]) })).toEqual([]);
  });

  it('refuses the file as a whole once its records have come to their end', async () => {
    await expect(readText(header + rows(1), { ...smallTable, expectations: expected }))
      .rejects.toThrow(new FeedError([{ file: 'chips.csv', what: 'it has 1 row; 2 to 4 are expected', whatToDo: 'check that it is whole and of this feed' }]));
  });

  it('stops the reading of a file that has more rows than any of this feed', async () => {
    const error: unknown = await readText(header + rows(100), { ...smallTable, expectations: expected }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FeedError);
    expect((error as FeedError).mistakes.map(({ what }) => what)).toEqual(['it has more than 4 rows; 2 to 4 are expected']);
  });
});

describe('a refused file', () => {
  /** Bytes that tell when they were let go. */
  function watched(text: string) {
    const state = { closed: false };
    const bytes = (async function* bytes() {
      try {
        for (const line of text.split(/(?<=\n)/)) yield Buffer.from(line);
        await new Promise((resolve) => { setTimeout(resolve, 5); });
        for (;;) yield Buffer.from('X,Acme,,\n');
      } finally {
        state.closed = true;
      }
    })();
    return { bytes, state };
  }

  it.each([
    ['for a column twice', 'Name,Name\n', smallTable],
    ['for an unknown column', 'Name,Price\nX100,5\n', smallTable],
    ['for too many rows', header, { ...smallTable, expectations: { rows: [0, 10], rejected: [0, 100] } } satisfies FeedTable],
  ] as const)('%s is let go of', async (_, text, table) => {
    const { bytes, state } = watched(text);
    await expect((async () => {
      for await (const record of readTable(table, await csvTable('chips.csv', bytes, defaultLimits), lookups, newSummary('chips.csv'))) expect(record.name).toBe('X');
    })()).rejects.toThrow(FeedError);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect(state.closed).toBe(true);
  });
});

describe('look-ups', () => {
  it('that are not in their form are told with file and line', () => {
    expect(() => readLookups([new URL('fixtures/broken-lookups.yaml', import.meta.url)])).toThrow(
      'src/importers/fixtures/broken-lookups.yaml:3: meanings.stages.0.reason: Invalid input: expected string, received undefined – correct the entry (docs/importing.md)',
    );
  });
});

it('a column is ignored with a reason', () => {
  expect(ignored('prose', 'Note', 'Abstract')).toEqual([{ column: 'Note', ignoredBecause: 'prose' }, { column: 'Abstract', ignoredBecause: 'prose' }]);
});

it('a refusal shows nothing to the terminal but text', () => {
  expect(new FeedError([{ file: 'a.csv', what: 'the column "\u001b]0;title\u0007" is unknown', whatToDo: 'map it' }]).message).toBe('the file is refused as a whole; nothing was changed:\na.csv: the column "U+001B]0;titleU+0007" is unknown – map it');
});
