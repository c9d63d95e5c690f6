import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, graphql, isObjectType } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import { fieldMapping, labelOfNoun } from '../../../src/cypher/mapping.ts';
import type { GraphRows } from '../../../src/graph-model/graph-rows.ts';
import { identity } from '../../../src/graph-model/known-days.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { buildGraph } from '../../../src/seeding/seed-graph.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';
import { GraphAsKnown } from './graph-as-known.ts';

const days = ['1990-01-01', '2022-10-07', '2023-10-18', '2025-01-31', '2025-10-01', '2026-07-01'];
const plurals = ['models', 'chips', 'organizations', 'trainingUses', 'acquisitions', 'regulations', 'listings', 'countryGroups', 'chipFamilies', 'criteria', 'metrics', 'sources'] as const;

type TrainedUnder = { readonly edges: readonly { readonly node: { readonly id: string }; readonly constraints: readonly { readonly use: { readonly id: string; readonly chip: { readonly id: string } | null }; readonly date: string; readonly dateBasis: string; readonly destination: { readonly code: string }; readonly routes: readonly { readonly evidence: readonly { readonly id: string }[]; readonly acquisition: { readonly id: string } | null }[] }[] }[] };
type Page = { readonly totalCount: number; readonly nodes: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[] };

const idOrNull = ([id]: readonly string[]): { readonly id: string } | null => (id === undefined ? null : { id });

