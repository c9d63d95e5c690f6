import { ApiError } from '../src/domain/api-error.ts';
import type { Compiled } from '../src/cypher/compile/compiled.ts';
import type { ApiContext } from './context.ts';

/** Runs the one statement of a root field and notes which dataset answered. */
export async function answer<Answer>(context: ApiContext, compiled: Compiled<Answer>): Promise<Answer> {
  const [row] = await context.graph.read(compiled.statement);
  if (!row) throw new ApiError('DATASET_NOT_LOADED', 'The database holds no dataset yet. The server loads one at its start; wait until /readyz answers 200, or run `npm run seed`.');
  const [version, ...columns] = row;
  context.answer.datasetVersion = String(version);
  return compiled.decode(columns);
}
