import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { counted } from '../counted.ts';
import { refusal } from '../feed-error.ts';
import type { ReadingLimits } from './limits.ts';
import { inUnits } from './limits.ts';
import { refusePage } from './refuse-page.ts';
import { utf8Bytes } from './utf8-bytes.ts';

export interface Row {
  /** On which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly columns: readonly string[];
  /** Rows with as many cells as there are columns. The last one comes only once the file is known to be whole. */
  readonly rows: AsyncIterable<Row>;
  /** Lets go of the file, whether or not the rows were read to their end. */
  readonly close: () => Promise<void>;
}

const newline = 0x0a;

/** Reads a CSV file with a header (RFC 4180, LF or CRLF) as it streams by, and refuses it at the first sign that it is not whole. */
export async function csvTable(file: string, bytes: AsyncIterable<Uint8Array>, limits: ReadingLimits): Promise<CsvTable> {
  const ending = { lastByte: newline };
  const rows = parsedRows(file, noteLastByte(refusePage(file, 'CSV', utf8Bytes(file, bytes)), ending), limits);
  const close = async (): Promise<void> => { await rows.return(undefined); };
  try {
    const columns = await headerOf(file, rows);
    return { columns, rows: wholeRows(file, columns, rows, ending), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function headerOf(file: string, rows: AsyncIterator<Row>): Promise<readonly string[]> {
  const header = await rows.next();
  if (header.done || header.value.cells.join('').trim() === '') throw refusal(file, undefined, 'the file is empty', 'get the file again');
  const columns = header.value.cells.map((cell) => cell.trim());
  refuseBadHeader(file, header.value.line, columns);
  return columns;
}

async function* noteLastByte(bytes: AsyncIterable<Uint8Array>, ending: { lastByte: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    ending.lastByte = chunk.at(-1) ?? ending.lastByte;
    yield chunk;
  }
}

async function* parsedRows(file: string, bytes: AsyncIterable<Uint8Array>, limits: ReadingLimits): AsyncGenerator<Row> {
  // The parser runs ahead of the rows that are consumed: what it has read whole tells in which row it failed. It counts a CRLF within quotes as two
  // lines, so lines are counted here.
  let [readTo, yieldedTo] = [0, 0];
  const parser = parse({
    record_delimiter: [Buffer.from('\r\n'), Buffer.from('\n')], relax_column_count: true, max_record_size: limits.rowBytes,
    on_record: (cells) => {
      readTo += linesOf(cells);
      return cells;
    },
  });
  pipeline(Readable.from(bytes), parser, () => undefined);
  try {
    for await (const cells of parser as AsyncIterable<readonly string[]>) {
      yield { line: yieldedTo + 1, cells };
      yieldedTo += linesOf(cells);
    }
  } catch (error) {
    throw error instanceof CsvError ? syntaxError(file, error, readTo + 1, limits) : error;
  }
}

function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function syntaxError(file: string, error: CsvError, line: number, limits: ReadingLimits): Error {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return refusal(file, line, 'a quotation mark in the row that begins here is never closed', 'the file is cut off or lacks a quotation mark: get it again');
    case 'CSV_MAX_RECORD_SIZE':
      return refusal(file, line, `the row that begins here is longer than ${inUnits(limits.rowBytes)}`, 'a quotation mark is probably missing: get the file again');
    default:
      return refusal(file, line, 'a quotation mark in the row that begins here stands inside a cell', 'double it within quoted cells, or get the file again');
  }
}

function refuseBadHeader(file: string, line: number, columns: readonly string[]): void {
  const unnamed = columns.indexOf('');
  if (unnamed >= 0) throw refusal(file, line, `column ${unnamed + 1} has no name`, 'check that the first row is the header');
  const repeated = columns.findIndex((column, index) => columns.indexOf(column) !== index);
  if (repeated < 0) return;
  const name = columns[repeated] ?? '';
  throw refusal(file, line, `the column "${name}" stands twice, as number ${columns.indexOf(name) + 1} and ${repeated + 1}`, 'get the file again; one of them would be lost');
}

/** Holds each row back until the next one shows that it is not the last. */
async function* wholeRows(file: string, columns: readonly string[], rows: AsyncIterable<Row>, ending: { readonly lastByte: number }): AsyncGenerator<Row> {
  let held: Row | undefined;
  for await (const row of rows) {
    if (row.cells.length === 1 && row.cells[0] === '' && columns.length > 1) continue;
    if (held) yield checkedRow(file, columns, held);
    held = row;
  }
  if (held === undefined) return;
  if (held.cells.length < columns.length) {
    throw refusal(file, held.line, `the last row has ${counted(held.cells.length, 'cell')} where the header has ${columns.length}`, 'the file is cut off: get it again');
  }
  if (ending.lastByte !== newline) throw refusal(file, held.line, 'the last row has no line end', 'the file is probably cut off: get it again, or end it with an empty line if it is whole');
  yield checkedRow(file, columns, held);
}

function checkedRow(file: string, columns: readonly string[], row: Row): Row {
  if (row.cells.length !== columns.length) {
    throw refusal(file, row.line, `the row has ${counted(row.cells.length, 'cell')} where the header has ${columns.length}`, 'a comma or a quotation mark is missing or too many: get the file again');
  }
  if (row.cells.every((cell, index) => cell.trim() === columns[index])) {
    throw refusal(file, row.line, 'the header stands here again', 'two files were joined: import them one by one');
  }
  return row;
}
