import type { GraphQLSchema } from 'graphql';
import { graphql, parse } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import { ApiError } from '../../../src/domain/api-error.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import type { GraphRows } from '../../../src/graph-model/graph-rows.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { indexesOf, operatorsOf } from '../../../src/neo4j/query-plan.ts';
import { loadGraph } from '../../../src/seeding/loading/load-graph.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { correction, editedSeed } from '../../unit/seeding/edited-seed.ts';
import type { Edits } from '../../unit/seeding/edited-seed.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';
import type { EmptyNeo4j } from '../neo4j/empty-neo4j.ts';

/** One value is revised, and one record with all its claims is gone. */
const revision: Edits = { 'chips.yaml': ['dieAreaMm2: 814', 'dieAreaMm2: 815'], 'training-uses.yaml': [/- id: lab-v3-chat-base[^]*?\n\n/, ''] };
let neo4j: EmptyNeo4j;
let graph: GraphClient;
let schema: GraphQLSchema;
let first: GraphRows;
let second: GraphRows;
let third: GraphRows;
const run: Statement[] = [];

beforeAll(async () => {
  [neo4j, schema, first, second, third] = await Promise.all([emptyNeo4j(), buildApiSchema(), editedSeed({}), editedSeed(revision), editedSeed(correction)]);
  graph = neo4j.open({ onStatement: (statement) => run.push(statement) });
});

afterAll(async () => {
  await graph?.close();
});

async function empty(): Promise<void> {
  await graph.write((inTransaction) => inTransaction({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }));
}

const load = (rows: GraphRows, day: string): Promise<unknown> => loadGraph(graph, rows, { now: () => new Date(`${day}T09:00:00Z`) });

interface Change {
  readonly kind: string;
  readonly day: string;
  readonly version: string | null;
  readonly predicate: string;
  readonly subject: { readonly id: string } | null;
  readonly before: { readonly low: number | null; readonly text: string | null } | null;
  readonly after: { readonly low: number | null; readonly text: string | null } | null;
  readonly claim: { readonly id: string } | null;
}

