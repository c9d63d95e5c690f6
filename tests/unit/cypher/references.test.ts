import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { Kind, parse, validate } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { explainOperation } from '../../../resolvers/explain.ts';
import { planRecords } from '../../../src/cypher/plan/plan-records.ts';
import { renderReferences } from '../../../src/cypher/statement/render-references.ts';
import { renderRoot } from '../../../src/cypher/statement/render-root.ts';
import { Names } from '../../../src/cypher/statement/scope.ts';
import { ReferencedRecords } from '../../../src/cypher/rows/referenced-records.ts';
import type { Row } from '../../../src/domain/graph.ts';
import type { Rulebook } from '../../../src/rules/rulebook.ts';
import { createOperationExecutor } from '../../../src/server/graphql/operation-executor.ts';
import { testDay } from '../../queries/today.ts';
import { ruleOf2022, ruleOf2023, sampleSchema } from '../../references/sample-schema.ts';

/** A book that names two instruments. */
const rulebook = {
  provisions: [], exceptions: [], incorporations: [], measures: [], affiliates: [], guards: [], foreignMeasures: [], guidance: [{ regulationId: ruleOf2022 }, { regulationId: ruleOf2023 }],
} as unknown as Rulebook;
let schema: GraphQLSchema;
beforeAll(async () => { schema = await sampleSchema(); });

/** The columns of the first statement that are no columns of the answer itself. */
async function columns(source: string, own: number, variables: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const [statement] = await explainOperation(schema, document, variables, { rulebook, today: testDay });
  return statement!.text.split(/ AS column\d+(?:, |$)/).slice(own, -1).map((column) => column.replaceAll(/\s+/g, ' ').replaceAll(/\$param\d+/g, '$'));
}

async function refusal(source: string): Promise<string> {
  return explainOperation(schema, parse(source), {}, { rulebook, today: testDay }).then(() => 'nothing is refused', (error: Error) => error.message);
}

const history = (selection: string): string => `{ chip(id: "h20") { sampleHistory { ${selection} } } }`;

