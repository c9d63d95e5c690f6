import { Decisions } from './decisions.ts';
import { got, posted } from './fuzz-request.ts';
import type { FuzzRequest } from './fuzz-request.ts';
import type { Operation } from './generated-operation.ts';

/** A request that nobody in good faith sends: an operation spoiled, or one made to cost, to break or to confuse. */
export function hostileRequest(operation: Operation, numbers: readonly number[]): FuzzRequest {
  const decisions = new Decisions(numbers);
  const kind = decisions.oneOf(Object.keys(kinds));
  const made = kinds[kind]!(operation, decisions);
  return { ...made, kind };
}

const kinds: Readonly<Record<string, (operation: Operation, decisions: Decisions) => FuzzRequest>> = {
  truncated: ({ query, variables }, decisions) => sent({ query: query.slice(0, decisions.below(query.length)), variables }),
  'body truncated': (operation, decisions) => {
    const body = JSON.stringify(operation);
    return sent(body.slice(0, decisions.below(body.length)));
  },
  'characters put in': ({ query, variables }, decisions) => {
    const at = decisions.below(query.length + 1);
    return sent({ query: query.slice(0, at) + decisions.oneOf(oddTexts) + query.slice(at), variables });
  },
  'characters left out': ({ query, variables }, decisions) => {
    const at = decisions.below(query.length);
    return sent({ query: query.slice(0, at) + query.slice(at + 1 + decisions.below(8)), variables });
  },
  'variables of other types': ({ query, variables }, decisions) => sent({ query, variables: spoiled(variables, decisions) }),
  'parts of other types': ({ query, variables }, decisions) => sent({ query, variables, [decisions.oneOf(['query', 'variables', 'operationName', 'extensions', 'id'])]: decisions.oneOf(oddValues) }),
  'texts that are odd': (_operation, decisions) => sent({ query: 'query ($text: String!, $id: ID!) { search(query: $text, first: 1) { nodes { id } } chip(name: $text) { id } node(id: $id) { id } chips(first: 1, where: { name: { contains: $text } }) { nodes { id } } matchParties(parties: [{ name: $text }]) { __typename } }', variables: { text: decisions.oneOf(oddTexts).repeat(1 + decisions.below(3)), id: decisions.oneOf(oddTexts) } }),
  'texts written out that are odd': (_operation, decisions) => sent({ query: `{ search(query: ${JSON.stringify(decisions.oneOf(oddTexts))}, first: 1) { nodes { id } } chips(first: 1, where: { name: { startsWith: ${JSON.stringify(decisions.oneOf(oddTexts))} } }) { nodes { id } } }` }),
  'texts that are huge': (_operation, decisions) => sent({ query: 'query ($text: String!) { search(query: $text, first: 1) { nodes { id } } organization(name: $text) { id } }', variables: { text: decisions.oneOf(['a', 'ab ', '華', '"', '*', '(', '~ ', 'AND ']).repeat(10 ** (2 + decisions.below(5))) } }),
  'dates that are absurd': (_operation, decisions) => sent({ query: 'query ($day: Date, $other: Date) { chips(first: 1, asOf: $day, knownAt: $other) { nodes { id status(destination: "CN") } } changes(since: "2024-01-01", first: 1) { nodes { id } } }', variables: { day: decisions.oneOf(absurdDays), other: decisions.oneOf(absurdDays) } }),
  'dates written out that are absurd': (_operation, decisions) => sent({ query: `{ ruleDiff(destination: "CN", from: ${JSON.stringify(decisions.oneOf(absurdDays))}, to: ${JSON.stringify(decisions.oneOf(absurdDays))}) { __typename } listings(asOf: ${JSON.stringify(decisions.oneOf(absurdDays))}, first: 1) { nodes { id } } changes(since: ${JSON.stringify(decisions.oneOf(absurdDays))}, first: 1) { nodes { id } } }` }),
  'numbers that are absurd': (_operation, decisions) => sent(`{"query":"query ($n: Int, $x: Float) { chips(first: $n, where: { tpp: { gt: $x } }) { nodes { id } } metrics(last: $n) { nodes { id } } nearThreshold(first: $n, within: $x) { __typename } upcoming(days: 10) { __typename } trainingUses(first: 1) { nodes { id } } }","variables":{"n":${decisions.oneOf(absurdNumbers)},"x":${decisions.oneOf(absurdNumbers)}}}`),
  'null in spite of a default': (_operation, decisions) => sent({ query: 'query ($if: Boolean = true, $n: Int = 1, $where: ChipWhere = {}, $day: Date = "2024-01-01") { chips(first: $n, where: $where, asOf: $day) { nodes { id @include(if: $if) } } chip(id: "h20") @skip(if: $if) { id } }', variables: { [decisions.oneOf(['if', 'n', 'where', 'day'])]: null } }),
  deep: (_operation, decisions) => {
    const depth = 5 * 2 ** decisions.below(12);
    return sent({ query: decisions.oneOf([`${'{ a '.repeat(depth)}${'}'.repeat(depth)}`, `{ chips(where: ${'{ not: '.repeat(depth)}{}${' }'.repeat(depth)}) { totalCount } }`, `{ chips(where: ${'['.repeat(depth)}${']'.repeat(depth)}) { totalCount } }`, '{ a '.repeat(depth), `{ chip(id: "h20") { ${'variantOf { '.repeat(depth)} id ${'}'.repeat(depth)} } }`]) });
  },
  'deep in variables': (_operation, decisions) => {
    const depth = 5 * 2 ** decisions.below(12);
    const [opened, closed] = decisions.oneOf([['{"not":', '}'], ['{"and":[', ']}'], ['{"variants":{"some":', '}}'], ['{"vendor":{"chips":{"some":', '}}}']] as const);
    return sent(`{"query":"query ($where: ChipWhere) { chips(first: 1, where: $where) { nodes { id } } }","variables":{"where":${opened.repeat(depth)}{}${closed.repeat(depth)}}}`);
  },
  wide: (_operation, decisions) => {
    const count = 5 * 2 ** decisions.below(10);
    const one = decisions.oneOf(['__typename', 'chip(id: "h20") { id }', 'dataset { version }', 'search(query: "a", first: 1) { nodes { id } }']);
    return sent({ query: `{ ${Array.from({ length: count }, (_, at) => `a${at}: ${one}`).join(' ')} }` });
  },
  'wide in a record': (_operation, decisions) => sent({ query: `{ chips(first: 100) { nodes { ${Array.from({ length: 2 ** decisions.below(10) }, (_, at) => `${decisions.oneOf(['', `a${at}: `])}name`).join(' ')} } } }` }),
  'dear by its pages': (_operation, decisions) => sent({ query: `{ models(first: ${decisions.oneOf([100, 1000, 2_147_483_647])}) { nodes { trainingUses(first: 100) { chip { trainingUses(first: 100) { nodes { id } } } } } } }` }),
  'wide in variables': (_operation, decisions) => sent({ query: 'query ($ids: [ID!]!, $where: ChipWhere) { nodes(ids: $ids) { id } chips(first: 1, where: $where) { nodes { id } } }', variables: { ids: Array.from({ length: 2 ** decisions.below(14) }, (_, at) => `chip:${at}`), where: { name: { in: Array.from({ length: 2 ** decisions.below(14) }, (_, at) => `${at}`) } } } }),
  'fragments in a circle': (_operation, decisions) => sent({ query: decisions.oneOf([
    '{ ...A } fragment A on Query { ...A }', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', '{ chips { nodes { ...A } } } fragment A on Chip { variants { ...A } }',
    '{ ...A } fragment A on Query { ... on Query { ...A @skip(if: true) } }', '{ chips { nodes { ...A } } } fragment A on Chip { vendor { ...B } } fragment B on Organization { chips { nodes { ...A } } }',
  ]) }),
  'fragments that double': (_operation, decisions) => {
    const count = decisions.below(40);
    return sent({ query: `{ ...F0 } ${Array.from({ length: count }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ... on Query { ...F${at + 1} } }`).join(' ')} fragment F${count} on Query { __typename }` });
  },
  'introspection that is deep': (_operation, decisions) => sent({ query: `{ __schema { types { ${'fields { type { '.repeat(1 + decisions.below(10))}name${' } }'.repeat(1 + decisions.below(10))} } } }` }),
  'something else than a query': (_operation, decisions) => sent({ query: decisions.oneOf(['mutation { x }', 'subscription { x }', 'type Query { x: Int }', 'fragment A on Chip { id }', 'query A { __typename } query B { __typename }', '', ' ', '#', '{', '{ }', 'query', 'schema { query: Query }', '\uFEFF{ __typename }', '{ __typename @skip(if: true) }', '{ __typename @include(if: $no) }', '{ __typename @aa@aa@aa }', '{ __type(name: "__proto__") { name } }', '{ constructor: __typename __proto__: __typename }', '{ chips(first: 1) { nodes { __proto__: id constructor: id toString: name hasOwnProperty: name } } }']), operationName: decisions.oneOf([undefined, 'A', 'C', '', '__proto__']) }),
  'a batch': (operation, decisions) => sent(Array.from({ length: decisions.below(20) }, () => operation)),
  'a body that is no request': (_operation, decisions) => sent(decisions.oneOf(['', 'null', '1', '"{ __typename }"', 'true', '{}', '[]', '[[]]', '{"query":', 'query { __typename }', '{"query":null}', '{"QUERY":"{ __typename }"}', '{"__proto__":{"query":"{ __typename }"}}', '{"query":"{ __typename }","variables":"{}"}', '{"query":"{ __typename }","query":1}', '\u0000', '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":["x"]}}}', '{"extensions":{"persistedQuery":1}}', '{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"0"}}}', '{"query":"{ __typename }","extensions":{"cost":{},"citation":1}}'])),
  'another content type': (operation, decisions) => sent(operation, { 'content-type': decisions.oneOf(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql', 'application/json; charset=utf-16', 'application/json; charset=nonsense', 'application/json;', 'json', '*/*', 'application/graphql-response+json', '']) }),
  'another encoding': (operation, decisions) => sent(operation, { 'content-encoding': decisions.oneOf(['gzip', 'br', 'deflate', 'nonsense', 'identity', 'gzip, gzip']) }),
  'odd headers': (operation, decisions) => sent(operation, { [decisions.oneOf(['accept', 'accept-encoding', 'if-none-match', 'x-request-id', 'origin', 'x-operation-cost', 'x-citation', 'x-api-key', 'range', 'x-forwarded-for', 'apollo-require-preflight', 'expect', 'x-http-method-override'])]: decisions.oneOf(['', '*', '*/*;q=0', 'text/html', 'application/graphql-response+json', 'report', 'dry-run', 'true', '"x"', 'W/', '../../etc/passwd', 'a'.repeat(2000), 'gzip;q=0, *;q=0', 'br;q=1.5', 'null', 'bytes=0-1', '\u00e9']) }),
  'by GET': ({ query, variables }, decisions) => got('', { query: query.slice(0, 3000), variables: JSON.stringify(variables).slice(0, 2000 - decisions.below(2) * 1990) }),
  'by GET, and odd': ({ query }, decisions) => got('', decisions.oneOf<Record<string, string>>([{ query, variables: '[' }, { query, variables: 'null' }, { query, variables: '1' }, { query, extensions: '{' }, { query: '' }, {}, { query: 'mutation { x }' }, { query: '{ __typename }', operationName: '\u0000' }, { query: '\ud800' }, { query: '{ __typename }', variables: '{"a":' }, { 'query[]': query }, { extensions: '{"persistedQuery":{"version":1,"sha256Hash":"\u0000"}}' }])),
  'by GET without leave': ({ query }) => ({ ...got('', { query: query.slice(0, 3000) }), headers: {} }),
};

function sent(body: unknown, headers: Readonly<Record<string, string>> = {}): FuzzRequest {
  return posted('', body, headers);
}

function spoiled(value: unknown, decisions: Decisions): unknown {
  if (decisions.happens(30) || typeof value !== 'object' || value === null) return decisions.oneOf(oddValues);
  if (Array.isArray(value)) return value.map((inner) => spoiled(inner, decisions));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decisions.happens(60) ? spoiled(inner, decisions) : inner]));
}

const oddTexts = [
  '', ' ', '\u0000', 'a\u0000b', '\ud800', '\udc00\ud800', '\u202e', '\ufeff', '\uffff', '\u{1f600}', 'e\u0301'.repeat(50), '"', '\\', "'", '`', '$', '{', '}', '#', '"""', '\n', '\r\n', '\u2028', '%00', '${x}', '{{x}}', '*', '?', '~', '(', ')', 'a AND', 'OR', 'NOT a', 'name:*',
  '/.*/', '[a TO b]', 'a^9', '+', '-', '&&', '||', '!', ':', "' OR 1=1 //", '`) match (n) detach delete n //', '../../etc/passwd', '<script>', 'chip:', ':', 'chip:h20/../x', '__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', '-0', '1e999', '\u0130\u0131\u00df\ufb01', '\u1100\u1161\u11a8', '中'.repeat(300),
];
const oddValues: readonly unknown[] = [null, true, 0, -1, 1.5, 1e308, '', 'x', '\u0000', [], [null], {}, { a: 1 }, [[[]]], { eq: null }, { in: [] }, { and: [] }, { or: [] }, { not: null }, '2024-13-45', 2 ** 53, -(2 ** 31) - 1, { constructor: 1 }];
const absurdDays = ['9999-12-31', '9999-99-99', '0000-00-00', '0000-01-01', '0001-01-01', '-0001-01-01', '+275760-09-13', '2024-02-30', '2023-02-29', '2024-02-29', '2024-6-1', '2024-06-01T00:00:00Z', '1492-10-12', '10000-01-01', 'today', '', ' 2024-06-01', '２０２４-06-01', '2024-06-01\n', '2024-00-10', '\u0000'];
const absurdNumbers = ['0', '-0', '-1', '1', '100', '101', '2147483647', '2147483648', '-2147483648', '9007199254740993', '1e21', '1e308', '1e999', '-1e999', '0.1', '5e-324', '"1"', 'null', 'true', '[]', '[1]', '{}'];
