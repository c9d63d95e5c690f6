import { pino } from 'pino';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { buildServer, type Server } from '../../../src/server/http/build-server.ts';
import { listen } from '../../../src/server/http/listen.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

interface Citation {
  readonly datasetVersion: string;
  readonly queryHash: string;
  readonly asOf: readonly string[];
  readonly knownAt: readonly string[];
  readonly sources: readonly { readonly id: string; readonly title: string | null; readonly check: string | null }[];
  readonly sourcesOmitted: number;
  readonly json: string;
  readonly bibtex: string;
  readonly text: string;
}

interface Answer {
  readonly data: Readonly<Record<string, unknown>> & { readonly citation: Citation };
  readonly errors?: readonly { readonly message: string; readonly path?: readonly string[]; readonly extensions: { readonly code: string } }[];
  readonly extensions: { readonly citation?: Citation; readonly datasetVersion: string };
}

const all = 'citation { datasetVersion queryHash operationName asOf knownAt sources { id url title publisher publishedOn retrievedOn kind check via note } sourcesOmitted json bibtex text }';
const chip = 'chip(id: "nvidia-h100-pcie", knownAt: "2026-11-01") { name tpp status(destination: "CN", asOf: "2024-06-01") }';

describe('a citation, asked for over HTTP,', () => {
  let graph: GraphClient;
  let server: Server;
  let address: string;
  let days = 0;
  beforeAll(async () => {
    const schema = await buildApiSchema();
    graph = openTestGraph();
    server = await buildServer({
      schema, schemaText: '', databaseStatus: () => ({ ready: true, datasetVersion: '' }), log: pino({ level: 'silent' }), slowOperationMs: 60_000,
      // Every question is asked on another day, so that nothing of an answer can come from the clock unnoticed.
      makeContext: (requestId) => ({ requestId, ...apiContext({ graph, rulebook: seedRulebook, now: new Date(Date.UTC(2026, 10, 24 + days++)).toISOString() }) }),
    });
    address = await listen(server.fastify, '127.0.0.1', 0);
  });
  afterAll(async () => {
    await server.stop(0);
    await graph.close();
  });

  async function bytes(query: string, { headers = {}, ...more }: { readonly headers?: Readonly<Record<string, string>>; readonly variables?: unknown; readonly extensions?: unknown } = {}): Promise<string> {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, ...more }) });
    return response.text();
  }
  const ask = async (...asked: Parameters<typeof bytes>): Promise<Answer> => JSON.parse(await bytes(...asked)) as Answer;
  const ids = ({ sources }: Citation): readonly string[] => sources.map(({ id }) => id);

  it('is the same to the byte every time, plain and compiled', async () => {
    const question = `query Status { ${chip} determination(chip: "nvidia-h20-96gb", destination: "CN", asOf: "2025-06-01", knownAt: "2026-11-01") { status decidedBy { title } } ${all} }`;
    const first = await bytes(question);
    expect(JSON.parse(first)).not.toHaveProperty('errors');
    for (let time = 0; time < 6; time += 1) expect(await bytes(question)).toBe(first);
  });

  it('is the same content in extensions, by a header or by the body of the request, and data holds what was asked for', async () => {
    const { data } = await ask(`query Status { ${chip} ${all} }`);
    const { citation, ...rest } = data;
    for (let time = 0; time < 6; time += 1) {
      const byHeader = await ask(`query Status { ${chip} }`, { headers: { 'x-citation': 'true' } });
      const byBody = await ask(`query Status { ${chip} }`, { extensions: { citation: true } });
      expect(byHeader.data).toEqual(rest);
      expect(byHeader.extensions.citation).toMatchObject(citation);
      expect(byBody).toEqual(byHeader);
    }
    const { extensions } = await ask(`query Status { ${chip} }`);
    expect(extensions).toMatchObject({ datasetVersion: citation.datasetVersion, asOf: '2024-06-01', knownAt: '2026-11-01' });
    expect(extensions).not.toHaveProperty('citation');
  });

  it('waits for the answers whatever the order, and under an alias', async () => {
    const { data: { citation } } = await ask(`query Status { ${chip} ${all} }`);
    const { data: { citation: before } } = await ask(`query Status { ${all} ${chip} }`);
    const { data: { how } } = await ask(`query Status { how: ${all} ${chip} }`);
    expect(citation.sources.length).toBeGreaterThan(2);
    expect(before).toEqual(citation);
    expect(how).toEqual(citation);
  });

  it('cites what was answered where a sibling fails, before or after it is read', async () => {
    const { data, errors } = await ask(`query Status { ${chip} missing: chip(id: "no-such-chip") { id } both: model(id: "a", name: "b") { id } ${all} }`);
    expect(errors?.map(({ extensions }) => extensions.code).sort()).toEqual(['BAD_USER_INPUT', 'UNKNOWN_ID']);
    expect(ids(data.citation)).toEqual(ids((await ask(`query Status { ${chip} ${all} }`)).data.citation));
  });

  it('alone cites the dataset as a whole', async () => {
    const { data: { citation } } = await ask(`{ __typename ${all} }`);
    expect(citation.text).toBe(`The chip export-control knowledge graph. Dataset version ${citation.datasetVersion}; cited as a whole.`);
    expect(citation.sources).toEqual([]);
  });

  it('has the sources of the fields that were selected, and of no others', async () => {
    const sourcesOf = async (selection: string) => ids((await ask(`{ organization(id: "huawei") { ${selection} } ${all} }`)).data.citation);
    const [few, more] = [await sourcesOf('id'), await sourcesOf('name owners { owner { id } } listings { id list }')];
    expect(more).toEqual(expect.arrayContaining([...few]));
    expect(more.length).toBeGreaterThan(few.length);
  });

  it('has the instruments that a computed answer names, and the records that it rests on', async () => {
    const citedBy = async (question: string) => (await ask(`{ ${question} ${all} }`)).data.citation;
    const ofRule = ids(await citedBy('regulation(id: "us-2023-10-17-acs-ifr") { id }'));
    expect(ofRule.length).toBeGreaterThan(0);
    for (const question of [
      'chip(id: "nvidia-h800-sxm5") { statusHistory(destination: "CN") { from decidedBy { id } } }',
      'determination(chip: "nvidia-h800-sxm5", destination: "CN", asOf: "2024-06-01") { status }',
      'classifyChips(chips: [{ label: "x", densePerformance: [{ format: INT8, value: 1000, unit: TOPS }], vendor: "nvidia" }], destination: "CN", asOf: "2024-06-01") { determination { status } }',
      'modelsTrainedUnder(regulation: "us-2023-10-17-acs-ifr", first: 1) { totalCount }',
      'ruleDiff(from: "2023-06-01", to: "2024-06-01", destination: "CN") { considered }',
    ]) expect({ question, sources: ids(await citedBy(question)) }).toEqual({ question, sources: expect.arrayContaining([...ofRule]) as unknown });
  });

  it('has only sources that were out on the day of knowledge, where that is given', async () => {
    const dated = async (days: string) => (await ask(`{ regulation(id: "us-2023-10-17-acs-ifr"${days}) { id title publishedDate effectiveDates { date } } ${all} }`)).data.citation;
    const [now, then] = [await dated(''), await dated(', knownAt: "2023-11-01"')];
    expect(then.knownAt).toEqual(['2023-11-01']);
    expect(ids(now)).toEqual(expect.arrayContaining([...ids(then)]));
    expect(then.sources.length).toBeLessThan(now.sources.length);
  });

  it('says of a source that nobody opened that it is cited from memory', async () => {
    const { data: { citation } } = await ask(`{ sources(first: 100) { nodes { id } } ${all} }`);
    const notes = new Map((JSON.parse(citation.json) as readonly { readonly id: string; readonly note?: string }[]).map(({ id, note }) => [`source:${id}`, note]));
    expect(citation.sources.map(({ check }) => check)).toEqual(expect.arrayContaining(['SEEN', 'RECALLED']));
    for (const { id, check } of citation.sources) expect([id, notes.get(id)]).toEqual([id, check === 'RECALLED' ? 'Cited from memory: not read for this dataset.' : undefined]);
  });

  it('has 500 sources at most and says how many more there are', async () => {
    const letters = [...'abcdefgh'];
    let after = '';
    const pages: string[] = [];
    for (const letter of letters) {
      pages.push(`${letter}: sources(first: 100 ${after}) { nodes { id } }`);
      const { data } = await ask(`{ sources(first: 100 ${after}) { pageInfo { endCursor } } }`);
      after = `after: "${(data['sources'] as { readonly pageInfo: { readonly endCursor: string } }).pageInfo.endCursor}"`;
    }
    const { data: { citation, ...answers } } = await ask(`{ ${pages.join(' ')} ${all} }`);
    const read = letters.reduce((sum, letter) => sum + (answers[letter] as { readonly nodes: readonly unknown[] }).nodes.length, 0);
    expect(read).toBeGreaterThan(500);
    expect([citation.sources.length, citation.sourcesOmitted]).toEqual([500, read - 500]);
    const keys = [...citation.bibtex.matchAll(/^@misc\{([^,]+),$/gm)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(501);
  });
});