describe('a reference in a computed value adds a column', () => {
  it('of the instruments that the rulebook names', async () => {
    expect(await columns(history('decidedBy { title }'), 2)).toEqual(['COLLECT { MATCH (regulation0:Regulation) WHERE regulation0.id IN $ RETURN [regulation0.id, regulation0.title] }']);
  });

  it('of the listings of developers, through values inside values', async () => {
    expect(await columns(history('rules { listings { list } }'), 2)).toEqual([
      'COLLECT { MATCH (listing0:Listing) MATCH (listing0)-[:LISTS]->(organization1:Organization) MATCH (organization1)<-[:OWNED_BY*0..4]-(organization2:Organization) MATCH (organization2)<-[:DEVELOPED_BY]-(model0:Model) WITH DISTINCT listing0 RETURN [listing0.id, listing0.list] }',
    ]);
  });

  it('of given ids, and of the listings of a party and its owners', async () => {
    expect(await columns('{ sampleDiff(chips: ["chip:a"], party: "organization:b") { changes { nodes { chip { name } } } listings { list } } }', 0)).toEqual([
      'MATCH (dataset:Dataset { id: $, graphModel: $graphModel }) RETURN dataset.version AS version, COLLECT { MATCH (chip0:Chip) WHERE chip0.id IN $ RETURN [chip0.id, chip0.name] }',
      'COLLECT { MATCH (organization0:Organization { id: $ })-[:OWNED_BY*0..4]->(organization1)<-[:LISTS]-(listing0) WITH DISTINCT listing0 RETURN [listing0.id, listing0.list] }',
    ]);
  });

  it('with whatever is selected of the record', async () => {
    expect(await columns(history('decidedBy { id amends { title } }'), 2)).toEqual([
      'COLLECT { MATCH (regulation0:Regulation) WHERE regulation0.id IN $ RETURN [regulation0.id, COLLECT { MATCH (regulation0)-[:AMENDS]->(regulation1) WITH regulation1 ORDER BY regulation1.id ASC RETURN [regulation1.title] }] }',
    ]);
  });

  it('for each alias that selects something else', async () => {
    expect(await columns(history('a: decidedBy { title } b: decidedBy { citation }'), 2)).toHaveLength(2);
  });

  it('once for a fragment that is spread twice', async () => {
    expect(await columns('{ chip(id: "h20") { a: sampleHistory { ...F } b: sampleHistory { ...F ...F } } } fragment F on SampleStatus { decidedBy { title } }', 2)).toHaveLength(1);
  });

  it('once more where a fragment is merged with a further selection', async () => {
    expect(await columns('{ chip(id: "h20") { a: sampleHistory { ...F } b: sampleHistory { ...F decidedBy { citation } } } } fragment F on SampleStatus { decidedBy { title } }', 2)).toEqual([
      'COLLECT { MATCH (regulation0:Regulation) WHERE regulation0.id IN $ RETURN [regulation0.id, regulation0.title] }',
      'COLLECT { MATCH (regulation1:Regulation) WHERE regulation1.id IN $ RETURN [regulation1.id, regulation1.title, regulation1.citation] }',
    ]);
  });

  it('unless @include leaves it out', async () => {
    const source = 'query Q($yes: Boolean!) { chip(id: "h20") { sampleHistory { year destination @include(if: $yes) { code } ... @skip(if: $yes) { decidedBy { id } } } } }';
    expect(await columns(source, 2, { yes: true })).toEqual(['COLLECT { MATCH (country0:Country) RETURN [country0.id, country0.code] }']);
    expect(await columns(source, 2, { yes: false })).toEqual(['COLLECT { MATCH (regulation0:Regulation) WHERE regulation0.id IN $ RETURN [regulation0.id] }']);
  });

  it('and measures of a model read nothing of it but what they judge', async () => {
    const [own] = await columns('{ model(id: "v3") { measures { outcome } } }', 0);
    expect(own!.match(/MATCH \(model0\)[^}]*/g)).toEqual(['MATCH (model0)-[:DEVELOPED_BY]->(organization0) RETURN [organization0.countryCode] ']);
    expect(own).not.toMatch(/TRAINING_OF|OWNED_BY|CITES/);
  });

  it('whichever root field leads to it', async () => {
    const column = 'COLLECT { MATCH (regulation0:Regulation) WHERE regulation0.id IN $ RETURN [regulation0.id, regulation0.title] }';
    expect(await columns('{ chips { nodes { sampleHistory { decidedBy { title } } } } }', 1)).toEqual([column]);
    expect(await columns('{ nodes(ids: ["chip:h20"]) { ... on Chip { sampleHistory { decidedBy { title } } } } }', 1)).toEqual([column]);
    expect(await columns('{ model(id: "v3") { trainingUses { candidates { sampleHistory { decidedBy { title } } } } } }', 2)).toEqual([column]);
  });

  it('but none where another field of the record leads to its records: they are read with it', async () => {
    const source = '{ model(id: "v3") { sampleTimeline { use { role } } } }';
    expect(await columns(source, 2)).toEqual([]);
    expect((await columns(source, 0))[0]).toContain('COLLECT { MATCH (model0)<-[trainingOf1:TRAINING_OF]-(trainingUse1) WITH trainingUse1, trainingOf1 ORDER BY trainingOf1.position ASC, trainingUse1.id ASC RETURN [trainingUse1.id, trainingUse1.role] }');
  });
});

