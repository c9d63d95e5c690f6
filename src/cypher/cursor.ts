import { ApiError } from '../domain/api-error.ts';
import type { Late } from './given/given.ts';
import { late, lookAt } from './given/given.ts';
import type { OrderKey } from './plan/plan.ts';

export interface Cursor {
  readonly values: readonly unknown[];
  readonly id: string;
}

/** The same, the values perhaps not looked at: of each is known whether it is null. */
export interface LateCursor {
  readonly values: readonly Late<unknown>[];
  readonly id: Late<string>;
}

/** A cursor names the noun and the order it belongs to, the values of its keys and the id: it stays good while rows come and go. */
export function encodeCursor(list: string, orderBy: readonly OrderKey[], values: readonly unknown[], id: string): string {
  return encodeCursors(list, orderBy, [[...values, id]])[0]!;
}

/** The cursors of a page, of each row its keys and its id. */
export function encodeCursors(list: string, orderBy: readonly OrderKey[], rows: readonly (readonly unknown[])[]): readonly string[] {
  const order = JSON.stringify(orderText(list, orderBy));
  return rows.map((keys) => Buffer.from(`[${order},${JSON.stringify(keys).slice(1)}`).toString('base64url'));
}

/** Fails with INVALID_CURSOR for a text that no page of ours gave, or that belongs to another noun or order. */
export function decodeCursor(list: string, orderBy: readonly OrderKey[], text: string, argument: string): Cursor {
  const parts = parse(text);
  if (!parts) throw notOfThisApi(text, argument);
  const [order, ...rest] = parts;
  const id = rest.pop();
  if (order !== orderText(list, orderBy)) {
    throw new ApiError('INVALID_CURSOR', `The cursor belongs to "${shorten(String(order))}", but this request asks for "${orderText(list, orderBy)}". Start again from the first page, or ask with the order the cursor came from.`, { argument });
  }
  requireValues(orderBy, rest, argument);
  return { values: rest, id: String(id) };
}

/** A cursor whose values become parameters. Which of them are missing decides over the statement. */
export function lateCursor(list: string, orderBy: readonly OrderKey[], text: Late<string>, argument: string): LateCursor {
  const read = (given: string): Cursor => decodeCursor(list, orderBy, given, argument);
  const missing = lookAt(text, (given) => read(given).values.map((value) => value === null));
  return { values: missing.map((isMissing, index) => (isMissing ? null : late(text, (given) => read(given).values[index]))), id: late(text, (given) => read(given).id) };
}

/** Of a text that decodes to nothing, or to values that the list does not have. */
export function notOfThisApi(text: string, argument: string): ApiError {
  return new ApiError('INVALID_CURSOR', `"${shorten(text)}" is not a cursor that a page of this API gave. Pass pageInfo.endCursor, pageInfo.startCursor or an edge's cursor as it came.`, { argument });
}

const belongs = { string: 'text', number: 'a number', boolean: 'true or false' } as const;

/** Compared with a value of another type, every row would lie neither before nor after. */
function requireValues(orderBy: readonly OrderKey[], values: readonly unknown[], argument: string): void {
  orderBy.forEach(({ property, holds }, index) => {
    const value = values[index];
    if (value === null || typeof value === holds) return;
    throw new ApiError('INVALID_CURSOR', `The cursor holds ${shorten(JSON.stringify(value))} for ${property}, where ${belongs[holds]} belongs: no page of this API gave it. Pass pageInfo.endCursor, pageInfo.startCursor or an edge's cursor as it came.`, { argument });
  });
}

function orderText(list: string, orderBy: readonly OrderKey[]): string {
  return `${list}: ${[...orderBy.map((key) => `${key.property} ${key.direction}`), 'id'].join(', ')}`;
}

function parse(text: string): unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const wellFormed = Array.isArray(parts) && parts.length >= 2 && typeof parts[0] === 'string' && typeof parts.at(-1) === 'string'
      && parts.every((part) => part === null || ['string', 'number', 'boolean'].includes(typeof part))
      && parts.length === parts[0].split(', ').length + 1;
    return wellFormed ? (parts as unknown[]) : null;
  } catch {
    return null;
  }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
