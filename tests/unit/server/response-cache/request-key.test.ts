import { requestKey } from '../../../../src/server/response-cache/request-key.ts';

const request = { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' } };
const body = Buffer.from('{"query":"{ chips { id } }"}');
const noon = Date.parse('2026-08-01T12:00:00Z');
const key = requestKey(request, body, noon);

test('the same question on the same day has the same key', () => {
  expect(requestKey({ ...request, headers: { ...request.headers, 'x-request-id': 'another' } }, Buffer.from(body), noon + 3_600_000)).toBe(key);
});

test.each([
  ['another day', requestKey(request, body, noon + 86_400_000)],
  ['other variables', requestKey(request, Buffer.from('{"query":"{ chips { id } }","variables":{}}'), noon)],
  ['another way to ask', requestKey({ ...request, method: 'GET' }, body, noon)],
  ['another address', requestKey({ ...request, url: '/graphql?query=x' }, body, noon)],
  ['another media type', requestKey({ ...request, headers: { ...request.headers, accept: 'application/graphql-response+json' } }, body, noon)],
  ['a header that no foreign page can send', requestKey({ ...request, headers: { ...request.headers, 'apollo-require-preflight': '' } }, body, noon)],
  ['its citation', requestKey({ ...request, headers: { ...request.headers, 'x-citation': 'true' } }, body, noon)],
  ['letters outside of ASCII', requestKey(request, Buffer.from('英偉達'), noon)],
])('a question with %s has another', (_what, other) => {
  expect(other).not.toBe(key);
});