describe('a reference finds its record', () => {
  /** The same answer by both executors, out of one row for each root field. */
  async function answered(source: string, rows: readonly Row[], variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const [plain, compiled] = await Promise.all([Infinity, 1].map(async (compileAtUse): Promise<ExecutionResult> => {
      const left = [...rows];
      const context = apiContext({ graph: { read: async () => [left.shift()!] }, rulebook, now: testDay });
      return JSON.parse(JSON.stringify(await createOperationExecutor(schema, { compileAtUse })({ key: source, document, operationName: undefined, variables, context }))) as ExecutionResult;
    }));
    expect(compiled).toEqual(plain);
    return plain!.errors ? plain!.errors.map(({ message }) => message) : plain!.data;
  }

  const chip = ['chip:h20', [[]]] as const;

  it('under every alias with what was selected there; null for no id and for an id that the graph does not have', async () => {
    const source = '{ chip(id: "h20") { sampleHistory { by: decidedBy { title } decidedBy { id citation } } } }';
    expect(await answered(source, [['v1', [], [chip], [], [[ruleOf2022, 'AC IFR']], [[ruleOf2022, '87 FR 62186']]]])).toEqual({
      chip: { sampleHistory: [{ by: { title: 'AC IFR' }, decidedBy: { id: ruleOf2022, citation: '87 FR 62186' } }, { by: null, decidedBy: null }, { by: null, decidedBy: null }] },
    });
  });

  it('where one fragment stands alone and is merged with more', async () => {
    const source = `{ chip(id: "h20") { a: sampleHistory { ...F } b: sampleHistory { ...F decidedBy { citation } } } } fragment F on SampleStatus { decidedBy { title } }`;
    expect(await answered(source, [['v1', [], [chip], [], [[ruleOf2023, 'ACS IFR']], [[ruleOf2023, 'ACS IFR', '88 FR 73458']]]])).toEqual({
      chip: {
        a: [{ decidedBy: null }, { decidedBy: { title: 'ACS IFR' } }, { decidedBy: null }],
        b: [{ decidedBy: null }, { decidedBy: { title: 'ACS IFR', citation: '88 FR 73458' } }, { decidedBy: null }],
      },
    });
  });

  it('under @include, and as a list', async () => {
    const source = 'query Q($yes: Boolean!) { chip(id: "h20") { sampleHistory { year @skip(if: $yes) destination @include(if: $yes) { code } rules { listings { listedName } } } } }';
    const [rules, listings] = [[{ listings: [{ listedName: 'Zhipu' }] }, { listings: [] }], [['listing:entity-list-zhipu', 'Zhipu']]];
    expect(await answered(source, [['v1', [], [chip], [], [['country:CN', 'CN']], listings]], { yes: true })).toEqual({
      chip: { sampleHistory: [{ destination: { code: 'CN' }, rules }, { destination: { code: 'CN' }, rules }, { destination: { code: 'CN' }, rules: [] }] },
    });
    expect(await answered(source, [['v1', [], [chip], [], listings]], { yes: false })).toEqual({ chip: { sampleHistory: [{ year: 2022, rules }, { year: 2023, rules }, { year: 2026, rules: [] }] } });
  });

  it('among what was read with its record', async () => {
    const [one, other] = [['model:a', [[['use:a']], [['use:a', 'TRAINING']]]], ['model:b', [[['use:b']], [['use:b', 'INFERENCE']]]]];
    const source = '{ nodes(ids: ["model:a", "model:b"]) { ... on Model { sampleTimeline { event use { role } } } } }';
    expect(await answered(source, [['v1', [], [one, other]]])).toEqual({ nodes: [{ sampleTimeline: [{ event: 'TRAINING', use: { role: 'TRAINING' } }] }, { sampleTimeline: [{ event: 'TRAINING', use: { role: 'INFERENCE' } }] }] });
  });

  it('inside connections of values', async () => {
    const source = '{ sampleDiff(chips: ["chip:a", "chip:b"], party: "organization:c") { changes { totalCount nodes { chip { name } } edges { node { chip { id } } } } } }';
    expect(await answered(source, [['v1', [['chip:a', 'A'], ['chip:b', 'B']], [['chip:a'], ['chip:b']]]])).toEqual({
      sampleDiff: { changes: { totalCount: 2, nodes: [{ chip: { name: 'A' } }, { chip: { name: 'B' } }], edges: [{ node: { chip: { id: 'chip:a' } } }, { node: { chip: { id: 'chip:b' } } }] } },
    });
  });

  it('of one root field beside another', async () => {
    const source = '{ a: chip(id: "a") { sampleHistory { ...F } } b: chip(id: "b") { sampleHistory { ...F } } } fragment F on SampleStatus { decidedBy { id } }';
    const row = ['v1', [], [chip], [], [[ruleOf2022]]] as const;
    const statuses = { sampleHistory: [{ decidedBy: { id: ruleOf2022 } }, { decidedBy: null }, { decidedBy: null }] };
    expect(await answered(source, [row, row])).toEqual({ a: statuses, b: statuses });
  });

  it('or fails as a bug of ours, where nobody planned it', () => {
    const nodes = [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'decidedBy' } }] as const;
    expect(() => new ReferencedRecords().find(nodes, ruleOf2022)).toThrow(`decidedBy names ${ruleOf2022}, but no statement read records for it`);
  });

  it('where underscores make two paths read alike', async () => {
    const source = '{ a: sampleDiff(chips: [], party: "x") { b_c: listings { list } } c_a: sampleDiff(chips: [], party: "x") { b: listings { listedName } } }';
    expect(await answered(source, [['v1', [['listing:entity-list-huawei', 'ENTITY_LIST']]], ['v1', [['listing:entity-list-huawei', 'Huawei']]]])).toEqual({ a: { b_c: [{ list: 'ENTITY_LIST' }] }, c_a: { b: [{ listedName: 'Huawei' }] } });
  });
});

