import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { operatorsOf } from '../../../src/neo4j/query-plan.ts';
import { createOperationExecutor } from '../../../src/server/graphql/operation-executor.ts';
import { testDay } from '../../queries/today.ts';
import { ruleOf2022, ruleOf2023, sampleSchema } from '../../references/sample-schema.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

describe('references of computed values', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  const run: Statement[] = [];
  beforeAll(async () => { [schema, graph] = [await sampleSchema(), openTestGraph({ onStatement: (statement) => run.push(statement) })]; });
  afterAll(async () => { await graph.close(); });
  beforeEach(() => { run.length = 0; });

  /** What both executors answer, each in one statement for each root field. */
  async function ask(source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Readonly<Record<string, unknown>>> {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const answers = [];
    for (const compileAtUse of [Infinity, 1]) {
      const context = apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` });
      const answer = await createOperationExecutor(schema, { compileAtUse })({ key: source, document, operationName: undefined, variables, context });
      answers.push(JSON.parse(JSON.stringify(answer)) as ExecutionResult);
    }
    expect(answers[0]!.errors).toBeUndefined();
    expect(answers[1]).toEqual(answers[0]);
    return answers[0]!.data!;
  }

  it('are whole records, as their own look-up gives them', async () => {
    const whole = 'id title citation effectiveDates { date } listings(first: 2) { totalCount nodes { id organization { name country { code groups(asOf: "2024-01-01") } } } } claims(first: 1) { id sources { source { id } } }';
    const { chip, of2022, of2023 } = await ask(`{
      chip(id: "nvidia-h20-96gb") { sampleHistory { decidedBy { ...Whole } } }
      of2022: regulation(id: "${ruleOf2022}") { ...Whole }
      of2023: regulation(id: "${ruleOf2023}") { ...Whole }
    } fragment Whole on Regulation { ${whole} }`);
    expect(chip).toEqual({ sampleHistory: [{ decidedBy: of2022 }, { decidedBy: of2023 }, { decidedBy: null }] });
    expect(run).toHaveLength(6);
  });

  it('differ by alias, by merged fragments and by @include', async () => {
    const source = `query Q($yes: Boolean!) { chips(first: 3) { nodes { id
      sampleHistory { ...Decided rules { regulation { id } listings { list organization { name } } } }
      again: sampleHistory { ...Decided decidedBy { citation } destination @include(if: $yes) { code } }
    } } } fragment Decided on SampleStatus { decidedBy { title } }`;
    const { chips } = await ask(source, { yes: true }) as { readonly chips: { readonly nodes: readonly Readonly<Record<string, readonly unknown[]>>[] } };
    expect(chips.nodes).toHaveLength(3);
    for (const node of chips.nodes) {
      expect(node['sampleHistory']![1]).toEqual({
        decidedBy: { title: expect.stringContaining('Advanced Computing') as string },
        rules: [{ regulation: { id: ruleOf2023 }, listings: [{ list: 'ENTITY_LIST', organization: { name: expect.stringContaining('Zhipu') as string } }] }, { regulation: null, listings: [] }],
      });
      expect(node['again']![1]).toEqual({ decidedBy: { title: expect.any(String) as string, citation: '88 FR 73458' }, destination: { code: 'CN' } });
    }
    expect(await ask(source, { yes: false })).not.toEqual({ chips });
  });

  it('lie among the records of their own record, page by page', async () => {
    const { models } = await ask('{ models(first: 20, where: { trainingUses: { some: {} } }) { nodes { trainingUses { id role chip { name vendor { name } } } sampleTimeline { use { id role chip { name vendor { name } } } } } } }') as { readonly models: { readonly nodes: readonly { readonly trainingUses: readonly unknown[]; readonly sampleTimeline: readonly { readonly use: unknown }[] }[] } };
    expect(models.nodes).toHaveLength(20);
    for (const { trainingUses, sampleTimeline } of models.nodes) expect(sampleTimeline.map(({ use }) => use)).toEqual(trainingUses);
    expect(run).toHaveLength(2);
  });

  it('lead on to further computed values and their references', async () => {
    const { model } = await ask('{ model(id: "deepseek-v3") { sampleTimeline { use { chip { id sampleHistory { year decidedBy { citation } } } } } } }');
    expect(model).toEqual({ sampleTimeline: [{ use: { chip: { id: 'chip:nvidia-h800-sxm5', sampleHistory: [{ year: 2022, decidedBy: { citation: '87 FR 62186' } }, { year: 2023, decidedBy: { citation: '88 FR 73458' } }, { year: 2026, decidedBy: null }] } } }] });
  });

  it('of a root field are of its ids, and of a party with its owners', async () => {
    const { sampleDiff } = await ask('{ sampleDiff(chips: ["chip:nvidia-h20-96gb", "chip:no-such-chip"], party: "organization:hisilicon") { listings { organization { id } } changes { nodes { chip { id vendor { id } } } edges { node { chip { id } } } } } }');
    expect(sampleDiff).toEqual({
      listings: [{ organization: { id: 'organization:huawei' } }],
      changes: { nodes: [{ chip: { id: 'chip:nvidia-h20-96gb', vendor: { id: 'organization:nvidia' } } }, { chip: null }], edges: [{ node: { chip: { id: 'chip:nvidia-h20-96gb' } } }, { node: { chip: null } }] },
    });
    for (const statement of run.slice()) expect(operatorsOf(await graph.explain(statement)).filter(({ operator }) => /AllNodesScan|AllRelationshipsScan/.test(operator))).toEqual([]);
  });
});
