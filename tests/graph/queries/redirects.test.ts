import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import type { ApiContext } from '../../../resolvers/context.ts';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { indexesOf, operatorsOf } from '../../../src/neo4j/query-plan.ts';
import { seedGraph } from '../../../src/seeding/seed-graph.ts';
import { fixtureGoldens, goldenText } from '../../queries/golden.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { fixtureSeed } from '../../unit/seeding/with-overlay.ts';
import type { EmptyNeo4j } from '../neo4j/empty-neo4j.ts';
import { emptyNeo4j } from '../neo4j/empty-neo4j.ts';

describe('an id that was given up', () => {
  let schema: GraphQLSchema;
  let neo4j: EmptyNeo4j;
  let graph: GraphClient;
  const run: Statement[] = [];

  beforeAll(async () => {
    schema = await buildApiSchema();
    neo4j = await emptyNeo4j();
    graph = neo4j.open({ onStatement: (statement) => run.push(statement) });
    await seedGraph(fixtureSeed, graph);
  });
  afterAll(async () => {
    await graph?.close();
  });
  beforeEach(() => { run.length = 0; });

  async function ask(source: string): Promise<{ readonly answer: ExecutionResult; readonly notes: ApiContext['answer']['notes'] }> {
    const contextValue = apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` });
    const answer = await graphql({ schema, source, contextValue });
    return { answer: JSON.parse(JSON.stringify(answer)) as ExecutionResult, notes: contextValue.answer.notes };
  }

  const laboratory = 'organization:laboratory is now organization:lab: the two records turned out to be one. The old id leads here for ever.';
  const h800 = 'chip:nvidia-h800 is now chip:nvidia-h800-sxm5: the two records turned out to be one. The old id leads here for ever.';

  it.each(fixtureGoldens)('$name: answers what the golden says, in one statement for each root field', async ({ operation, statements, path }) => {
    const { answer, notes } = await ask(operation);
    expect(run).toHaveLength(statements);
    const printed = `${JSON.stringify({ ...answer, extensions: { notes } }, null, 2)}\n`;
    expect(printed).toBe(goldenText(path('json'), printed));
  });

  it('is noted where it is given up, and an id that lives is not', async () => {
    expect((await ask('{ organization(id: "lab") { id } nodes(ids: ["chip:nvidia-h800-sxm5"]) { id } }')).notes).toBeUndefined();
    expect((await ask('{ organization(id: "laboratory") { id } nodes(ids: ["chip:nvidia-h800"]) { id } }')).notes).toEqual([h800, laboratory]);
  });

  it('is found by search as soon as it is loaded, as the record that stays', async () => {
    const { answer } = await ask('{ search(query: "laboratory", types: [ORGANIZATION]) { edges { score matchedOn matchedField node { id } } } }');
    expect(answer.data).toEqual({ search: { edges: [{ score: 1, matchedOn: 'laboratory', matchedField: 'id', node: { id: 'organization:lab' } }] } });
  });

  it('answers exactly as the id that stays', async () => {
    const questions = (chip: string, organization: string): string => `{
      dispute(subject: "organization:${organization}", field: "founded") { subjectId subjectName positions { claims { id } } }
      determination(chip: "${chip}", destination: "CN", endUser: "${organization}", exporter: "${organization}", asOf: "2024-01-15") { status exporter { id } endUser { id } trace { citation headroom } }
      classifyChips(chips: [{ label: "x", vendor: "${organization}" }], destination: "CN", endUser: "${organization}") { determination { status endUser { id } } }
      claims(where: { or: [{ subject: { eq: "organization:${organization}" } }, { object: { in: ["organization:${organization}", "chip:${chip}"] } }] }, orderBy: [{ predicate: ASC }]) { totalCount nodes { id } }
      chips(where: { not: { id: { eq: "${chip}" } } }) { nodes { id } }
    }`;
    const [old, current] = [await ask(questions('nvidia-h800', 'laboratory')), await ask(questions('nvidia-h800-sxm5', 'lab'))];
    expect(current.answer.errors).toBeUndefined();
    expect(old.answer).toEqual(current.answer);
    expect(old.notes).toEqual(expect.arrayContaining([h800, laboratory]));
  });

  it('that never was is unknown as ever', async () => {
    const { answer, notes } = await ask('{ organization(id: "laboratori") { id } }');
    expect(answer.errors?.map(({ message }) => message)).toEqual(['There is no Organization with the id "laboratori".']);
    expect(notes).toBeUndefined();
  });

  it.each([
    ['node(id: "chip:nvidia-h800-sxm5") { id }', 1],
    ['nodes(ids: ["chip:nvidia-h800-sxm5", "organization:lab", "organization:tsmc"]) { id }', 3],
    ['organization(id: "lab") { name }', 1],
    ['claims(where: { subject: { eq: "organization:lab" } }) { totalCount }', 1],
  ])('costs a question that names living ids one look into an index each: %s', async (field, ids) => {
    await ask(`{ ${field} }`);
    const [statement] = run;
    const plan = await graph.profile(statement!);
    expect(indexesOf(plan)).toContain('UNIQUE Redirect(id)');
    const ofRedirects = operatorsOf(plan).filter(({ details }) => /redirect\b/i.test(details) && /Seek|Filter|Scan/.test(details) || details.includes('Redirect'));
    expect(ofRedirects.reduce((hits, { dbHits }) => hits + (dbHits ?? 0), 0)).toBeLessThanOrEqual(ids);
    expect(operatorsOf(plan).filter(({ operator }) => /AllNodesScan|NodeByLabelScan|CartesianProduct/.test(operator))).toEqual([]);
  });
});
