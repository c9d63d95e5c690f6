import { setTimeout as sleep } from 'node:timers/promises';
import { exportServer } from './export-server.ts';
import type { MadeChip } from './export-server.ts';

const nothing = { edges: [], nodes: [], totalCount: 0, pageInfo: { hasNextPage: false } };
const made = (number: number, more: Partial<MadeChip> = {}): MadeChip => ({ id: `chip:${number}`, name: `Chip ${number}`, tpp: number, isSold: true, aliases: [], variants: nothing, ...more });
const many = Array.from({ length: 250 }, (_, index) => made(index + 1));
const query = '{ chips { edges { node { id name } } } }';

let server: Awaited<ReturnType<typeof exportServer>>;
async function serving(chips: readonly MadeChip[] = many) {
  server = await exportServer(chips);
  return server;
}
afterEach(() => server.stop(0));

describe('CSV', () => {
  test('has a line of names and then a row for each record, by RFC 4180', async () => {
    const { post } = await serving([
      made(1, { name: 'A "quoted", long\nname' }), made(2, { name: '英偉達 H20' }), made(3, { name: '' }), made(4, { name: null, tpp: null, isSold: null }), made(5, { isSold: false, tpp: 1.5e-7 }),
    ]);
    const response = await post('format=csv', '{ chips { edges { node { id name tpp isSold } } } }');
    expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition'), response.headers.get('x-dataset-version')])
      .toEqual([200, 'text/csv; charset=utf-8; header=present', 'attachment; filename="chips-v1.csv"', 'v1']);
    expect(await response.text()).toBe([
      'id,name,tpp,isSold', 'chip:1,"A ""quoted"", long\nname",1,true', 'chip:2,英偉達 H20,2,true', 'chip:3,"",3,true', 'chip:4,,,', 'chip:5,Chip 5,1.5e-7,false', '',
    ].join('\r\n'));
  });

  test('names what is nested by its way, joins what is several, and puts what the edge says under edge', async () => {
    const { post } = await serving([made(1, {
      power: { low: 1, high: 2 }, aliases: ['One', 'Uno'], vendor: { id: 'vendor:a', name: null },
      variants: { ...nothing, edges: [{ node: { name: 'V1' } }, { node: { name: null } }, { node: { name: 'V3' } }], totalCount: 3 },
    })]);
    const nested = 'query { chips { totalCount edges { cursor share node { short: id ...More } } } } fragment More on Chip { power { low high } aliases vendor { name } variants { totalCount edges { node { name } } } }';
    expect(await (await post('format=csv', nested)).text()).toBe('edge.share,short,power.low,power.high,aliases,vendor.name,variants.totalCount,variants.name\r\n0.5,chip:1,1,2,One; Uno,,3,V1; ; V3\r\n');
  });

  test('keeps a spreadsheet from running text as a formula, unless asked not to; numbers stay numbers', async () => {
    const { post } = await serving(['=1+1', '+1', '-1', '@x', '\tx'].map((name, index) => made(index, { name, tpp: -1 })));
    const lines = async (options: string) => (await (await post(options, '{ chips { edges { node { name tpp } } } }')).text()).split('\r\n').slice(1, -1);
    expect(await lines('format=csv')).toEqual(["'=1+1,-1", "'+1,-1", "'-1,-1", "'@x,-1", "'\tx,-1"]);
    expect(await lines('format=csv&escapeFormulas=false')).toEqual(['=1+1,-1', '+1,-1', '-1,-1', '@x,-1', '\tx,-1']);
  });

  test('begins with a byte order mark and a line that says whom to name, where asked to', async () => {
    const { post } = await serving([made(1)]);
    const bytes = Buffer.from(await (await post('format=csv&bom=true&comments=true', query)).arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(bytes.subarray(3).toString().split('\r\n')[0]).toBe('# chips of dataset v1, exported 2026-08-01. Chip Export Controls, with parts from Epoch AI (CC BY 4.0, https://epoch.ai/data) and works of the United States Government. Sources: /sources.bib');
  });

  test('of no records has the line of names', async () => {
    const { post } = await serving([]);
    expect(await (await post('format=csv', query)).text()).toBe('id,name\r\n');
  });
});

test('JSON lines are records as they were asked for, with what the edge says of them', async () => {
  const { post } = await serving([made(1, { aliases: ['a\n'], vendor: null })]);
  expect(await (await post('format=jsonl', '{ chips { nodes { id aliases vendor { name } } } }')).text()).toBe('{"id":"chip:1","aliases":["a\\n"],"vendor":null}\n');
  expect(await (await post('format=jsonl', '{ chips { edges { share node { id } } } }')).text()).toBe('{"id":"chip:1","edge":{"share":0.5}}\n');
});

test('GraphML has each record once as a node, with typed keys, and relations as edges', async () => {
  const vendor = { id: 'vendor:a', name: 'A & <B>\u0001' };
  const { post } = await serving([made(1, { vendor, variants: { ...nothing, edges: [{ node: { ...made(2), vendor } }] } }), made(2, { vendor })]);
  const response = await post('format=graphml', '{ chips { edges { node { tpp power { low } vendor { name } variants { edges { node { name } } } } } } }');
  expect(response.headers.get('content-type')).toBe('application/graphml+xml; charset=utf-8');
  const text = await response.text();
  const found = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, one]) => one!);
  expect(found(/(<key .*?\/>)/g)).toEqual([
    '<key id="type" for="node" attr.name="type" attr.type="string"/>', '<key id="relation" for="edge" attr.name="relation" attr.type="string"/>',
    '<key id="d0" for="node" attr.name="tpp" attr.type="double"/>', '<key id="d1" for="node" attr.name="power.low" attr.type="double"/>', '<key id="d2" for="node" attr.name="name" attr.type="string"/>',
  ]);
  expect(found(/(<node .*?<\/node>)/g)).toEqual([
    '<node id="chip:1"><data key="type">Chip</data><data key="d0">1</data></node>', '<node id="chip:2"><data key="type">Chip</data><data key="d0">2</data></node>',
    '<node id="vendor:a"><data key="type">Vendor</data><data key="d2">A &amp; &lt;B&gt;\uFFFD</data></node>',
  ]);
  expect(found(/(<edge .*?<\/edge>)/g)).toEqual([
    '<edge source="chip:1" target="vendor:a"><data key="relation">vendor</data></edge>', '<edge source="chip:1" target="chip:2"><data key="relation">variants</data></edge>', '<edge source="chip:2" target="vendor:a"><data key="relation">vendor</data></edge>',
  ]);
});

