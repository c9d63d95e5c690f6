import { getIntrospectionQuery, parse } from 'graphql';
import { measureDocument } from '../../../../src/server/limits/measure-document.ts';
import { operationLimits } from '../../../../src/server/limits/operation-limits.ts';
import { requireShallowValues, requireWithinLimits } from '../../../../src/server/limits/require-within-limits.ts';

function nested(depth: number): string {
  return 'query { '.concat('a { '.repeat(depth - 1), 'a', ' }'.repeat(depth));
}

function refusalOf(text: string) {
  try {
    requireWithinLimits(text);
    return null;
  } catch (error) {
    return error as { readonly code: string; readonly message: string; readonly details: unknown };
  }
}

test('depth, aliases, root fields, directives and fields are those that would be executed, fragments followed', () => {
  const document = parse(`
    query Two($all: Boolean!) @live { one: a { ...rest b @include(if: $all) } a { ... on Type @skip(if: $all) { c: d } } ...rest }
    fragment rest on Type { e { f: g { h } } }`);
  expect(measureDocument(document)).toEqual({ depth: 4, aliases: 4, rootFields: 3, directives: 3, fields: 10 });
});

test('of several operations the largest measures count', () => {
  expect(measureDocument(parse('query One { a { b } } query Other { x: c y: d z: e }'))).toMatchObject({ depth: 2, aliases: 3, rootFields: 3 });
});

test('fragments that double again and again are measured at once, and refused for the fields that they stand for', () => {
  const fragments = Array.from({ length: 40 }, (_, at) => `fragment f${at} on Type { ...f${at + 1} ...f${at + 1} }`).join(' ');
  const text = `query { a { ...f0 } } ${fragments} fragment f40 on Type { b }`;
  expect(measureDocument(parse(text)).fields).toBe(2 ** 40 + 1);
  expect(refusalOf(text)).toMatchObject({ code: 'OPERATION_TOO_LARGE', details: { limit: 'fields', figure: 2 ** 40 + 1, atMost: 1000 } });
});

test('a fragment within itself ends, and is left to validation', () => {
  expect(refusalOf('query { ...f } fragment f on Query { a { ...f } }')).toBeNull();
});

test.each([
  ['depth', nested(18), nested(19), 'The operation is 19 fields deep; the limit is 18. Ask for the ids of the deepest records, and for these by nodes(ids:) in a further request.'],
  ['aliases', `{ c { ${Array.from({ length: 50 }, (_, at) => `a${at}: b`).join(' ')} } }`, `{ c { ${Array.from({ length: 51 }, (_, at) => `a${at}: b`).join(' ')} } }`, 'The operation has 51 aliases; the limit is 50. Ask for many records by nodes(ids:) or a filter with in, which need no alias.'],
  ['rootFields', `{ ${Array.from({ length: 20 }, (_, at) => `a${at}`).join(' ')} }`, `{ ${Array.from({ length: 21 }, (_, at) => `a${at}`).join(' ')} }`, 'The operation has 21 root fields; the limit is 20. Ask for many records by nodes(ids:) or a filter with in, or send several requests.'],
  ['directives', `{ a ${'@include(if: true) '.repeat(50)} }`, `{ a ${'@include(if: true) '.repeat(51)} }`, 'The operation has 51 directives; the limit is 50. Put @include or @skip on a fragment instead of on each of its fields.'],
  ['fields', `{ a { ${'b '.repeat(999)} } }`, `{ a { ${'b '.repeat(1000)} } }`, 'The operation selects 1001 fields, those of fragments counted each time; the limit is 1000. Select what is needed, or send several requests.'],
  ['tokens', `{ a(b: [${'1 '.repeat(2991)}]) }`, `{ a(b: [${'1 '.repeat(2992)}]) }`, 'The operation has more than 3000 tokens; the limit is 3000. Give values as variables, use fragments for what is repeated, and split the operation.'],
  ['length', `{ a } #${'x'.repeat(operationLimits.length - 7)}`, `{ a } #${'x'.repeat(operationLimits.length - 6)}`, 'The operation is 100001 characters long; the limit is 100000. Give long values and lists as variables, and split the operation.'],
])('%s: at the limit it passes, one above it is refused with figure, limit and the way to ask for less', (limit, atLimit, above, message) => {
  expect(refusalOf(atLimit)).toBeNull();
  expect(refusalOf(above)).toMatchObject({ code: 'OPERATION_TOO_LARGE', message, details: { limit } });
});

test('the introspection of tools is within the limits', () => {
  expect(refusalOf(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true }))).toBeNull();
});

test('what is no GraphQL is left to the parser', () => {
  expect(refusalOf('{ a')).toBeNull();
  expect(refusalOf('')).toBeNull();
});

test('variables may nest a hundred deep, and are refused beyond that however deep they are', () => {
  const nestedValue = (depth: number): unknown => JSON.parse('{"and":['.repeat(depth / 2) + ']}'.repeat(depth / 2));
  expect(() => requireShallowValues(nestedValue(100))).not.toThrow();
  for (const depth of [102, 40_000]) expect(() => requireShallowValues(nestedValue(depth))).toThrow(`The operation has variables that nest ${depth} deep; the limit is 100.`);
  for (const value of [undefined, null, 'text', 1, [], {}]) expect(() => requireShallowValues(value)).not.toThrow();
});
