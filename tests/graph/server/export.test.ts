import { pino } from 'pino';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { buildServer } from '../../../src/server/http/build-server.ts';
import type { Server } from '../../../src/server/http/build-server.ts';
import { listen } from '../../../src/server/http/listen.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

let graph: GraphClient;
let server: Server;
let address: string;
let statements: Statement[] = [];

beforeAll(async () => {
  graph = openTestGraph();
  const read = (statement: Statement) => {
    statements.push(statement);
    return graph.read(statement);
  };
  server = await buildServer({
    schema: await buildApiSchema(), schemaText: '', databaseStatus: () => ({ ready: true, datasetVersion: '' }), log: pino({ level: 'silent' }), slowOperationMs: 60_000,
    makeContext: (requestId) => ({ requestId, ...apiContext({ graph: { read }, rulebook: seedRulebook, now: '2026-11-24T00:00:00.000Z' }) }),
  });
  address = await listen(server.fastify, '127.0.0.1', 0);
});

afterAll(async () => {
  await server?.stop(0);
  await graph?.close();
});

function post(path: string, query: string): Promise<Response> {
  return fetch(address + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
}

async function dataOf(query: string): Promise<Record<string, { readonly totalCount: number; readonly nodes: readonly unknown[] }>> {
  return ((await (await post('/graphql', query)).json()) as { readonly data: Record<string, { totalCount: number; nodes: unknown[] }> }).data;
}

test('all claims come as rows, each once and in their order, a hundred by a statement', async () => {
  const { claims } = await dataOf('{ claims { totalCount } }');
  statements = [];
  const response = await post('/export?format=csv', '{ claims(first: 5, orderBy: [{ id: ASC }]) { edges { node { id estimated } } } }');
  const lines = (await response.text()).split('\r\n');
  expect([lines[0], lines.at(-1)]).toEqual(['id,estimated', '']);
  const ids = lines.slice(1, -1).map((line) => line.split(',')[0]);
  expect(ids.length).toBeGreaterThan(1_000);
  expect(ids).toHaveLength(claims!.totalCount);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
  const pages = statements.filter(({ text }) => text.includes('Claim'));
  expect(pages).toHaveLength(Math.ceil(claims!.totalCount / 100));
  expect(new Set(pages.map(({ text }) => text)).size).toBeLessThanOrEqual(3);
});

test('the records of JSON lines are those of the same question at /graphql', async () => {
  const selection = 'id name tpp aliases designer: vendor { id name } releaseDate';
  const where = 'where: { tpp: { gte: 4800 } }, orderBy: [{ tpp: DESC }, { id: ASC }]';
  const { chips } = await dataOf(`{ chips(first: 100, ${where}) { nodes { ${selection} } } }`);
  const text = await (await post('/export?format=jsonl', `{ chips(${where}) { nodes { ${selection} } } }`)).text();
  expect(chips!.nodes.length).toBeLessThan(100);
  expect(text.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual(chips!.nodes);
});

test('the graph of models has no edge without its two nodes, and every node once', async () => {
  const text = await (await post('/export?format=graphml', '{ models { nodes { name developers { name } trainingUses { chip { name vendor { name } } quantity { low high } } } } }')).text();
  const nodes = [...text.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id!);
  const ends = [...text.matchAll(/<edge source="([^"]+)" target="([^"]+)"/g)].flatMap(([, source, target]) => [source!, target!]);
  expect(new Set(nodes).size).toBe(nodes.length);
  expect(ends.length).toBeGreaterThan(10);
  expect(ends.filter((id) => !nodes.includes(id))).toEqual([]);
  expect(text).toMatch(/<data key="relation">trainingUses<\/data>/);
});

test('rows of the founding question have what the edge says of a model', async () => {
  const text = await (await post('/export?format=csv', '{ modelsTrainedUnder(regulation: "us-2023-10-17-acs-ifr") { edges { node { name } constraints { status eccn } } } }')).text();
  expect(text.split('\r\n')[0]).toBe('name,edge.constraints.status,edge.constraints.eccn');
  expect(text.split('\r\n').length).toBeGreaterThan(2);
});

test('an argument that the connection refuses is told before a file begins', async () => {
  const response = await post('/export?format=csv', '{ listings(asOf: "1492-10-12") { nodes { id } } }');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});

test('the sources of the dataset can be fetched as BibTeX', async () => {
  const response = await fetch(`${address}/sources.bib`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-bibtex; charset=utf-8']);
  expect(await response.text()).toMatch(/^@/);
});
