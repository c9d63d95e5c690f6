import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FeedError } from '../../../src/importers/feed-error.ts';
import { newSummary, readTable } from '../../../src/importers/mapping/read-table.ts';
import { csvTable } from '../../../src/importers/reading/csv-table.ts';
import { fileBytes } from '../../../src/importers/reading/file-bytes.ts';
import { jsonDocument } from '../../../src/importers/reading/json-document.ts';
import { jsonLines } from '../../../src/importers/reading/json-lines.ts';
import type { ReadingLimits } from '../../../src/importers/reading/limits.ts';
import { defaultLimits, inUnits } from '../../../src/importers/reading/limits.ts';
import { lookups, smallTable } from './small-table.ts';

const broken = join('tests', 'unit', 'importers', 'broken');

/** What is told of each file of `broken/`, each of which has one fault. */
const told: Readonly<Record<string, readonly string[]>> = {
  'blank.csv': ['blank.csv: the file is empty – get the file again'],
  'column-added.csv': ['column-added.csv:1: the column "Price" is unknown – map it, or ignore it by name with a reason, in the mapping of the feed'],
  'column-renamed.csv': [
    'column-renamed.csv:1: the column "Vendors" is unknown; nearest missing one: "Vendor" – map it, or ignore it by name with a reason, in the mapping of the feed',
    'column-renamed.csv:1: the column "Vendor" is missing; nearest unknown one: "Vendors" – check that the file is of this feed; if the publisher dropped or renamed it, change the mapping',
  ],
  'column-twice.csv': ['column-twice.csv:1: the column "Vendor" stands twice, as number 2 and 4 – get the file again; one of them would be lost'],
  'column-without-a-name.csv': ['column-without-a-name.csv:1: column 3 has no name – check that the first row is the header'],
  'cut-off-in-a-character.csv': ['cut-off-in-a-character.csv:2: byte 44 (0xc3) is not UTF-8 – save the file as UTF-8, or get it again'],
  'cut-off-in-a-quote.csv': ['cut-off-in-a-quote.csv:2: a quotation mark in the row that begins here is never closed – the file is cut off or lacks a quotation mark: get it again'],
  'cut-off-in-a-row.csv': ['cut-off-in-a-row.csv:3: the last row has 2 cells where the header has 4 – the file is cut off: get it again'],
  'cut-off-in-the-last-cell.csv': ['cut-off-in-the-last-cell.csv:3: the last row has no line end – the file is probably cut off: get it again, or end it with an empty line if it is whole'],
  'cut-off.csv.gz': ['cut-off.csv.gz: the gzip file is cut off before its end – get the file again'],
  'cut-off.json': ['cut-off.json:3: the JSON ends inside a value – the file is cut off: get it again'],
  'cut-off.jsonl': ['cut-off.jsonl:2: the line ends inside a value – the file is cut off or a record is broken over two lines: get it again'],
  'damaged.csv.gz': ['damaged.csv.gz: the gzip file is damaged – get the file again'],
  'empty.csv': ['empty.csv: the file is empty – get the file again'],
  'header-again.csv': ['header-again.csv:4: the header stands here again – two files were joined: import them one by one'],
  'latin-1.csv': ['latin-1.csv:3: byte 64 (0xe9) is not UTF-8 – save the file as UTF-8, or get it again'],
  'letters-after-a-quote.csv': ['letters-after-a-quote.csv:2: a quotation mark in the row that begins here stands inside a cell – double it within quoted cells, or get the file again'],
  'long-row-in-the-middle.csv': ['long-row-in-the-middle.csv:2: the row has 6 cells where the header has 4 – a comma or a quotation mark is missing or too many: get the file again'],
  'quote-inside-a-cell.csv': ['quote-inside-a-cell.csv:3: a quotation mark in the row that begins here stands inside a cell – double it within quoted cells, or get the file again'],
  'short-row-in-the-middle.csv': ['short-row-in-the-middle.csv:2: the row has 2 cells where the header has 4 – a comma or a quotation mark is missing or too many: get the file again'],
  'spreadsheet.csv': ['spreadsheet.csv:1: the file is a ZIP archive or a spreadsheet – unpack it, or save the sheet as CSV'],
  'utf-16.csv': ['utf-16.csv:1: the file is in UTF-16, not UTF-8 – save it as UTF-8'],
  'web-page.csv': ['web-page.csv:1: this is a web page ("404 Not Found"), not CSV – a server answered with a page in place of the file: get the file again'],
  'web-page.json': ['web-page.json:1: this is a web page ("Too many requests"), not JSON – a server answered with a page in place of the file: get the file again'],
  'zero-bytes.csv': ['zero-bytes.csv:2: byte 41 (0x00) is zero: the file is not text – save the file as UTF-8, or get it again'],
};