describe('the records that a reference may name', () => {
  it('are the rulebook’s instruments where those are known', () => {
    expect(planRecords('Regulation', 'INSTRUMENTS', [ruleOf2022])).toEqual({ kind: 'ids', ids: [ruleOf2022] });
    expect(planRecords('Regulation', 'INSTRUMENTS', null)).toEqual({ kind: 'all' });
  });

  it('are organizations that developed a model', () => {
    expect(planRecords('Organization', 'DEVELOPERS', null)).toEqual({ kind: 'matched', where: { test: 'some', hop: { types: ['DEVELOPED_BY'], direction: 'in', label: 'Model' }, inner: null } });
  });

  it('are the designers of a chip, sought from the chip, and further organizations by their ids', async () => {
    const rendered = (and: readonly string[]): string => {
      const names = new Names();
      const object = { kind: 'object', typename: 'Organization', made: 0, values: [{ kind: 'property', key: 'id', of: 'node', property: 'id', reads: 'plain' }] } as const;
      const [column] = renderReferences([{ nodes: [], label: 'Organization', object, records: { kind: 'vendorsOf', chipId: 'chip:a', and } }], names);
      return renderRoot([column!]).text.replaceAll(/\s+/g, ' ');
    };
    expect(rendered([])).toContain('COLLECT { MATCH (chip0:Chip { id: $param2 })-[:DESIGNED_BY]->(organization0) RETURN [organization0.id] }');
    expect(rendered(['organization:b'])).toContain('-[:DESIGNED_BY]->(organization0) RETURN organization0 UNION MATCH (organization0:Organization) WHERE organization0.id IN $');
  });

  it('are of one kind', () => {
    expect(() => planRecords('Country', 'DEVELOPERS', null)).toThrow('DEVELOPERS names Organization records, not Country');
    expect(() => planRecords('Country', { kind: 'listingsOf', organizationId: 'organization:huawei' }, null)).toThrow('listingsOf names Listing records, not Country');
  });
});

describe('references are bounded:', () => {
  it('the records that may be meant count as two hundred', async () => {
    expect(await refusal(history('destination { countryGroupMemberships { group { members { country { countryGroupMemberships { from } } } } } }'))).toMatch(/^The answer may hold about 2\.4e\+5 objects; at most 100000 are read at once\./);
  });

  it('what is made of each row counts with it', async () => {
    expect(await refusal('{ chips(first: 100) { nodes { sampleHistory { rules { listings { claims { id } } } } } } }')).toMatch(/^The answer may hold about 1\.1e\+6 objects/);
  });

  it('a list that a resolver makes counts as it is declared, so that a page of timelines is answered and a huge one is not', async () => {
    const timelines = (rules: string): string => `{ models(first: 100) { nodes { constraintTimeline { routes { evidence { title } } determination { rules { ${rules} } unmodelled { reason } guidance { text } trace { test } } } } } }`;
    expect(await refusal(timelines('citation'))).toBe('nothing is refused');
    expect(await refusal(timelines('regulation { claims { sources { source { title } } } }'))).toMatch(/^The answer may hold about/);
  });

  it('the size of a connection of values is what the caller asks for', async () => {
    const ask = (first: number): string => `{ sampleDiff(chips: ["chip:a"], party: "x") { changes(first: ${first}) { nodes { chip { claims { id } } } } } }`;
    expect(await refusal(ask(100))).toBe('nothing is refused');
    expect(await refusal(ask(10_000))).toMatch(/^The answer may hold about 1\.2e\+5 objects/);
  });

  it('records named by records are not read deeper than others', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'id' : `amends(first: 1) { ${deep(levels - 1)} }`);
    expect(await refusal(history(`decidedBy { ${deep(11)} }`))).toMatch(/^The selection goes through 11 relations in a row/);
  });
});
