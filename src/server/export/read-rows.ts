import { ApiError } from '../../domain/api-error.ts';
import type { StampReader } from '../response-cache/stamp-reader.ts';
import type { ExportedRow } from './export-writer.ts';

export interface ExportedPage {
  readonly rows: readonly ExportedRow[];
  /** Null: it is the last one. */
  readonly next: string | null;
  readonly datasetVersion: string;
}

/**
 * The rows of a connection, page by page: the next is read when the one before has been taken, and none after the reader has gone. All are of one dataset: that it is the same
 * before the first page and after the last is made sure of before the last ends; otherwise fails with EXPORT_INTERRUPTED.
 */
export async function* readRows(readPage: (after: string | null) => Promise<ExportedPage>, stamps: StampReader): AsyncGenerator<ExportedPage, void> {
  const before = await stamps.read();
  for (let after: string | null = null; ;) {
    const page = await readPage(after);
    if (page.datasetVersion !== before?.version) throw interrupted();
    if (page.next === null && (await stamps.read())?.text !== before.text) throw interrupted();
    yield page;
    if (page.next === null) return;
    after = page.next;
  }
}

function interrupted(): ApiError {
  return new ApiError('EXPORT_INTERRUPTED', 'Another dataset was loaded meanwhile, so that the rows would not be of one dataset. Export again.');
}