/** Of these the parser's own words are part of the message, which differ between versions of Node. */
const notJson: Readonly<Record<string, string>> = {
  'not-json.json': 'not-json.json: this is not JSON: ',
  'not-json.jsonl': 'not-json.jsonl:2: the line is not JSON: ',
};

async function readWhole(path: string, limits: ReadingLimits = defaultLimits): Promise<void> {
  const file = basename(path);
  const bytes = fileBytes(path, { file, limits });
  if (path.endsWith('.json')) await jsonDocument(file, bytes, limits);
  else if (path.endsWith('.jsonl')) await toTheEnd(jsonLines(file, bytes, limits));
  else await toTheEnd(readTable(smallTable, await csvTable(file, bytes, limits), lookups, newSummary(file)));
}

async function toTheEnd(items: AsyncIterator<unknown>): Promise<void> {
  while (!(await items.next()).done);
}

async function refusalOf(path: string, limits?: ReadingLimits): Promise<string> {
  try {
    await readWhole(path, limits);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    expect(error.code).toBe('INVALID_FEED');
    const [opening, ...lines] = error.message.split('\n');
    expect(opening).toBe('the file is refused as a whole; nothing was changed:');
    return lines.join('\n');
  }
  return 'nothing was refused';
}

describe('a broken file is refused as a whole, with its line and what to do', () => {
  it.each(Object.entries(told))('%s', async (file, messages) => {
    expect(await refusalOf(join(broken, file))).toBe(messages.join('\n'));
  });

  it.each(Object.entries(notJson))('%s', async (file, beginning) => {
    expect((await refusalOf(join(broken, file))).startsWith(beginning)).toBe(true);
  });

  it('and every file among the broken ones is told of', () => {
    expect(readdirSync(broken).toSorted()).toEqual([...Object.keys(told), ...Object.keys(notJson)].toSorted());
  });
});

describe('a file that would cost too much is refused', () => {
  let folder = '';
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'feeds-')); });
  afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

  it('before reading, where it has two gigabytes', async () => {
    const path = join(folder, 'huge.csv');
    await writeFile(path, 'Name\n');
    await truncate(path, 2_000_000_000);
    const begun = performance.now();
    expect(await refusalOf(path)).toBe('huge.csv: the file has 2 GB; at most 256 MB are read – check that it is the file of this feed');
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('at the limit, where a small gzip file inflates without end', async () => {
    const path = join(folder, 'bomb.csv.gz');
    const row = `X100,Acme,80000000000,${'a'.repeat(500)}\n`;
    await writeFile(path, gzipSync(`Name,Vendor,Memory (bytes),Note\n${row.repeat(40_000)}`));
    expect(await refusalOf(path, { ...defaultLimits, inflatedBytes: 100_000 }))
      .toBe('bomb.csv.gz: the file inflates to more than 100 KB – it is damaged or made to do harm: get it again from its publisher');
  });

  it('where one row never ends, without reading much more of it than a row may have', async () => {
    let pulled = 0;
    const endless = (async function* endless() {
      yield Buffer.from('Name,Vendor,Memory (bytes),Note\nX100,"');
      for (;;) {
        pulled += 65_536;
        yield Buffer.alloc(65_536, 'a');
        await new Promise((resolve) => { setImmediate(resolve); });
      }
    })();
    await expect(toTheEnd(readTable(smallTable, await csvTable('endless.csv', endless, defaultLimits), lookups, newSummary('endless.csv'))))
      .rejects.toThrow('endless.csv:2: the row that begins here is longer than 1 MB – a quotation mark is probably missing: get the file again');
    expect(pulled).toBeLessThan(4_000_000);
  });

  it('where a JSON document or line is longer than fits', async () => {
    const [document, lines] = [join(folder, 'long.json'), join(folder, 'long.jsonl')];
    await writeFile(document, JSON.stringify('a'.repeat(2000)));
    await writeFile(lines, `{}\n${JSON.stringify('a'.repeat(2000))}`);
    const limits = { ...defaultLimits, documentBytes: 1000, rowBytes: 1000 };
    expect(await refusalOf(document, limits)).toBe('long.json: the document has more than 1 KB – check that it is the file of this feed');
    expect(await refusalOf(lines, limits)).toBe('long.jsonl:2: the line is longer than 1 KB – check that the file has one record on each line');
  });

  it('where it is no file at all', async () => {
    expect(await refusalOf(join(folder, 'nowhere.csv'))).toBe('nowhere.csv: the file does not exist or can\'t be read – correct the path, or its permissions');
    expect(await refusalOf(folder)).toBe(`${basename(folder)}: this is not a file – name the file itself`);
    expect(await readdir(folder)).not.toContain('nowhere.csv');
  });

  it('and sizes are told in the unit that suits them', () => {
    expect([inUnits(2_147_483_648), inUnits(256_000_000), inUnits(1500)]).toEqual(['2.1 GB', '256 MB', '1.5 KB']);
  });
});
