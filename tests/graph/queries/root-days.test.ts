import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';
import type { ApiContext } from '../../../resolvers/context.ts';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { createOperationExecutor } from '../../../src/server/graphql/operation-executor.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

const day = '2023-01-10';
const other = '2024-06-01';

/** Each question of a day below a root field, with the place of its own `asOf`. */
const questions: readonly (readonly [what: string, field: string, selection: (asOf: string) => string])[] = [
  ['country groups', 'country(id: "MO" ROOT)', (asOf) => `groups${asOf && `(${asOf})`} memberships: groups${asOf && `(${asOf})`}`],
  ['the status of a chip', 'chip(id: "nvidia-h800-sxm5" ROOT)', (asOf) => `status(destination: "CN" ${asOf})`],
  ['the measures on a chip', 'chip(id: "nvidia-h800-sxm5" ROOT)', (asOf) => `measures${asOf && `(${asOf})`} { id outcome }`],
  ['the measures on a model', 'model(id: "deepseek-v3" ROOT)', (asOf) => `measures${asOf && `(${asOf})`} { id outcome }`],
  ['the listings of an organization', 'organization(id: "smic" ROOT)', (asOf) => `listings${asOf && `(${asOf})`} { id from }`],
  ['the screening of an organization', 'organization(id: "cxmt" ROOT)', (asOf) => `listScreening${asOf && `(${asOf})`} { asOf lists { list outcome } }`],
];

