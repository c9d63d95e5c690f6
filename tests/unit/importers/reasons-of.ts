import type { JsonDocument } from '../../../src/importers/reading/json-document.ts';
import { jsonDocument } from '../../../src/importers/reading/json-document.ts';
import { defaultLimits } from '../../../src/importers/reading/limits.ts';

export function madeDocument(value: unknown): Promise<JsonDocument> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return jsonDocument('made.json', (async function* () { yield Buffer.from(text); })(), defaultLimits);
}

/** Why a document is refused, each reason with its line and what to do. */
export async function reasonsOf(read: (file: string, document: JsonDocument) => unknown, value: unknown): Promise<readonly string[]> {
  try {
    read('made.json', await madeDocument(value));
    return [];
  } catch (error) {
    const { mistakes } = error as { readonly mistakes?: readonly { readonly line?: number; readonly what: string; readonly whatToDo: string }[] };
    if (mistakes === undefined) throw error;
    return mistakes.map(({ line, what, whatToDo }) => `${line ?? ''} ${what} – ${whatToDo}`.trim());
  }
}
