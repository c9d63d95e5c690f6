/** A row of an export: an edge of the connection, its record under `node`. */
export type ExportedRow = Readonly<Record<string, unknown>>;

/** What a file says of itself. */
export interface ExportedAbout {
  readonly datasetVersion: string;
  readonly today: string;
  /** The root field. */
  readonly list: string;
}

/** Makes the text of a file piece by piece; it remembers no rows. */
export interface ExportWriter {
  begin(): string;
  rows(rows: readonly ExportedRow[]): string;
  end(): string;
  /** The last line of a file that is not whole. */
  broken(code: string, message: string): string;
}

/** Whom to name with the data; `seed/LICENSES.md` has it in full. */
export const attribution = 'Chip Export Controls, with parts from Epoch AI (CC BY 4.0, https://epoch.ai/data) and works of the United States Government';

export function aboutText({ datasetVersion, today, list }: ExportedAbout): string {
  return `${list} of dataset ${datasetVersion}, exported ${today}. ${attribution}. Sources: /sources.bib`;
}
