import { publicErrorCodes } from '../../../../src/server/graphql/public-error-codes.ts';
import { unavailableCodes } from '../../../../src/domain/api-error.ts';

/** Who asks, who answers and the database share a few processors: what was ended in time may be told later. */
const allowanceMs = 10_000;

export interface FuzzAnswer {
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message?: unknown; readonly extensions?: { readonly code?: unknown } }[];
}

/** What is promised of every answer: those promises that this one breaks. */
export function brokenPromises({ status, text, milliseconds }: FuzzAnswer, timeoutMs: number): readonly string[] {
  const broken: string[] = [];
  const body = parsed(text);
  if (!body) return [`not JSON, or neither data nor errors (status ${status}): ${text.slice(0, 300)}`];
  const codes = codesOf(body);
  for (const code of codes) if (!publicErrorCodes.includes(code) || code === 'INTERNAL_SERVER_ERROR') broken.push(`error ${code}`);
  if (status >= 500 && !codes.some((code) => unavailableCodes.has(code))) broken.push(`status ${status} that is no declared outage or overload`);
  if (codes.length === 0 && status !== 200) broken.push(`status ${status} without an error`);
  for (const [what, pattern] of leaks) if (pattern.test(text)) broken.push(`${what} in the answer: ${pattern.exec(text)![0]}`);
  if (milliseconds > timeoutMs + allowanceMs) broken.push(`answered after ${Math.round(milliseconds)} ms`);
  return broken;
}

/** Under which an answer is counted. */
export function outcomeOf({ text }: FuzzAnswer): string {
  const body = parsed(text);
  if (!body) return 'not GraphQL';
  const codes = [...new Set(codesOf(body))].sort().join(' and ');
  const isAnswered = body.data !== undefined && body.data !== null && Object.values(body.data).some((value) => value !== null);
  if (!codes) return 'answered';
  return isAnswered ? `answered in part, ${codes}` : codes;
}

function codesOf({ errors = [] }: Body): readonly string[] {
  return errors.map(({ extensions }) => String(extensions?.code));
}

function parsed(text: string): Body | null {
  try {
    const body = JSON.parse(text) as Body;
    return typeof body === 'object' && body !== null && (body.data !== undefined || (Array.isArray(body.errors) && body.errors.length > 0)) ? body : null;
  } catch {
    return null;
  }
}

/** No stack, no text of a statement, no word of the driver or the database, no place on the disk. */
const leaks: readonly (readonly [string, RegExp])[] = [
  ['a stack', /(?:\\n|\n)\s+at .{0,200}?:\d+:\d+/],
  ['a file', new RegExp(`file://|node_modules|node:internal|${process.cwd().replaceAll(/[^\w/]/g, '\\$&')}|\\w\\.(?:ts|js):\\d+`)],
  ['a statement', /\b(?:OPTIONAL MATCH|MATCH \(|UNWIND \$|CALL \{|CALL \(|\$param\d)/],
  ['a word of the database', /Neo\.(?:Client|Transient|Database)Error|Neo4jError|java\.lang|org\.neo4j/],
  ['an error of the language', /\b(?:TypeError|RangeError|ReferenceError|Cannot read propert|is not a function|Maximum call stack|invariant)/],
];
