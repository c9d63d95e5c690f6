import { stringify } from 'csv-stringify/sync';
import { textOf, valueAt } from './columns.ts';
import type { Column } from './columns.ts';
import { aboutText } from './export-writer.ts';
import type { ExportedAbout, ExportWriter } from './export-writer.ts';

export interface CsvOptions {
  /** Begins with a byte order mark, by which spreadsheets know UTF-8. */
  readonly bom: boolean;
  /** Begins with a line after `#` that says what the file is and whom to name. */
  readonly comments: boolean;
  /** Puts an apostrophe before text that a spreadsheet would run as a formula. */
  readonly escapeFormulas: boolean;
}

/** By RFC 4180: CRLF, quotes doubled. A missing value is nothing between commas, an empty text is "". */
export function csvWriter(columns: readonly Column[], about: ExportedAbout, { bom, comments, escapeFormulas }: CsvOptions): ExportWriter {
  const lines = (rows: readonly (readonly unknown[])[]): string => stringify([...rows].map((row) => [...row]), { record_delimiter: 'windows', quoted_match: /^$/, escape_formulas: escapeFormulas });
  return {
    begin: () => `${bom ? '\uFEFF' : ''}${comments ? `# ${aboutText(about)}\r\n` : ''}${lines([columns.map(({ name }) => name)])}`,
    rows: (rows) => (rows.length === 0 ? '' : lines(rows.map((row) => columns.map(({ path }) => cell(valueAt(row, path)))))),
    end: () => '',
    broken: (code, message) => `# INCOMPLETE: ${code}: ${message}\r\n`,
  };
}

/** Numbers stay numbers: a minus sign makes no formula of them. */
function cell(value: unknown): string | number | null {
  return typeof value === 'number' ? value : textOf(value);
}
