import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { FeedError } from '../../../src/importers/feed-error.ts';
import type { Row } from '../../../src/importers/reading/csv-table.ts';
import { csvTable } from '../../../src/importers/reading/csv-table.ts';
import { fileBytes } from '../../../src/importers/reading/file-bytes.ts';
import { jsonDocument } from '../../../src/importers/reading/json-document.ts';
import { jsonLines } from '../../../src/importers/reading/json-lines.ts';
import { jsonStructure } from '../../../src/importers/reading/json-structure.ts';
import { defaultLimits } from '../../../src/importers/reading/limits.ts';
import { bytesOf } from './small-table.ts';

async function rowsOf(bytes: AsyncIterable<Uint8Array>): Promise<{ readonly columns: readonly string[]; readonly rows: readonly Row[] }> {
  const { columns, rows } = await csvTable('file.csv', bytes, defaultLimits);
  return { columns, rows: await all(rows) };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** As a disk may give them: byte by byte, through the middle of characters. */
async function* byteByByte(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 1) yield bytes.subarray(at, at + 1);
}

describe('CSV', () => {
  const expected = { columns: ['Name', 'Note'], rows: [{ line: 2, cells: ['昇腾', 'two\nlines'] }, { line: 4, cells: ['B', 'says "yes"'] }] };
  const plain = 'Name,Note\n昇腾,"two\nlines"\nB,"says ""yes"""\n';

  it('gives rows with the line on which each begins', async () => {
    expect(await rowsOf(bytesOf(plain))).toEqual(expected);
  });

  it('is read the same with a byte-order mark', async () => {
    expect(await rowsOf(bytesOf(`\ufeff${plain}`))).toEqual(expected);
  });

  it('is read the same with CRLF, and keeps the line ends inside quotes as they are', async () => {
    const { columns, rows } = await rowsOf(bytesOf(plain.replaceAll('\n', '\r\n')));
    expect({ columns, rows: rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.replaceAll('\r', '')) })) }).toEqual(expected);
  });

  it('is read the same in pieces that end inside a character', async () => {
    expect(await rowsOf(byteByByte(`\ufeff${plain}`))).toEqual(expected);
  });

  it('may end with empty lines', async () => {
    expect(await rowsOf(bytesOf(`${plain}\n\n`))).toEqual(expected);
  });

  it('without rows is a table without rows', async () => {
    expect(await rowsOf(bytesOf('Name,Note\n'))).toEqual({ columns: ['Name', 'Note'], rows: [] });
  });

  it('holds its last row back until it is known to be whole', async () => {
    const { rows } = await csvTable('file.csv', bytesOf('Name,Note\nA,1\nB,2'), defaultLimits);
    const given: Row[] = [];
    await expect((async () => {
      for await (const row of rows) given.push(row);
    })()).rejects.toThrow('the last row has no line end');
    expect(given).toEqual([{ line: 2, cells: ['A', '1'] }]);
  });
});

describe('whatever stands in a table', () => {
  const cell = fc.oneof(fc.constantFrom('', '"', ',', '\n', '\r\n', ' ', '昇腾', '"quoted"', 'a,b', '<'), fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '').replace(/\r(?!\n)/g, '')));
  const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  it('is read back as it was written, in pieces of any size, with either line end', async () => {
    await fc.assert(fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), fc.integer({ min: 1, max: 40 }), async (rows, lineEnd, size) => {
      const text = [['A', 'B', 'C'], ...rows].map((cells) => `${cells.map(quoted).join(',')}${lineEnd}`).join('');
      const pieces = (async function* pieces() {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      })();
      let line = 2;
      const expected = rows.map((cells) => {
        const row = { line, cells: [...cells] };
        line += cells.join('').split('\n').length;
        return row;
      });
      expect((await rowsOf(pieces)).rows).toEqual(expected);
    }), { numRuns: 200 });
  });
});

it('a table that is cut off anywhere is refused, but between two rows', async () => {
  const rows = ['Name,Note\n', 'A,"two\nlines, ""x"""\n', '昇腾,\n', 'C,last\n'];
  const whole = Buffer.from(rows.join(''));
  const betweenRows = rows.map((_, index) => Buffer.byteLength(rows.slice(0, index + 1).join('')));
  const accepted: number[] = [];
  for (let length = 0; length <= whole.length; length += 1) {
    await rowsOf(byteByByte(whole.subarray(0, length))).then(() => accepted.push(length), (error: unknown) => expect(error).toBeInstanceOf(FeedError));
  }
  // Nor is it refused within the header, whose columns the mapping knows.
  expect(accepted.filter((length) => length > 'Name,Note\n'.length)).toEqual(betweenRows.slice(1));
});

