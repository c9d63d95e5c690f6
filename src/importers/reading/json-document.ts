import { refusal } from '../feed-error.ts';
import { jsonStructure } from './json-structure.ts';
import type { ReadingLimits } from './limits.ts';
import { inUnits } from './limits.ts';
import { refuseDeep } from './refuse-deep.ts';
import { refusePage } from './refuse-page.ts';
import { utf8Bytes } from './utf8-bytes.ts';

export interface JsonDocument {
  readonly value: unknown;
  /** Line on which each item of the list begins that the document is, or that its member of this name is. */
  readonly itemLines: (member?: string) => readonly number[];
}

/** Reads one JSON document as a whole, within the limit for what is held in memory. */
export async function jsonDocument(file: string, bytes: AsyncIterable<Uint8Array>, limits: ReadingLimits): Promise<JsonDocument> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of refuseDeep(file, refusePage(file, 'JSON', utf8Bytes(file, bytes)))) {
    length += chunk.length;
    if (length > limits.documentBytes) throw refusal(file, undefined, `the document has more than ${inUnits(limits.documentBytes)}`, 'check that it is the file of this feed');
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') throw refusal(file, undefined, 'the file is empty', 'get the file again');
  try {
    return { value: JSON.parse(text), itemLines: (member) => jsonStructure(text, member).itemLines };
  } catch (error) {
    const { cutOffOnLine } = jsonStructure(text);
    throw cutOffOnLine === undefined
      ? refusal(file, undefined, `this is not JSON: ${error instanceof Error ? error.message : String(error)}`, 'get the file again')
      : refusal(file, cutOffOnLine, 'the JSON ends inside a value', 'the file is cut off: get it again');
  }
}