describe('on a day of knowledge', () => {
  let schema: GraphQLSchema;
  let graph: GraphClient;
  let rows: GraphRows;
  const read = new Map<string, GraphAsKnown>();
  const asKnown = (day: string): GraphAsKnown => {
    const known = read.get(day) ?? new GraphAsKnown(rows, day);
    read.set(day, known);
    return known;
  };
  beforeAll(async () => {
    [schema, graph, rows] = [await buildApiSchema(), openTestGraph(), await buildGraph('seed')];
  });
  afterAll(async () => { await graph.close(); });

  async function ask(source: string): Promise<Readonly<Record<string, unknown>>> {
    const { data, errors } = await graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Readonly<Record<string, unknown>>;
  }
  const page = async (source: string): Promise<Page> => Object.values(await ask(source))[0] as Page;

  const nounOf = (plural: string): GraphQLObjectType => {
    const connection = getNamedType(schema.getQueryType()!.getFields()[plural]!.type) as GraphQLObjectType;
    return getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType;
  };

  it.each(plurals.flatMap((plural) => days.map((day) => [plural, day] as const)))('%s of %s have the values that their claims alone give', async (plural, day) => {
    const noun = nounOf(plural);
    const label = labelOfNoun(noun);
    const known = asKnown(day);
    const scalars = Object.values(noun.getFields()).flatMap((field) => {
      const mapping = fieldMapping(field);
      const plain = mapping?.from === 'property' && ['plain', 'list', 'open-end'].includes(mapping.reads) && !['disputed', 'trainingDate', 'trainingDateBasis'].includes(mapping.property) && field.name !== 'note' && !identity.includes(field.name);
      return plain && !isObjectType(getNamedType(field.type)) ? [{ field: field.name, property: mapping.property, reads: mapping.reads }] : [];
    });
    const { totalCount, nodes } = await page(`{ ${plural}(first: 100, knownAt: "${day}") { totalCount nodes { ${['id', ...scalars.map(({ field }) => field)].join(' ')} } } }`);
    const expected = known.records(label);
    expect(totalCount).toBe(expected.length);
    expect(nodes.map(({ id }) => id)).toEqual([...expected].sort().slice(0, 100));
    for (const node of nodes) {
      expect({ id: node.id, ...Object.fromEntries(scalars.map(({ field }) => [field, node[field]])) }).toEqual({
        id: node.id,
        ...Object.fromEntries(scalars.map(({ field, property, reads }) => {
          const value = known.value(label, node.id, property);
          return [field, reads === 'list' ? (value ?? []) : reads === 'open-end' && value === '9999-12-31' ? null : value];
        })),
      });
    }
  });

  it.each(days)('models of %s are filtered, sorted and counted by what was known of them', async (day) => {
    const known = asKnown(day);
    const flop = (id: string): number | null => known.value('Model', id, 'trainingFlop') as number | null;
    const expected = known.records('Model').filter((id) => (flop(id) ?? 0) >= 1e24).sort((a, b) => flop(b)! - flop(a)! || (a < b ? 1 : -1));
    const { totalCount, nodes } = await page(`{ models(where: { trainingFlop: { gte: 1e24 } }, orderBy: [{ trainingFlop: DESC }], first: 100, knownAt: "${day}") { totalCount nodes { id trainingFlop } } }`);
    expect({ totalCount, nodes }).toEqual({ totalCount: expected.length, nodes: expected.slice(0, 100).map((id) => ({ id, trainingFlop: flop(id) })) });
    const missing = await page(`{ models(where: { trainingFlop: { isNull: true } }, knownAt: "${day}") { totalCount } }`);
    expect(missing.totalCount).toBe(known.records('Model').filter((id) => flop(id) === null).length);
  });

  it.each(days)('models of %s that run over several pages come each once, whatever of the sort key was not yet known', async (day) => {
    const found: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { models }: { models?: Page & { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } } } = await ask(`{ models(orderBy: [{ trainingFlop: DESC }], first: 60 ${after && `after: "${after}"`}, knownAt: "${day}") { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`);
      found.push(...models!.nodes.map(({ id }) => id));
      after = models!.pageInfo.hasNextPage ? models!.pageInfo.endCursor : null;
    }
    expect([...found].sort()).toEqual([...asKnown(day).records('Model')].sort());
  });

  it.each(days)('relations of %s lead to what was known, from both ends', async (day) => {
    const known = asKnown(day);
    const ids = (nodes: readonly { readonly id: string }[]): readonly string[] => nodes.map(({ id }) => id).sort();
    const models = await page(`{ models(first: 100, knownAt: "${day}") { nodes { id developers { id } trainingUses { id chip { id } } sources { source { id } } claims { id subject { id } } } } }`);
    for (const { id, ...node } of models.nodes) {
      const { developers, trainingUses, sources, claims } = node as unknown as { developers: { id: string }[]; trainingUses: { id: string; chip: { id: string } | null }[]; sources: { source: { id: string } }[]; claims: { id: string; subject: { id: string } }[] };
      expect(ids(developers)).toEqual([...known.related('Model', id, 'DEVELOPED_BY', 'out')].sort());
      expect(ids(trainingUses)).toEqual([...known.related('Model', id, 'TRAINING_OF', 'in')].sort());
      for (const use of trainingUses) expect(use.chip?.id ?? null).toEqual(known.related('TrainingUse', use.id, 'OF_CHIP', 'out')[0] ?? null);
      expect([...new Set(sources.map(({ source }) => source.id))].sort()).toEqual([...new Set(known.related('Model', id, 'CITES', 'out'))].sort());
      expect(ids(claims)).toEqual([...known.claimsAbout(id)].sort());
    }
    const organizations = await page(`{ organizations(first: 100, knownAt: "${day}") { nodes { id models { totalCount nodes { id } } chips(first: 100) { totalCount nodes { id } } owners { owner { id } } owns { organization { id } } } } }`);
    for (const { id, ...node } of organizations.nodes) {
      const { models: developed, chips, owners, owns } = node as unknown as { models: Page; chips: Page; owners: { owner: { id: string } }[]; owns: { organization: { id: string } }[] };
      const expected = known.related('Organization', id, 'DEVELOPED_BY', 'in');
      expect({ totalCount: developed.totalCount, nodes: ids(developed.nodes) }).toEqual({ totalCount: expected.length, nodes: [...expected].sort().slice(0, 25) });
      expect(chips.totalCount).toBe(known.related('Organization', id, 'DESIGNED_BY', 'in').filter((chip) => chip.startsWith('chip:')).length);
      expect(owners.map(({ owner }) => owner.id).sort()).toEqual([...known.related('Organization', id, 'OWNED_BY', 'out')].sort());
      expect(owns.map(({ organization }) => organization.id).sort()).toEqual([...known.related('Organization', id, 'OWNED_BY', 'in')].sort());
    }
    const groups = await page(`{ countryGroups(first: 100, knownAt: "${day}") { nodes { id members { country { id } } } } }`).catch(() => null);
    for (const { id, ...node } of groups?.nodes ?? []) {
      const { members } = node as unknown as { members: { country: { id: string } }[] };
      expect([...known.related('CountryGroup', id, 'MEMBER_OF', 'in')]).toEqual(expect.arrayContaining(members.map(({ country }) => country.id)));
    }
  });

  it.each(days)('some, all and none of %s quantify over what was known', async (day) => {
    const known = asKnown(day);
    const fits = (use: string): boolean => known.value('TrainingUse', use, 'role') === 'PRE_TRAINING';
    const uses = (id: string): readonly string[] => known.related('Model', id, 'TRAINING_OF', 'in');
    const count = async (quantifier: string): Promise<number> => (await page(`{ models(where: { trainingUses: { ${quantifier}: { role: { eq: PRE_TRAINING } } } }, knownAt: "${day}") { totalCount } }`)).totalCount;
    const expected = (test: (uses: readonly string[]) => boolean): number => known.records('Model').filter((id) => test(uses(id))).length;
    expect([await count('some'), await count('all'), await count('none')]).toEqual([expected((all) => all.some(fits)), expected((all) => all.every(fits)), expected((all) => !all.some(fits))]);
  });

  it('records are looked up by id, by name and as nodes alike, and a claim reads as its subject does', async () => {
    const asked = (day: string): string => `byId: model(id: "deepseek-r1", knownAt: "${day}") { ...It } byName: model(name: "DeepSeek R1", knownAt: "${day}") { ...It } node(id: "model:deepseek-r1", knownAt: "${day}") { ...It } nodes(ids: ["model:deepseek-r1"], knownAt: "${day}") { ...It }`;
    for (const day of ['2025-01-31', '2025-10-01']) {
      const { byId, byName, node, nodes } = await ask(`{ ${asked(day)} } fragment It on Model { id publicationDate trainingFlop trainingUses { id chip { name vendor { name } } quantity { low } claims { id knownSince } } }`);
      expect([byName, node, (nodes as unknown[])[0]]).toEqual([byId, byId, byId]);
      const { claims } = await ask(`{ claims(first: 100, knownAt: "${day}", where: { subject: { in: ["model:deepseek-r1"] } }) { nodes { subject { ... on Model { id publicationDate trainingFlop trainingUses { id chip { name vendor { name } } quantity { low } claims { id knownSince } } } } } } }`);
      for (const claim of (claims as { nodes: { subject: unknown }[] }).nodes) expect(claim.subject).toEqual(byId);
    }
  });

  const computed: Readonly<Record<string, string>> = {
    'the law of chips': 'chips(first: 100, asOf: "2024-06-01", KNOWN) { nodes { id vendor { id } statusHistory(destination: "CN") { status decidedBy { id title } trace { test outcome } } status(destination: "CN") measures { id regulation { id } } } }',
    'chips by status': 'chips(first: 100, asOf: "2024-06-01", where: { controlStatus: { destination: "CN", eq: LICENSE_REQUIRED } }, KNOWN) { totalCount nodes { id status(destination: "CN") } }',
    'timelines of models': 'models(first: 20, where: { trainingUses: { some: {} } }, KNOWN) { nodes { id constraintTimeline { event date destination { code } use { id chip { name } } acquisition { id } routes { route evidence { id publishedOn } } determination { status knownAt exporter { id } endUser { id } decidedBy { id } rules { regulation { id } listing { id } } } } measures { id } } }',
    'screenings of organizations': 'organizations(first: 60, KNOWN) { nodes { id listScreening { lists { list outcome listings { id publishedDate } } ultimateParents { id } headquarters { code } } } }',
    'models trained under a rule': 'modelsTrainedUnder(regulation: "us-2023-10-17-acs-ifr", first: 20, KNOWN) { totalCount edges { node { id } constraints { status date dateBasis use { id chip { id } } destination { code } routes { route evidence { id } acquisition { id } } } } }',
    'the difference between two days': 'ruleDiff(from: "2022-01-01", to: "2024-01-01", destination: "CN", KNOWN) { considered instruments { id } changes(first: 100) { nodes { chip { id } decidedBy { id } } } }',
    'what is upcoming': 'upcoming(days: 365, KNOWN) { date regulation { id } }',
    'chains of claims': 'claims(first: 20, KNOWN) { nodes { id disputed verdict chain { id } restsOn { id } respondsTo { id } contradictedBy { id } rivals { id } speaker { id } independentSourceCount spread { low } } }',
    'groups of claims': 'organizations(first: 10, KNOWN) { nodes { id claimsAbout { totalCount groups(by: [RANK, DISPUTED]) { count keys { field value } } } claimsMade { totalCount groups(by: [RANK]) { count } } } }',
    'drafts of a rule': 'draftRule(criteria: [{ id: "x", allOf: [{ metric: TPP, operator: GTE, threshold: 1000 }] }], comparedWith: "2024-06-01", destination: "CN", mode: ADDS, KNOWN) { considered modelsAffected { totalCount nodes { id } } newlyControlled { nodes { chip { id } } } }',
    'near misses': 'nearThreshold(KNOWN) { chip { id } regulation { id } }',
  };

  it.each(Object.entries(computed))('%s rest on nothing that came later, and never fail', async (_, operation) => {
    for (const day of days) {
      const known = asKnown(day);
      const answer = await ask(`{ ${operation.replace('KNOWN', `knownAt: "${day}"`)} }`);
      const { chips, models } = answer as { chips?: Page; models?: { readonly nodes: readonly { readonly constraintTimeline: readonly { readonly routes: readonly { readonly evidence: readonly { readonly publishedOn: string | null }[] }[]; readonly determination: { readonly knownAt: string } }[] }[] } };
      for (const { id, vendor, status } of chips?.nodes ?? []) {
        if (vendor !== undefined) expect((vendor as { id: string } | null)?.id ?? null).toEqual(known.related('Chip', id, 'DESIGNED_BY', 'out')[0] ?? null);
        else expect(status).toBe('LICENSE_REQUIRED');
      }
      for (const { routes, determination } of models?.nodes.flatMap(({ constraintTimeline }) => constraintTimeline) ?? []) {
        expect(determination.knownAt).toBe(day);
        for (const { publishedOn } of routes.flatMap(({ evidence }) => evidence)) expect((publishedOn ?? '') <= day).toBe(true);
      }
      const under = (answer as { modelsTrainedUnder?: TrainedUnder }).modelsTrainedUnder;
      for (const { node: { id: model }, constraints } of under?.edges ?? []) {
        expect(known.isKnown('Model', model)).toBe(true);
        const countries = [...known.related('Model', model, 'DEVELOPED_BY', 'out').map((developer) => known.value('Organization', developer, 'countryCode')), ...((known.value('Model', model, 'countryCodes') as readonly string[] | null) ?? [])];
        for (const { use, date, dateBasis, destination, routes } of constraints) {
          expect(known.related('Model', model, 'TRAINING_OF', 'in')).toContain(use.id);
          expect({ day, ...use }).toEqual({ day, id: use.id, chip: idOrNull(known.related('TrainingUse', use.id, 'OF_CHIP', 'out')) });
          expect(countries).toContain(destination.code);
          expect(date >= '2023-11-17').toBe(true);
          const [trained = model] = known.related('TrainingUse', use.id, 'INHERITED_FROM', 'out');
          if (dateBasis === 'PUBLICATION') expect(date).toBe(known.value('Model', trained, 'publicationDate'));
          for (const { id } of routes.flatMap(({ evidence }) => evidence)) expect(known.isKnown('Source', id)).toBe(true);
          for (const { id } of routes.flatMap(({ acquisition }) => acquisition ?? [])) expect(known.isKnown('Acquisition', id)).toBe(true);
        }
      }
      // Before it took effect nobody could be known to have trained under it.
      if (under) expect(under.edges.length > 0).toBe(day >= '2023-11-17');
    }
  });
});