describe('a file', () => {
  let folder = '';
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'feeds-')); });
  afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

  it('is inflated where its content is gzip, whatever its name, and tells how far it is read', async () => {
    const path = join(folder, 'plain-name.csv');
    const compressed = gzipSync('Name,Note\nA,1\n');
    await writeFile(path, compressed);
    const reports: (readonly [number, number])[] = [];
    const { rows } = await rowsOf(fileBytes(path, { file: 'plain-name.csv', limits: defaultLimits, onRead: (read, total) => reports.push([read, total]) }));
    expect(rows).toEqual([{ line: 2, cells: ['A', '1'] }]);
    expect(reports.at(-1)).toEqual([compressed.length, compressed.length]);
  });

  it('can be left before its end', async () => {
    const path = join(folder, 'long.csv');
    await writeFile(path, `Name,Note\n${'A,1\n'.repeat(100_000)}`);
    const { rows } = await csvTable('long.csv', fileBytes(path, { file: 'long.csv', limits: defaultLimits }), defaultLimits);
    for await (const row of rows) {
      expect(row.line).toBe(2);
      break;
    }
  });
});

it('reading waits for whoever takes the rows', async () => {
  let pulled = 0;
  const endless = (async function* endless() {
    yield Buffer.from('Name,Note\n');
    for (;;) {
      pulled += 60_000;
      yield Buffer.from('A,12345678\n'.repeat(6000));
      await new Promise((resolve) => { setImmediate(resolve); });
    }
  })();
  const table = await csvTable('endless.csv', endless, defaultLimits);
  for await (const row of table.rows) {
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    if (row.line === 3) break;
  }
  await table.close();
  expect(pulled).toBeLessThan(4_000_000);
});

describe('JSON', () => {
  it('is read as a whole, and knows the lines on which the items of its list begin', async () => {
    const document = await jsonDocument('file.json', bytesOf('[\n  {"a": "[\\"{"},\n  [1,\n   2],\n\n  3\n]'), defaultLimits);
    expect(document.value).toEqual([{ a: '["{' }, [1, 2], 3]);
    expect(document.itemLines()).toEqual([2, 3, 6]);
  });

  it('knows the lines of a list that is a member of the document', async () => {
    const document = await jsonDocument('file.json', bytesOf('{"keys": ["a"],\n "rows": [[1],\n [2]], "rest": []}'), defaultLimits);
    expect([document.itemLines('rows'), document.itemLines('keys'), document.itemLines('rest')]).toEqual([[2, 3], [1], []]);
  });

  it('of one line each is read as it streams by, blank lines aside', async () => {
    const lines = await all(jsonLines('file.jsonl', byteByByte('{"名": 1}\r\n\n[2]\n3'), defaultLimits));
    expect(lines).toEqual([{ line: 1, value: { 名: 1 } }, { line: 3, value: [2] }, { line: 4, value: 3 }]);
  });

  it('is refused where it nests without end, and brackets within strings are none', async () => {
    const nested = (depth: number): string => `{"a": "[[\\"[", "rows":\n${'['.repeat(depth)}"]]"${']'.repeat(depth)}}`;
    expect(JSON.stringify((await jsonDocument('file.json', byteByByte(nested(99)), defaultLimits)).value)).toContain('"rows":[[[');
    await expect(jsonDocument('file.json', bytesOf(nested(100)), defaultLimits)).rejects.toThrow('file.json:2: the JSON nests deeper than 100 values – it is damaged or made to do harm: get it again from its publisher');
    await expect(jsonDocument('file.json', bytesOf('['.repeat(1_000_000)), defaultLimits)).rejects.toThrow('file.json:1: the JSON nests deeper than 100 values');
  });

  it('is cut off where a string, a list or an object is open', () => {
    expect(['[1', '{"a": 1', '"a', '["\\"'].map((text) => jsonStructure(text).cutOffOnLine)).toEqual([1, 1, 1, 1]);
    expect(['[1]', '{"a": "]"}', '"\\""', '1'].map((text) => jsonStructure(text).cutOffOnLine)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
