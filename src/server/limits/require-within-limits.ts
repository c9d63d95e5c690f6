import { Lexer, parse, Source, TokenKind } from 'graphql';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { ApiError } from '../../domain/api-error.ts';
import { measureDocument } from './measure-document.ts';
import { operationLimits } from './operation-limits.ts';
import type { OperationLimit } from './operation-limits.ts';

/** Texts that were found to be within the limits. */
const within = new LRUCache<string, true>({ max: 1000, maxSize: 8_000_000, sizeCalculation: (_true, text) => text.length + 1 });

/**
 * Refuses an operation that is too large, with the figure, the limit and the way to ask for less, before it is validated: validation takes time with the square of some of these.
 * What is no GraphQL is left to the parser that answers it.
 */
export function requireWithinLimits(text: string): void {
  if (within.get(text)) return;
  if (text.length > operationLimits.length) throw tooLarge('length', text.length);
  const document = parsed(text);
  if (!document) {
    if (hasTooManyTokens(text)) throw tooLarge('tokens', operationLimits.tokens);
    return;
  }
  for (const [limit, measure] of Object.entries(measureDocument(document)) as [OperationLimit, number][]) {
    if (measure > operationLimits[limit]) throw tooLarge(limit, measure);
  }
  within.set(text, true);
}

/** Refuses variables that nest so deep that reading them could end the stack. */
export function requireShallowValues(variables: unknown): void {
  let depth = 0;
  for (let level = [variables].filter(isNested); level.length > 0; level = level.flatMap((value) => Object.values(value)).filter(isNested)) depth += 1;
  if (depth > operationLimits.values) throw tooLarge('values', depth);
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { maxTokens: operationLimits.tokens, noLocation: true });
  } catch {
    return null;
  }
}

function hasTooManyTokens(text: string): boolean {
  const lexer = new Lexer(new Source(text));
  try {
    for (let count = 0; count <= operationLimits.tokens; count += 1) if (lexer.advance().kind === TokenKind.EOF) return false;
    return true;
  } catch {
    return false;
  }
}

const words: Readonly<Record<OperationLimit, { readonly has: (figure: number) => string; readonly instead: string }>> = {
  length: { has: (figure) => `is ${figure} characters long`, instead: 'Give long values and lists as variables, and split the operation.' },
  tokens: { has: (figure) => `has more than ${figure} tokens`, instead: 'Give values as variables, use fragments for what is repeated, and split the operation.' },
  values: { has: (figure) => `has variables that nest ${figure} deep`, instead: 'Write conditions flatter: those of one object must all hold, and lists of and, or take many.' },
  depth: { has: (figure) => `is ${figure} fields deep`, instead: 'Ask for the ids of the deepest records, and for these by nodes(ids:) in a further request.' },
  aliases: { has: (figure) => `has ${figure} aliases`, instead: 'Ask for many records by nodes(ids:) or a filter with in, which need no alias.' },
  rootFields: { has: (figure) => `has ${figure} root fields`, instead: 'Ask for many records by nodes(ids:) or a filter with in, or send several requests.' },
  directives: { has: (figure) => `has ${figure} directives`, instead: 'Put @include or @skip on a fragment instead of on each of its fields.' },
  fields: { has: (figure) => `selects ${figure} fields, those of fragments counted each time`, instead: 'Select what is needed, or send several requests.' },
};

function tooLarge(limit: OperationLimit, figure: number): ApiError {
  const atMost = operationLimits[limit];
  const { has, instead } = words[limit];
  return new ApiError('OPERATION_TOO_LARGE', `The operation ${has(figure)}; the limit is ${atMost}. ${instead}`, { limit, figure, atMost });
}
