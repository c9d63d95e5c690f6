import { ApiError } from '../src/domain/api-error.ts';
import type { Compiled } from '../src/cypher/compile/compiled.ts';
import { decodeReferences } from '../src/cypher/rows/decode-references.ts';
import type { ApiContext } from './context.ts';

/** Answers a root field, and lets a citation wait for it. */
export function answer<Answer>(context: ApiContext, compiled: Compiled<Answer>): Promise<Answer> {
  const answered = readAnswer(context, compiled);
  context.answer.underWay.push(answered);
  return answered;
}

/** Runs the one statement of a root field, notes which dataset answered, and keeps the records that computed values of the answer may name. */
export async function readAnswer<Answer>(context: ApiContext, compiled: Compiled<Answer>): Promise<Answer> {
  const [row] = await context.graph.read(compiled.statement);
  if (!row) throw new ApiError('DATASET_NOT_LOADED', 'The database holds no dataset yet. The server loads one at its start; wait until /readyz answers 200, or run `npm run seed`.');
  const [version, ...columns] = row;
  context.answer.datasetVersion = String(version);
  for (const day of compiled.days) context.answer.days.add(day);
  const { references = [] } = compiled;
  const own = columns.length - references.length;
  for (const table of decodeReferences(references, columns.slice(own))) context.references.add(table);
  return compiled.decode(columns.slice(0, own));
}