interface Changes {
  readonly totalCount: number;
  readonly undated: number | null;
  readonly nodes: readonly Change[];
  readonly edges: readonly { readonly cursor: string; readonly node: Change }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

const everything = 'totalCount undated nodes { kind day version predicate subject { id } before { low text } after { low text } claim { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

async function ask(given: string, selection = everything): Promise<Changes> {
  run.length = 0;
  const { data, errors } = await graphql({ schema, source: `{ changes(${given}) { ${selection} } }`, contextValue: apiContext({ graph, rulebook: seedRulebook, now: '2026-11-24T00:00:00Z' }) });
  expect(errors).toBeUndefined();
  expect(run).toHaveLength(1);
  return (data as { readonly changes: Changes }).changes;
}

async function refused(given: string): Promise<string> {
  const { errors } = await graphql({ schema, source: `{ changes(${given}) { totalCount } }`, contextValue: apiContext({ graph, rulebook: seedRulebook, now: '2026-11-24T00:00:00Z' }) });
  const cause = errors?.[0]?.originalError;
  return cause instanceof ApiError ? `${cause.code} ${cause.message}` : String(errors?.[0]?.message);
}

const claimsOf = (rows: GraphRows, subjectId: string): number => (rows.nodes.Claim ?? []).filter(({ properties }) => properties['subjectId'] === subjectId).length;
const history = async (): Promise<unknown> => graph.read({ text: 'MATCH (n:Release|Change) RETURN labels(n), properties(n), elementId(n) ORDER BY n.id', parameters: {} });

describe('between two versions', () => {
  const use = 'training-use:lab-v3-chat-base';

  beforeAll(async () => {
    await empty();
    await load(first, '2026-11-20');
    await load(second, '2026-11-22');
  });

  it('a first load into an empty database has changed nothing: it is only noted', async () => {
    expect(await graph.read({ text: 'MATCH (r:Release {sequence: 1}) RETURN r.id, r.version, r.loadedOn', parameters: {} })).toEqual([[`release:1/${first.version}`, first.version, '2026-11-20']]);
    expect(await graph.read({ text: 'MATCH (c:Change {sequence: 1}) RETURN count(c)', parameters: {} })).toEqual([[0]]);
  });

  it('tells what the load of the later one changed: values with what they were, and claims that are gone', async () => {
    const { totalCount, undated, nodes } = await ask(`since: "${first.version}", first: 100`);
    expect(totalCount).toBe(nodes.length);
    expect(undated).toBeNull();
    expect(nodes).toContainEqual({
      kind: 'CHANGED', day: '2026-11-22', version: second.version, predicate: 'dieAreaMm2', subject: { id: 'chip:nvidia-h100-sxm5-80gb' },
      before: { low: 814, text: null }, after: { low: 815, text: null }, claim: { id: 'claim:chip/nvidia-h100-sxm5-80gb/dieAreaMm2' },
    });
    const removed = nodes.filter(({ kind }) => kind === 'REMOVED');
    expect(removed).toHaveLength(claimsOf(first, use));
    expect(removed.every(({ subject, claim, before, after }) => subject === null && claim === null && before !== null && after === null)).toBe(true);
    expect(nodes).toHaveLength(removed.length + 1);
  });

  it('tells of some records and predicates alone', async () => {
    const since = `since: "${first.version}", first: 100`;
    const { totalCount, nodes } = await ask(`${since}, subject: "chip:nvidia-h100-sxm5-80gb"`);
    expect([totalCount, nodes.map(({ predicate }) => predicate)]).toEqual([1, ['dieAreaMm2']]);
    expect((await ask(`${since}, subject: ["${use}", "chip:nvidia-h100-sxm5-80gb"]`)).totalCount).toBe(claimsOf(first, use) + 1);
    expect((await ask(`${since}, subject: ["${use}"], predicate: ["dieAreaMm2"]`)).nodes).toEqual([]);
    expect((await ask(`${since}, predicate: ["dieAreaMm2", "tdpW"]`)).totalCount).toBe(1);
  });

  it('tells nothing after the version held now', async () => {
    expect((await ask(`since: "${second.version}"`)).nodes).toEqual([]);
  });

  it('goes forward and backward by cursors that are good for these bounds only', async () => {
    const all = await ask(`since: "${first.version}", first: 100`, 'edges { cursor node { claim { id } before { low text } predicate } } totalCount');
    const pages: unknown[] = [];
    let after = '';
    for (let more = true; more;) {
      const page = await ask(`since: "${first.version}", first: 2 ${after}`, 'edges { cursor node { claim { id } before { low text } predicate } } pageInfo { hasNextPage endCursor }');
      pages.push(...page.edges);
      more = page.pageInfo.hasNextPage;
      after = `after: "${page.pageInfo.endCursor}"`;
    }
    expect(pages).toEqual(all.edges);
    const last = await ask(`since: "${first.version}", last: 2`, 'edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor }');
    expect(last.edges.map(({ cursor }) => cursor)).toEqual(all.edges.slice(-2).map(({ cursor }) => cursor));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const before = await ask(`since: "${first.version}", last: 1, before: "${last.pageInfo.startCursor}"`, 'edges { cursor }');
    expect(before.edges.map(({ cursor }) => cursor)).toEqual(all.edges.slice(-3, -2).map(({ cursor }) => cursor));
    expect(await refused(`since: "${first.version}", until: "${second.version}" ${after}`)).toMatch(/^INVALID_CURSOR The cursor belongs to "changes since [0-9a-f]{16} until now: sequence ASC, id", but this request asks for "changes since/);
  });

  it('sees no load after the day of knowledge', async () => {
    expect((await ask(`since: "${first.version}", knownAt: "2026-11-21"`)).totalCount).toBe(0);
    expect((await ask(`since: "${first.version}", knownAt: "2026-11-22"`)).totalCount).toBeGreaterThan(0);
  });

  it('finds its rows through indexes', async () => {
    const [statement] = await explainOperation(schema, parse(`{ changes(since: "${first.version}") { ${everything} } }`), {}, { rulebook: seedRulebook, today: '2026-11-24' });
    const plan = await graph.explain(statement!);
    expect(operatorsOf(plan).filter(({ operator }) => /NodesScan|Label\w*Scan|CartesianProduct/.test(operator))).toEqual([]);
    expect(indexesOf(plan).some((index) => index.includes(' Change(sequence, id)'))).toBe(true);
  });

  it('refuses versions that this database never held, and names those that it did', async () => {
    expect(await refused('since: "0123456789abcdef"')).toBe(
      `BAD_USER_INPUT This database has held no version "0123456789abcdef" of the dataset. The last that it held: ${second.version} (2026-11-22), ${first.version} (2026-11-20). Give one of these, or a day (YYYY-MM-DD).`);
    expect(await refused(`since: "${first.version}", until: "0123456789abcdef"`)).toMatch(/^BAD_USER_INPUT This database has held no version "0123456789abcdef"/);
    expect(await refused(`since: "${second.version}", until: "${first.version}"`)).toBe(`BAD_USER_INPUT since ${second.version} was loaded after until ${first.version}. Give the earlier version as since.`);
  });

  describe('when further loads follow', () => {
    let before: unknown;
    beforeAll(async () => {
      before = await history();
      await load(third, '2026-11-23');
      await load(first, '2026-11-24');
    });

    it('keeps all that was noted, node by node', async () => {
      const after = await history();
      expect(after).toEqual(expect.arrayContaining(before as unknown[]));
      expect((after as unknown[]).length).toBeGreaterThan((before as unknown[]).length);
    });

    it('a reload of the same version writes nothing', async () => {
      const noted = await history();
      expect(await load(first, '2026-11-25')).toMatchObject({ written: false });
      expect(await history()).toEqual(noted);
    });

    it('a version that came back is another load: nothing changed since its last one, and all in between is told', async () => {
      expect((await ask(`since: "${first.version}"`)).totalCount).toBe(0);
      const undone = await ask(`since: "${third.version}", first: 100`);
      expect(undone.nodes.map(({ kind, predicate }) => [kind, predicate])).toEqual([['REMOVED', 'parameters']]);
      const there = await ask(`since: "${first.version}", until: "${second.version}", first: 100`);
      const back = await ask(`since: "${second.version}", first: 100`);
      expect(there.nodes.filter(({ kind }) => kind === 'REMOVED')).toHaveLength(claimsOf(first, use));
      expect(back.nodes.filter(({ kind, subject }) => kind === 'ADDED' && subject?.id === use)).toHaveLength(claimsOf(first, use));
      expect(back.nodes.filter(({ predicate }) => predicate === 'dieAreaMm2')).toMatchObject([{ kind: 'CHANGED', before: { low: 815 }, after: { low: 814 } }]);
      // What was removed then is there again, and found by its id.
      expect(there.nodes.every(({ subject, claim }) => subject !== null && claim !== null)).toBe(true);
    });
  });
});

describe('between two days', () => {
  beforeAll(async () => {
    await empty();
    await load(third, '2026-11-23');
  });

  it('tells what became public, and of a correction what stood before', async () => {
    const { nodes, totalCount } = await ask('since: "2024-12-01", until: "2024-12-31", first: 100');
    expect(totalCount).toBe(nodes.length);
    expect(new Set(nodes.map(({ day }) => day))).toEqual(new Set(['2024-12-31']));
    expect(nodes.filter(({ kind }) => kind === 'CORRECTED')).toEqual([{
      kind: 'CORRECTED', day: '2024-12-31', version: null, predicate: 'parameters', subject: { id: 'model:lab-v3' },
      before: { low: 670000000000, text: null }, after: { low: 671000000000, text: null }, claim: { id: 'claim:model/lab-v3/parameters' },
    }]);
    expect(nodes.every(({ kind, before }) => (kind === 'LEARNED') === (before === null))).toBe(true);
    expect((await ask('since: "2023-01-01", until: "2024-01-01"')).nodes).toContainEqual(expect.objectContaining({ kind: 'LEARNED', predicate: 'parameters', after: { low: 670000000000, text: null } }) as unknown);
  });

  it('begins after the first day and ends with the last', async () => {
    expect((await ask('since: "2024-12-31", until: "2025-01-31"')).totalCount).toBe(0);
    expect((await ask('since: "2024-12-30", until: "2024-12-31"')).totalCount).toBeGreaterThan(0);
  });

  it('goes until today, and not beyond the day of knowledge', async () => {
    const all = (await ask('since: "2020-01-01"')).totalCount;
    expect(all).toBe((await ask('since: "2020-01-01", until: "2026-11-24"')).totalCount);
    const known = await ask('since: "2020-01-01", knownAt: "2024-06-30", first: 100');
    expect(known.totalCount).toBe((await ask('since: "2020-01-01", until: "2024-06-30"')).totalCount);
    expect(known.totalCount).toBeLessThan(all);
    // What was corrected by then was learned before all the same.
    expect((await ask('since: "2020-01-01", knownAt: "2024-12-31", first: 100')).nodes.filter(({ predicate }) => predicate === 'parameters').map(({ kind }) => kind)).toEqual(['LEARNED', 'CORRECTED']);
  });

  it('says how many claims carry no day, only when asked', async () => {
    const undated = (third.nodes.Claim ?? []).filter(({ properties }) => properties['recordedFrom'] === undefined).length;
    expect((await ask('since: "2020-01-01"')).undated).toBe(undated);
    await ask('since: "2020-01-01"', 'nodes { kind }');
    expect(run[0]!.text).not.toContain('COUNT');
  });

  it('tells of some records and predicates alone, also how many of their claims carry no day', async () => {
    const subject = 'model:lab-v3';
    const own = (third.nodes.Claim ?? []).filter(({ properties }) => properties['subjectId'] === subject);
    const { totalCount, undated } = await ask(`since: "2020-01-01", subject: "${subject}"`);
    expect(totalCount! + undated!).toBe(own.length);
    expect(undated).toBe(own.filter(({ properties }) => properties['recordedFrom'] === undefined).length);
    const { nodes } = await ask(`since: "2020-01-01", subject: ["${subject}", "model:nobody"], predicate: "parameters"`);
    expect(nodes.map(({ kind, predicate }) => [kind, predicate])).toEqual([['LEARNED', 'parameters'], ['CORRECTED', 'parameters']]);
    expect((await ask('since: "2020-01-01", subject: "model:nobody"')).totalCount).toBe(0);
  });

  it('is an empty page in the far future', async () => {
    expect(await ask('since: "2999-01-01"', 'totalCount nodes { kind } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }')).toEqual({
      totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('pages through days and ids alike', async () => {
    const all = await ask('since: "2020-01-01", first: 100', 'edges { cursor node { claim { id } } } totalCount');
    const halfway = all.edges[3]!;
    const rest = await ask(`since: "2020-01-01", first: 96, after: "${halfway.cursor}"`, 'edges { cursor node { claim { id } } } pageInfo { hasPreviousPage }');
    expect(rest.edges).toEqual(all.edges.slice(4));
    expect(rest.pageInfo.hasPreviousPage).toBe(true);
    const back = await ask(`since: "2020-01-01", last: 2, before: "${halfway.cursor}"`, 'edges { cursor node { claim { id } } }');
    expect(back.edges).toEqual(all.edges.slice(1, 3));
  });
});

describe('the history', () => {
  beforeEach(empty);

  it('is noted for a version that was loaded before loads were noted', async () => {
    await load(first, '2026-11-20');
    await graph.write((inTransaction) => inTransaction({ text: 'MATCH (n:Release) DELETE n', parameters: {} }));
    expect(await load(first, '2026-11-21')).toMatchObject({ written: false });
    expect((await ask(`since: "${first.version}"`)).totalCount).toBe(0);
    await graph.write((inTransaction) => inTransaction({ text: 'MATCH (n:Release) DELETE n', parameters: {} }));
    await load(second, '2026-11-22');
    expect(await graph.read({ text: 'MATCH (r:Release) RETURN r.sequence, r.version, r.loadedOn ORDER BY r.sequence', parameters: {} })).toEqual([[1, first.version, '2026-11-20'], [2, second.version, '2026-11-22']]);
    expect((await ask(`since: "${first.version}"`)).totalCount).toBeGreaterThan(0);
  });

  it('is nothing foreign where the dataset that it tells of is gone, and goes on', async () => {
    await load(first, '2026-11-20');
    await graph.write((inTransaction) => inTransaction({ text: 'MATCH (n:!Release&!Change) DETACH DELETE n', parameters: {} }));
    expect(await load(second, '2026-11-21')).toMatchObject({ written: true });
    expect(await graph.read({ text: 'MATCH (n:Release|Change) RETURN n.id ORDER BY n.id', parameters: {} })).toEqual([[`release:1/${first.version}`], [`release:2/${second.version}`]]);
  });

  it('is not mixed with nodes of somebody else under the same labels', async () => {
    await graph.write((inTransaction) => inTransaction({ text: "CREATE (:Release {title: 'Abbey Road'})", parameters: {} }));
    await expect(loadGraph(graph, first, { intoNonEmpty: true })).rejects.toThrow('the database holds a Release node that this project did not write; nothing was written');
  });

  it('takes many changes in batches', async () => {
    await load(first, '2026-11-20');
    const claims = Array.from({ length: 5_001 }, (_, index) => ({ id: `claim:model/lab-v3/made/${index}`, properties: { predicate: 'made', subjectId: `model:made-${index}`, rank: 'NORMAL', valueLow: index } }));
    const many: GraphRows = { ...first, version: 'feedfacefeedface', nodes: { ...first.nodes, Claim: [...(first.nodes.Claim ?? []), ...claims] } };
    await load(many, '2026-11-21');
    await load(first, '2026-11-22');
    expect((await ask(`since: "${first.version}", until: "feedfacefeedface"`)).totalCount).toBe(5_001);
    expect((await ask('since: "feedfacefeedface", first: 1')).nodes).toMatchObject([{ kind: 'REMOVED', before: { low: 0 } }]);
    expect((await ask('since: "feedfacefeedface", subject: ["model:made-7", "model:lab-v3"]')).nodes).toMatchObject([{ kind: 'REMOVED', before: { low: 7 } }]);
    // What changed of one record among so many can be found without the others. Whether all parts of a statement are planned so hangs on how far the database has sampled.
    const plan = await graph.explain(run[0]!);
    expect(indexesOf(plan)).toContain('RANGE INDEX Change(subjectId, sequence)');
  });
});