describe('an export', () => {
  test('reads all pages whatever page was asked for, with the caller’s conditions, by POST and by GET', async () => {
    const { post, asked, address } = await serving();
    const operation = 'query Named($named: String, $size: Int, $all: Boolean!) { chips(first: $size, named: $named) { edges { node { id name @include(if: $all) } } pageInfo { hasNextPage } } }';
    const variables = { size: 3, all: false };
    const posted = await (await post('format=csv', operation, { variables, operationName: 'Named' })).text();
    expect(posted.split('\r\n')).toHaveLength(252);
    expect(posted.split('\r\n').slice(0, 2)).toEqual(['id', 'chip:1']);
    expect(asked).toEqual([{ first: 100, after: null }, { first: 100, after: '100' }, { first: 100, after: '200' }]);
    const got = await fetch(`${address}/export?${new URLSearchParams({ format: 'csv', query: operation, variables: JSON.stringify(variables) }).toString()}`);
    expect(await got.text()).toBe(posted);
    expect(await (await post('format=csv', operation, { variables: { ...variables, named: 'Chip 7' } })).text()).toBe('id\r\nchip:7\r\n');
  });

  test.each(['br', 'gzip', 'identity'])('is the same file as %s', async (encoding) => {
    const { post, address } = await serving();
    const plain = await (await post('format=jsonl', query)).text();
    const got = await fetch(`${address}/export?${new URLSearchParams({ format: 'jsonl', query }).toString()}`, { headers: { 'accept-encoding': encoding } });
    expect([got.headers.get('content-encoding'), got.headers.get('vary')]).toEqual([encoding === 'identity' ? null : encoding, 'accept-encoding']);
    expect(await got.text()).toBe(plain);
  });

  test.each([
    ['csv', /\r\n# INCOMPLETE: EXPORT_INTERRUPTED: Another dataset was loaded meanwhile.*\r\n$/], ['jsonl', /\n\{"error":\{"code":"EXPORT_INTERRUPTED","message":"Another dataset.*\}\n$/], ['graphml', /\n<!-- INCOMPLETE: EXPORT_INTERRUPTED: .* -->\n$/],
  ])('that a load interrupts ends as %s with a line that says so, and is cut', async (format, lastLine) => {
    const { post, hooks, state } = await serving();
    hooks.onPage = (page) => {
      if (page === 3) state.loadedAt = 'tuesday';
    };
    state.isAnnounced = true;
    const response = await post(`format=${format}`, query);
    let text = '';
    await expect((async () => {
      for await (const piece of response.body!) text += Buffer.from(piece as Uint8Array).toString();
    })()).rejects.toThrow();
    expect(text).toMatch(lastLine);
  });

  test('reads no further when the client has gone', async () => {
    const chips = Array.from({ length: 50_000 }, (_, index) => made(index, { name: 'x'.repeat(1000) }));
    const { post, asked, logged } = await serving(chips);
    const gone = new AbortController();
    const response = await fetch(`${server.address}/export?format=csv&query=${encodeURIComponent(query)}`, { signal: gone.signal });
    expect(response.status).toBe(200);
    gone.abort();
    await sleep(300);
    const read = asked.length;
    expect(read).toBeLessThan(200);
    await sleep(100);
    expect(asked).toHaveLength(read);
    expect(logged.find(({ msg }) => msg === 'export')).toMatchObject({ format: 'csv', errors: ['CLIENT_GONE'] });
    expect((await post('format=csv', query)).status).toBe(200);
  });

  test('is in the log with its rows', async () => {
    const { post, logged } = await serving();
    await (await post('format=jsonl', query)).text();
    expect(logged.filter(({ msg }) => msg === 'export')).toEqual([expect.objectContaining({ format: 'jsonl', rows: 250, datasetVersion: 'v1', errors: [], durationMs: expect.any(Number) })]);
  });
});

test.each([
  ['another format', 'format=xlsx', query, 'BAD_USER_INPUT', 'The export can\'t be made: format: give one of csv, jsonl, graphml. Ask by POST /export?format=csv with {"query": "…", "variables": {…}}, or by GET with query and variables in the address.'],
  ['a flag that is none', 'format=csv&bom=yes', query, 'BAD_USER_INPUT', 'The export can\'t be made: bom: give true or false. Ask by POST /export?format=csv with {"query": "…", "variables": {…}}, or by GET with query and variables in the address.'],
  ['two root fields', 'format=csv', '{ chips { nodes { id } } chip(id: "chip:1") { id } }', 'NOT_EXPORTABLE', 'An export is of one connection, and the operation asks for chips, chip. Ask for one root field, once, such as { models { edges { node { id name } } } }.'],
  ['a single record', 'format=csv', '{ chip(id: "chip:1") { id } }', 'NOT_EXPORTABLE', 'chip is no connection that can be read page by page to its end. Export a plural field with edges and node, such as { models { edges { node { id name } } } }; ask for the others at /graphql.'],
  ['a count alone', 'format=csv', '{ chips { totalCount } }', 'NOT_EXPORTABLE', 'The operation selects no rows of chips. Select the fields of its records, which make the columns: edges { node { id } }.'],
  ['rows without ids as a graph', 'format=graphml', '{ changes { edges { node { text } } } }', 'NOT_EXPORTABLE', 'The rows of changes are no records with an id, which a graph needs. Export them as csv or jsonl.'],
  ['a write', 'format=csv', 'mutation { x }', 'GRAPHQL_VALIDATION_FAILED', 'This API only reads: send a query, not a mutation.'],
  ['a field that is not there', 'format=csv', '{ chips { nodes { idd } } }', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "idd" on type "Chip". Did you mean "id"?'],
  ['no GraphQL', 'format=csv', '{ chips {', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
  ['a variable of another type', 'format=csv', 'query ($named: String) { chips(named: $named) { nodes { id } } }', 'BAD_USER_INPUT', 'Variable "$named" got invalid value 1; String cannot represent a non string value: 1'],
])('%s is refused before a file begins', async (_what, options, operation, code, message) => {
  const { post } = await serving();
  const response = await post(options, operation, { variables: { named: 1 } });
  expect([response.status, response.headers.get('content-disposition')]).toEqual([400, null]);
  const { errors } = (await response.json()) as { readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] };
  expect(errors.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
});
