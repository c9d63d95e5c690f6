import { ApiError } from '../src/domain/api-error.ts';
import type { GlobalId } from '../src/domain/global-id.ts';
import type { Row, Statement } from '../src/domain/graph.ts';
import type { Compiled, Redirects } from '../src/cypher/compile/compiled.ts';
import { decodeReferences } from '../src/cypher/rows/decode-references.ts';
import type { ApiContext } from './context.ts';

/** Answers a root field, and lets a citation wait for it. */
export function answer<Answer>(context: ApiContext, compiled: Compiled<Answer>): Promise<Answer> {
  const answered = readAnswer(context, compiled);
  context.answer.underWay.push(answered);
  return answered;
}

/** The one row of a statement, the dataset's version first. */
export async function readRow({ graph, patience }: ApiContext, statement: Statement): Promise<Row> {
  const [row] = await graph.read(statement, patience);
  if (!row) throw new ApiError('DATASET_NOT_LOADED', 'The database holds no dataset that this release can read. The server loads one at its start; wait until /readyz answers 200, or run `npm run seed`.');
  return row;
}

/** Runs the one statement of a root field, notes which dataset answered, and keeps the records that computed values of the answer may name. */
async function readAnswer<Answer>(context: ApiContext, compiled: Compiled<Answer>): Promise<Answer> {
  const { root, references = [] } = compiled;
  context.roots.set(root.key, root);
  const row = await readRow(context, compiled.statement);
  const [version, ...rest] = row;
  const [said, columns] = root.knownAt === null ? [[], rest] : [rest.slice(0, 1), rest.slice(1)];
  const redirects = new Map(compiled.asksByIds ? (columns.shift() as readonly (readonly [string, GlobalId])[]) : []);
  noteRedirects(context, redirects);
  context.answer.datasetVersion = String(version);
  for (const day of compiled.days) context.answer.days.add(day);
  context.answer.knownAtDays.add(root.knownAt ?? context.today);
  if (root.knownAt !== null) noteKnowledge(context, root.knownAt, String(said[0]));
  if (root.knownAt !== null && compiled.appliesLaw) noteLaw(context);
  const own = columns.length - references.length;
  for (const table of decodeReferences(references, columns.slice(own))) context.references.add(table);
  return compiled.decode(columns.slice(0, own), redirects);
}

/** Whoever keeps ids has to know which of them to replace. */
function noteRedirects({ answer: noted }: ApiContext, redirects: Redirects): void {
  for (const [old, current] of redirects) noted.note(`${old} is now ${current}: the two records turned out to be one. The old id leads here for ever.`);
}

function noteKnowledge({ answer: noted }: ApiContext, knownAt: string, firstPublishedOn: string): void {
  noted.note(knownAt < firstPublishedOn
    ? `knownAt ${knownAt} lies before ${firstPublishedOn}, the first day on which anything that the graph holds is recorded as published: nothing was known.`
    : `What is recorded as published after ${knownAt} is left out; a value that no source dates is shown with its record (claims: recordedFrom is null), and remarks of the editors (note) only from the day on which the facts were read.`);
}

/** The law is nobody's claim: an earlier day of knowledge takes nothing from it. */
export function noteLaw({ answer: noted }: ApiContext): void {
  noted.note('The law is that of asOf as it is modeled today; knownAt limits the facts to which it is applied.');
}
