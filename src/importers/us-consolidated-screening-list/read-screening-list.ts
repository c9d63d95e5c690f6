import { basename } from 'node:path';
import type { IsoDate } from '../../domain/iso-date.ts';
import { refusal } from '../feed-error.ts';
import type { Found } from '../reading/checked-json.ts';
import { refusedFor } from '../reading/checked-json.ts';
import { fileBytes } from '../reading/file-bytes.ts';
import { firstLine } from '../reading/first-line.ts';
import { jsonFile } from '../reading/json-file.ts';
import { jsonLines } from '../reading/json-lines.ts';
import { defaultLimits } from '../reading/limits.ts';
import { lists } from './lists.ts';
import { readApi } from './read-api.ts';
import { readCompact } from './read-compact.ts';
import { readLines } from './read-lines.ts';
import type { ScreeningList } from './screening-list.ts';

/** The whole list with all that trade.gov says of each party is larger than any other document. */
const limits = { ...defaultLimits, documentBytes: 200_000_000 };

/** Reads the list from a file, packed or not, in any of its arrangements: told by its content, not by its name. `vintage` is the day of a file that does not say its own. */
export async function readScreeningList(path: string, vintage: IsoDate): Promise<ScreeningList> {
  const list = await readArrangement(path, vintage);
  const mistakes = countMistakes(list);
  if (mistakes.length > 0) throw refusedFor(basename(path), mistakes);
  return list;
}

async function readArrangement(path: string, vintage: IsoDate): Promise<ScreeningList> {
  const file = basename(path);
  if (isEntry(await firstLine(path, limits))) return readLines(file, jsonLines(file, fileBytes(path, { file, limits }), limits), vintage);
  const document = await jsonFile(path, limits);
  const keys = typeof document.value === 'object' && document.value !== null ? Object.keys(document.value) : [];
  if (keys.includes('tables')) return readCompact(file, document);
  if (keys.includes('results')) return readApi(file, document);
  throw refusal(file, undefined, 'this is no arrangement of the list that is known', 'it is read as trade.gov gives it out (total, results), one entry on each line (source, name), or compact (tables, entries)');
}

/** A line that is a whole entry by itself. */
function isEntry(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'source' in value && 'name' in value;
  } catch {
    return false;
  }
}

/** Few entries of a list are what somebody searched for, and who is not among them has not been removed. */
function countMistakes({ lists: held, entries }: ScreeningList): readonly Found[] {
  return held.flatMap((name) => {
    const [count, [least, most]] = [entries.filter(({ list }) => list === name).length, lists[name].entries];
    return count >= least && count <= most ? [] : [{
      what: `it has ${count === 1 ? '1 entry' : `${count.toLocaleString('en-US')} entries`} of "${name}"; ${least.toLocaleString('en-US')} to ${most.toLocaleString('en-US')} are expected`, whatToDo: 'get the file of the whole list; if the list has grown or shrunk so far, adapt lists.ts',
    }];
  });
}