describe('the days of a root field', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  beforeAll(async () => { [schema, graph] = [await buildApiSchema(), openTestGraph()]; });
  afterAll(async () => { await graph.close(); });

  /** What graphql-js and the compiled operation answer alike, and what the answer notes. */
  async function ask(source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<{ readonly data: Readonly<Record<string, unknown>>; readonly text: string; readonly answer: ApiContext['answer'] }> {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const answers = [];
    for (const compileAtUse of [Infinity, 1]) {
      const context = apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` });
      const text = JSON.stringify(await createOperationExecutor(schema, { compileAtUse })({ key: source, document, operationName: undefined, variables, context }));
      answers.push({ text, answer: context.answer });
    }
    const [plain, compiled] = answers as [(typeof answers)[0], (typeof answers)[0]];
    expect(compiled.text).toBe(plain.text);
    expect([compiled.answer.asOf, compiled.answer.knownAt, compiled.answer.notes]).toEqual([plain.answer.asOf, plain.answer.knownAt, plain.answer.notes]);
    const { data, errors } = JSON.parse(plain.text) as ExecutionResult;
    expect(errors).toBeUndefined();
    return { data: data!, ...plain };
  }

  it.each(questions)('asOf stands for the asOf of %s that is left out, and one that is given wins', async (_what, field, selection) => {
    const of = (root: string, inner: string): string => `{ it: ${field.replace('ROOT', root)} { ${selection(inner)} } }`;
    const [byRoot, byInner, innerWins, today] = [await ask(of(`asOf: "${day}"`, '')), await ask(of('', `asOf: "${day}"`)), await ask(of(`asOf: "${other}"`, `asOf: "${day}"`)), await ask(of('', ''))];
    expect(byRoot.data).toEqual(byInner.data);
    expect(innerWins.data).toEqual(byInner.data);
    expect([byRoot.answer.asOf, byInner.answer.asOf, innerWins.answer.asOf, today.answer.asOf]).toEqual([day, day, `${day}, ${other}`, testDay]);
  });

  it('asOf of a list stands for that of the condition on a status, and for the day of today in a timeline', async () => {
    const status = (root: string, inner: string): string => `{ chips(first: 5 ${root} where: { controlStatus: { destination: "CN", eq: LICENSE_REQUIRED ${inner} } }) { totalCount nodes { id } } }`;
    const [byRoot, byInner] = [await ask(status(`asOf: "${day}"`, '')), await ask(status('', `asOf: "${day}"`))];
    expect(byRoot.data).toEqual(byInner.data);
    expect([byRoot.answer.asOf, byInner.answer.asOf]).toEqual([day, day]);
    const { data, answer } = await ask('{ model(id: "deepseek-v3", asOf: "2025-03-01") { constraintTimeline { event date determination { asOf } } } }');
    const { constraintTimeline } = data['model'] as { readonly constraintTimeline: readonly { readonly event: string; readonly date: string; readonly determination: { readonly asOf: string } }[] };
    expect(constraintTimeline.filter(({ event }) => event === 'TODAY')).toEqual([{ event: 'TODAY', date: '2025-03-01', determination: { asOf: '2025-03-01' } }]);
    expect(answer.asOf).toBe('2025-03-01');
  });

  it('differ by alias of one field, also inside fragments and from variables', async () => {
    const source = `query Q($early: Date, $late: Date, $none: Date) { ...Both unasked: chip(id: "nvidia-h800-sxm5", asOf: $none, knownAt: $none) { ...It } }
      fragment Both on Query { then: chip(id: "nvidia-h800-sxm5", asOf: $early) { ...It } ... on Query { now: chip(id: "nvidia-h800-sxm5", asOf: $late) { ...It again: status(destination: "CN", asOf: $early) } } }
      fragment It on Chip { id status(destination: "CN") measures { id outcome } vendor { listings { id } } }`;
    const { data, answer } = await ask(source, { early: day, late: other });
    for (const [alias, asOf] of [['then', day], ['now', other], ['unasked', testDay]] as const) {
      const { status } = data[alias] as { readonly status: string };
      const alone = await ask(`{ chip(id: "nvidia-h800-sxm5", asOf: "${asOf}") { status(destination: "CN") } }`);
      expect(alone.data['chip']).toEqual({ status });
    }
    expect((data['then'] as { status: string }).status).toBe('NOT_CONTROLLED');
    expect(data['now']).toMatchObject({ status: 'LICENSE_REQUIRED', again: 'NOT_CONTROLLED' });
    expect([answer.asOf, answer.knownAt]).toEqual([[day, other, testDay].sort().join(', '), testDay]);
  });

  it('of knowledge differ by alias in one operation, each answer as its own operation gives it', async () => {
    const it = '{ name trainingUses { id chip { name } inheritedFrom { name } quantity { low } claims { id knownSince sources { source { url } locator } } } }';
    const { data, answer } = await ask(`query Q($early: Date, $late: Date) { then: model(id: "deepseek-r1", knownAt: $early) ${it} now: model(id: "deepseek-r1", knownAt: $late) ${it} all: model(id: "deepseek-r1") ${it} }`, { early: '2025-01-31', late: '2025-10-01' });
    const alone = async (knownAt: string): Promise<unknown> => (await ask(`{ model(id: "deepseek-r1" ${knownAt}) ${it} }`)).data['model'];
    expect([data['then'], data['now'], data['all']]).toEqual([await alone(', knownAt: "2025-01-31"'), await alone(', knownAt: "2025-10-01"'), await alone('')]);
    expect(answer.knownAt).toBe(['2025-01-31', '2025-10-01', testDay].join(', '));
    expect(answer.notes?.filter((note) => note.startsWith('What is recorded as published after'))).toHaveLength(2);
  });

  it('both given, give the same bytes twice', async () => {
    const dated = '(asOf: "2024-06-01", knownAt: "2025-01-31"';
    const source = `{
      models${dated}, first: 20, orderBy: [{ publicationDate: DESC }]) { totalCount nodes { id trainingUses { id chip { id status(destination: "CN") } } measures { id outcome } } }
      modelsTrainedUnder${dated}, regulation: "us-2022-10-07-ac-ifr", first: 10) { totalCount coverage { considered determined } edges { node { id } constraints { status explanation use { id } citations { citation } } } }
      determination${dated}, chip: "nvidia-h800-sxm5", destination: "CN") { status asOf knownAt explanation }
    }`;
    const [one, two] = [await ask(source), await ask(source)];
    expect(two.text).toBe(one.text);
    expect([two.answer.asOf, two.answer.knownAt]).toEqual(['2024-06-01', '2025-01-31']);
    expect(one.data['determination']).toMatchObject({ asOf: '2024-06-01', knownAt: '2025-01-31' });
  });

  it('of knowledge yet to come give everything that the graph holds', async () => {
    const all = '{ totalCount nodes { id name tpp releaseDate vendor { id } disputed claims(first: 3) { id } } }';
    const { data } = await ask(`{ now: chips(first: 100) ${all} future: chips(first: 100, knownAt: "2099-12-31") ${all} }`);
    expect(data['future']).toEqual(data['now']);
  });
});

describe('a day of knowledge before anything was published', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  beforeAll(async () => { [schema, graph] = [await buildApiSchema(), openTestGraph()]; });
  afterAll(async () => { await graph.close(); });

  async function ask(source: string): Promise<{ readonly data: unknown; readonly notes: readonly string[] }> {
    const context = apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` });
    const { data, errors } = await createOperationExecutor(schema)({ key: source, document: parse(source), operationName: undefined, variables: {}, context });
    expect(errors?.map(({ message }) => message)).toBeUndefined();
    return { data: JSON.parse(JSON.stringify(data)) as unknown, notes: context.answer.notes ?? [] };
  }

  const nothing = 'knownAt 1990-01-01 lies before 2015-02-18, the first day on which anything that the graph holds is recorded as published: nothing was known.';
  const law = 'The law is that of asOf as it is modeled today; knownAt limits the facts to which it is applied.';

  it.each([
    ['lists are empty', '{ models(knownAt: "1990-01-01") { totalCount nodes { id } pageInfo { hasNextPage } } }', { models: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } } }, [nothing]],
    ['what a list covers is said all the same', '{ listings(knownAt: "1990-01-01") { totalCount coverage { snapshotOn removalsCovered } } }', { listings: { totalCount: 0, coverage: { snapshotOn: '2026-07-31', removalsCovered: false } } }, [nothing]],
    ['a record is null', '{ chip(id: "nvidia-t4", knownAt: "1990-01-01") { id } }', { chip: null }, ['chip:nvidia-t4 was not known on 1990-01-01: the sources of the record were published later.', nothing]],
    ['a record by name is null', '{ model(name: "DeepSeek V3", knownAt: "1990-01-01") { id } }', { model: null }, [nothing, 'model:deepseek-v3 was not known on 1990-01-01: the sources of the record were published later.']],
    ['nodes are null', '{ nodes(ids: ["model:deepseek-v3", "chip:nvidia-t4", "chip:no-such-chip"], knownAt: "1990-01-01") { id } }', { nodes: [null, null, null] }, ['chip:nvidia-t4, model:deepseek-v3 were not known on 1990-01-01: the sources of the record were published later.', nothing]],
    ['no model was trained under a rule', '{ modelsTrainedUnder(regulation: "us-2023-10-17-acs-ifr", knownAt: "1990-01-01") { totalCount coverage { considered } edges { node { id } } } }', { modelsTrainedUnder: { totalCount: 0, coverage: { considered: 0 }, edges: [] } }, [law, nothing]],
    ['of a chip that is named nothing is known', '{ determination(chip: "nvidia-h800-sxm5", destination: "CN", endUser: "smic", exporter: "nvidia", asOf: "2024-06-01", knownAt: "1990-01-01") { status knownAt endUser { id } } }', { determination: { status: 'UNDETERMINED', knownAt: '1990-01-01', endUser: null } }, [law, 'chip:nvidia-h800-sxm5, organization:smic, organization:nvidia were not known on 1990-01-01: the sources of the record were published later.', nothing]],
    ['chips of the caller are judged as they are given', '{ classifyChips(chips: [{ label: "x", vendor: "nvidia" }], destination: "CN", asOf: "2024-06-01", endUser: "smic", knownAt: "1990-01-01") { label determination { status knownAt } } }', { classifyChips: [{ label: 'x', determination: { status: 'UNDETERMINED', knownAt: '1990-01-01' } }] }, [law, nothing, 'organization:nvidia, organization:smic were not known on 1990-01-01: the sources of the record were published later.']],
    ['no chip moves between two days of the law', '{ ruleDiff(from: "2022-01-01", to: "2024-01-01", destination: "CN", knownAt: "1990-01-01") { considered changes { totalCount } instruments { id } } }', { ruleDiff: { considered: 0, changes: { totalCount: 0 }, instruments: expect.arrayContaining([{ id: 'regulation:us-2022-10-07-ac-ifr' }]) as unknown } }, [law, nothing]],
    ['the dataset is as it is', '{ dataset(knownAt: "1990-01-01") { id } }', { dataset: { id: 'dataset:current' } }, ['The dataset is described as it is now: knownAt 1990-01-01 does not change what it counts.', nothing]],
  ])('%s', async (_what, source, data, notes) => {
    const answer = await ask(source);
    expect(answer).toEqual({ data, notes: [...notes].sort() });
  });

  it('lies for one chip before the record alone, of which the law then knows nothing', async () => {
    const { data, notes } = await ask('{ determination(chip: "huawei-ascend-910c", destination: "US", exportedFrom: "CN", asOf: "2025-06-01", knownAt: "2016-01-01") { status } }');
    expect(data).toEqual({ determination: { status: expect.any(String) as string } });
    expect(notes).toContain(law);
  });

  it('an id that no record has is a mistake all the same', async () => {
    const context = apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` });
    const source = '{ chip(id: "nvidia-h900", knownAt: "1990-01-01") { id } }';
    const { errors } = await createOperationExecutor(schema)({ key: source, document: parse(source), operationName: undefined, variables: {}, context });
    expect(errors?.[0]?.message).toMatch(/^There is no Chip with the id "nvidia-h900"\./);
  });

  it.each([
    ['0001-01-01', 'BAD_USER_INPUT', 'lies outside 1949-01-01 to 2100-01-01, the days that can be asked about here.'],
    ['9999-12-31', 'BAD_USER_INPUT', 'lies outside 1949-01-01 to 2100-01-01, the days that can be asked about here.'],
  ])('%s is refused on both axes', async (day, code, message) => {
    for (const axis of ['asOf', 'knownAt']) {
      for (const field of ['chips(AXIS) { totalCount }', 'chip(id: "nvidia-t4", AXIS) { id }', 'nodes(ids: ["chip:nvidia-t4"], AXIS) { id }', 'dataset(AXIS) { id }', 'modelsTrainedUnder(regulation: "us-2022-10-07-ac-ifr", AXIS) { totalCount }', 'determination(chip: "nvidia-t4", destination: "CN", AXIS) { status }', 'ruleDiff(from: "2022-01-01", to: "2023-01-01", destination: "CN", AXIS) { considered }', 'upcoming(days: 3, AXIS) { date }']) {
        const context = apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` });
        const source = `{ ${field.replace('AXIS', `${axis}: "${day}"`)} }`;
        const { errors } = await createOperationExecutor(schema)({ key: source, document: parse(source), operationName: undefined, variables: {}, context });
        expect([field, errors?.[0]?.message, (errors?.[0]?.originalError as { code?: string } | undefined)?.code]).toEqual([field, `${axis} ${day} ${message}`, code]);
      }
    }
  });

  it('2024-02-30 is no day on either axis, written out or in a variable', async () => {
    for (const axis of ['asOf', 'knownAt']) {
      expect(validate(schema, parse(`{ chips(${axis}: "2024-02-30") { totalCount } }`)).map(({ message }) => message)).toEqual(['Expected value of type "Date", found "2024-02-30"; "2024-02-30" is not a day of the calendar. Write it as YYYY-MM-DD, for example "2024-06-01".']);
      const source = `query Q($day: Date) { chips(${axis}: $day) { totalCount } }`;
      const { errors } = await createOperationExecutor(schema)({ key: source, document: parse(source), operationName: undefined, variables: { day: '2024-02-30' }, context: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
      expect(errors?.map(({ message }) => message)).toEqual(['Variable "$day" got invalid value "2024-02-30"; Expected type "Date". "2024-02-30" is not a day of the calendar. Write it as YYYY-MM-DD, for example "2024-06-01".']);
    }
  });
});
