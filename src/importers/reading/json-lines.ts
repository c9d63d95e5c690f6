import { refusal } from '../feed-error.ts';
import { jsonStructure } from './json-structure.ts';
import type { ReadingLimits } from './limits.ts';
import { inUnits } from './limits.ts';
import { refusePage } from './refuse-page.ts';
import { utf8Bytes } from './utf8-bytes.ts';

export interface JsonLine {
  readonly line: number;
  readonly value: unknown;
}

/** One JSON value on each line, as they stream by. */
export async function* jsonLines(file: string, bytes: AsyncIterable<Uint8Array>, limits: ReadingLimits): AsyncGenerator<JsonLine> {
  let [line, rest, found] = [0, '', false];
  for await (const chunk of refusePage(file, 'JSON', utf8Bytes(file, bytes))) {
    const parts = (rest + Buffer.from(chunk).toString('utf8')).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > limits.rowBytes) throw refusal(file, line + parts.length + 1, `the line is longer than ${inUnits(limits.rowBytes)}`, 'check that the file has one record on each line');
    for (const text of parts) {
      line += 1;
      if (text.trim() === '') continue;
      found = true;
      yield { line, value: parsed(file, line, text) };
    }
  }
  if (rest.trim() !== '') yield { line: line + 1, value: parsed(file, line + 1, rest) };
  else if (!found) throw refusal(file, undefined, 'the file is empty', 'get the file again');
}

function parsed(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw jsonStructure(text).cutOffOnLine === undefined
      ? refusal(file, line, `the line is not JSON: ${error instanceof Error ? error.message : String(error)}`, 'get the file again')
      : refusal(file, line, 'the line ends inside a value', 'the file is cut off or a record is broken over two lines: get it again');
  }
}
