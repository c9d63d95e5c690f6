import type { ExportedRow, ExportWriter } from './export-writer.ts';

/** A record a line, nested as it was asked for; what the edge says of it stands under `edge`. */
export function jsonLinesWriter(): ExportWriter {
  return {
    begin: () => '',
    rows: (rows) => rows.map((row) => `${JSON.stringify(record(row))}\n`).join(''),
    end: () => '',
    broken: (code, message) => `${JSON.stringify({ error: { code, message } })}\n`,
  };
}

function record({ node, cursor: _cursor, ...edge }: ExportedRow): unknown {
  return Object.keys(edge).length === 0 ? node : { ...(node as ExportedRow), edge };
}
