import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import type { Driver, Session, Transaction } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import type { GraphReader } from '../../../src/domain/graph.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { testConnection } from '../connection.ts';

/** What the seed has none of yet is written in a transaction, asked about in it, and taken back. */
describe('on a day of knowledge', () => {
  const { uri, user, password, database } = testConnection();
  let schema: GraphQLSchema;
  let driver: Driver;
  let session: Session;
  let transaction: Transaction;
  beforeAll(async () => { [schema, driver] = [await buildApiSchema(), neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })]; });
  afterAll(async () => { await driver.close(); });
  beforeEach(() => {
    session = driver.session({ database });
    transaction = session.beginTransaction();
  });
  afterEach(async () => {
    await transaction.rollback();
    await session.close();
  });

  const reader: GraphReader = {
    read: async ({ text, parameters }) => (await transaction.run(text, parameters)).records.map((record) => record.keys.map((key) => record.get(key) as unknown)),
  };

  async function ask(source: string): Promise<Readonly<Record<string, unknown>>> {
    const { data, errors } = await graphql({ schema, source, contextValue: apiContext({ graph: reader, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Readonly<Record<string, unknown>>;
  }

  it('a value that was corrected later is the one that stood, also in conditions', async () => {
    await transaction.run(`MATCH (chip:Chip { id: 'chip:nvidia-t4' }) SET chip.knownDays = ['aliases@2025-01-01', 'dieAreaMm2@2025-01-01', 'marketedForChina@2025-01-01', 'releaseStatus@2024-01-01', 'disputed@2024-06-01'],
      chip.dieAreaMm2 = 545.0, chip.dieAreaMm2Formerly = ['2022-03-01=800.5', '2023-06-01=826'], chip.marketedForChina = true, chip.marketedForChinaFormerly = ['0000-00-00=false'], chip.releaseStatus = 'RELEASED', chip.releaseStatusFormerly = ['2023-01-01=ANNOUNCED'],
      chip.disputed = true, chip.disputedFormerly = ['0000-00-00=false'], chip.aliases = ['Tesla T4'], chip.aliasesFormerly = ['2022-03-01=TU104']`);
    const on = async (day: string): Promise<unknown> => (await ask(`{ chip(id: "nvidia-t4", knownAt: "${day}") { dieAreaMm2 marketedForChina releaseStatus disputed aliases } }`))['chip'];
    expect(await on('2022-02-28')).toEqual({ dieAreaMm2: null, marketedForChina: false, releaseStatus: null, disputed: false, aliases: [] });
    expect(await on('2022-03-01')).toEqual({ dieAreaMm2: 800.5, marketedForChina: false, releaseStatus: null, disputed: false, aliases: [] });
    expect(await on('2023-06-01')).toEqual({ dieAreaMm2: 826, marketedForChina: false, releaseStatus: 'ANNOUNCED', disputed: false, aliases: [] });
    expect(await on('2024-12-31')).toEqual({ dieAreaMm2: 826, marketedForChina: false, releaseStatus: 'RELEASED', disputed: true, aliases: [] });
    expect(await on('2025-01-01')).toEqual({ dieAreaMm2: 545, marketedForChina: true, releaseStatus: 'RELEASED', disputed: true, aliases: ['Tesla T4'] });
    const { before, after } = await ask('{ before: chips(knownAt: "2023-12-31", where: { id: { in: ["nvidia-t4"] }, dieAreaMm2: { gte: 826 }, releaseStatus: { eq: ANNOUNCED } }) { totalCount } after: chips(knownAt: "2025-01-01", where: { id: { in: ["nvidia-t4"] }, dieAreaMm2: { gte: 826 } }) { totalCount } }');
    expect([before, after]).toEqual([{ totalCount: 1 }, { totalCount: 0 }]);
  });

  it('the law judges a chip by the values that stood, record by record and as a condition', async () => {
    await transaction.run(`MATCH (chip:Chip { id: 'chip:nvidia-t4' }) SET chip.knownFrom = '2022-01-01', chip.usOrigin = true, chip.usOriginFormerly = ['2022-01-01=false'], chip.tpp = 6000.0, chip.tppLow = 6000.0, chip.tppHigh = 6000.0,
      chip.tppLowFormerly = ['2022-01-01=100'], chip.tppHighFormerly = ['2022-01-01=100'], chip.performanceDensityLow = 1.0, chip.performanceDensityHigh = 1.0, chip.datacenter = true,
      chip.knownDays = ['tpp@2024-01-01', 'tppLow@2024-01-01', 'tppHigh@2024-01-01', 'usOrigin@2024-06-01']`);
    for (const [day, status] of [['2023-12-31', 'NOT_CONTROLLED'], ['2024-01-01', 'UNDETERMINED'], ['2024-05-31', 'UNDETERMINED'], ['2024-06-01', 'LICENSE_REQUIRED']] as const) {
      const asked = (condition: string): string => `chips(knownAt: "${day}", asOf: "2023-12-01", where: { id: { in: ["nvidia-t4"] } ${condition} }) { nodes { status(destination: "CN") } }`;
      const { all, some, others } = await ask(`{ all: ${asked('')} some: ${asked(`controlStatus: { destination: "CN", eq: ${status} }`)} others: ${asked(`not: { controlStatus: { destination: "CN", eq: ${status} } }`)} }`);
      expect({ day, all, some, others }).toEqual({ day, all: { nodes: [{ status }] }, some: { nodes: [{ status }] }, others: { nodes: [] } });
    }
  });

  it('a model was trained under a rule by the day of its training that was known, and in the country that its developer was known to be of', async () => {
    await transaction.run(`MATCH (use:TrainingUse)-[:TRAINING_OF]->(model:Model { id: 'model:deepseek-v2' }), (developer:Organization { id: 'organization:deepseek' })
      SET model.knownFrom = '2023-01-01', model.countryCodes = null, developer.knownDays = ['countryCode@2025-06-01'], developer.countryCodeFormerly = ['0000-00-00=SG']
      SET use.knownFrom = '2023-01-01', use.trainingDate = '2023-12-01', use.trainingDateBasis = 'TRAINING_START', use.knownDays = ['trainingDate@2025-01-01', 'trainingDateBasis@2025-01-01'],
        use.trainingDateFormerly = ['0000-00-00=2023-09-01', '2024-06-01=2023-11-20'], use.trainingDateBasisFormerly = ['0000-00-00=PUBLICATION', '2024-06-01=PUBLICATION']`);
    const on = async (day: string): Promise<unknown> => (await ask(`{ modelsTrainedUnder(regulation: "us-2023-10-17-acs-ifr", knownAt: "${day}", where: { id: { in: ["deepseek-v2"] } }, status: [LICENSE_REQUIRED, NO_LICENSE_REQUIRED, NOT_CONTROLLED, UNDETERMINED]) {
      totalCount coverage { considered certain } edges { certainty constraints { date dateBasis destination { code } } } } }`))['modelsTrainedUnder'];
    const trained = (certainty: string, date: string, dateBasis: string, code: string): unknown => ({
      totalCount: 1, coverage: { considered: 1, certain: certainty === 'CERTAIN' ? 1 : 0 }, edges: [{ certainty, constraints: [{ date, dateBasis, destination: { code } }] }],
    });
    expect(await on('2024-05-31')).toEqual({ totalCount: 0, coverage: { considered: 0, certain: 0 }, edges: [] });
    expect(await on('2024-06-01')).toEqual(trained('POSSIBLE', '2023-11-20', 'PUBLICATION', 'SG'));
    expect(await on('2024-12-31')).toEqual(trained('POSSIBLE', '2023-11-20', 'PUBLICATION', 'SG'));
    expect(await on('2025-01-01')).toEqual(trained('CERTAIN', '2023-12-01', 'TRAINING_START', 'SG'));
    expect(await on('2025-06-01')).toEqual(trained('CERTAIN', '2023-12-01', 'TRAINING_START', 'CN'));
  });

  it('a model of which no hardware is known was trained by its own day that was known, and what the editors remarked of it counts from the day on which they read', async () => {
    await transaction.run(`MATCH (dataset:Dataset) SET dataset.readOn = '2026-07-01'`);
    await transaction.run(`MATCH (use:TrainingUse)-[of:TRAINING_OF]->(:Model { id: 'model:deepseek-v2' }) DELETE of`);
    await transaction.run(`MATCH (model:Model { id: 'model:deepseek-v2' }) SET model.knownFrom = '2023-01-01', model.trainingDate = '2023-12-01', model.trainingDateBasis = 'TRAINING_START', model.trainingStart = '2023-12-01',
      model.hardwareMissing = 'NOT_DISCLOSED', model.knownDays = ['trainingDate@2025-01-01', 'trainingDateBasis@2025-01-01', 'trainingStart@2025-01-01'],
      model.trainingDateFormerly = ['0000-00-00=2023-09-01', '2024-06-01=2023-11-20'], model.trainingDateBasisFormerly = ['0000-00-00=PUBLICATION', '2024-06-01=PUBLICATION']`);
    const on = async (day: string): Promise<unknown> => ((await ask(`{ modelsTrainedUnder(regulation: "us-2023-10-17-acs-ifr", knownAt: "${day}", where: { id: { in: ["deepseek-v2"] } }) { coverage { considered certain withoutHardware withoutTrainingDates reasons { reason } } } }`))['modelsTrainedUnder'] as { readonly coverage: unknown }).coverage;
    expect(await on('2024-05-31')).toEqual({ considered: 0, certain: 0, withoutHardware: 0, withoutTrainingDates: 0, reasons: [] });
    expect(await on('2024-06-01')).toEqual({ considered: 1, certain: 0, withoutHardware: 1, withoutTrainingDates: 1, reasons: [{ reason: 'NO_HARDWARE_RECORDED' }] });
    for (const day of ['2025-01-01', '2026-06-30']) expect(await on(day)).toEqual({ considered: 1, certain: 1, withoutHardware: 1, withoutTrainingDates: 0, reasons: [{ reason: 'NO_HARDWARE_RECORDED' }] });
    expect(await on('2026-07-01')).toMatchObject({ reasons: [{ reason: 'NO_HARDWARE_RECORDED' }, { reason: 'HARDWARE_NOT_DISCLOSED' }] });
  });

  it('an instrument that is not modeled was in force from the day that it was known to take effect', async () => {
    await transaction.run(`MATCH (model:Model { id: 'model:deepseek-v2' })<-[:TRAINING_OF]-(use:TrainingUse) SET model.knownFrom = '2024-05-07', use.knownFrom = '2024-05-07'`);
    await transaction.run(`MATCH (instrument:Regulation { id: 'regulation:cn-2023-08-01-ga-ge' }) SET instrument.effectiveFrom = '2023-08-01', instrument.effectiveFromFormerly = ['0000-00-00=2025-01-01'], instrument.knownDays = ['effectiveFrom@2024-09-01']`);
    const on = async (day: string): Promise<unknown> => (await ask(`{ modelsTrainedUnder(regulation: "cn-2023-08-01-ga-ge", knownAt: "${day}", where: { id: { in: ["deepseek-v2"] } }) { coverage { considered certain undetermined } } }`))['modelsTrainedUnder'];
    expect(await on('2024-08-31')).toEqual({ coverage: { considered: 0, certain: 0, undetermined: 0 } });
    expect(await on('2024-09-01')).toEqual({ coverage: { considered: 1, certain: 0, undetermined: 1 } });
  });

  it('of a claim is read how it was weighed then', async () => {
    await transaction.run(`CREATE (:Claim { id: 'claim:weighed', recordedFrom: '2023-01-01', recordedUntil: '9999-12-31', predicate: 'x', field: 'x', rank: 'NORMAL', sourceScope: 'RECORD', subjectId: 'chip:nvidia-t4', text: 'It is so.',
      verdict: 'CONTRADICTED', verdictFormerly: ['2024-01-01=SUPPORTED'], verdictNote: 'Later measurements differ.', disputed: true, disputedFormerly: ['0000-00-00=false'], knownDays: ['verdict@2025-01-01', 'verdictNote@2025-01-01', 'disputed@2025-01-01'] })`);
    const on = async (day: string): Promise<unknown> => (await ask(`{ claim(id: "weighed", knownAt: "${day}") { verdict subject { id } verdictNote text disputed } }`))['claim'];
    const claim = { text: 'It is so.', subject: { id: 'chip:nvidia-t4' } };
    expect(await on('2023-12-31')).toEqual({ ...claim, verdict: null, verdictNote: null, disputed: false });
    expect(await on('2024-12-31')).toEqual({ ...claim, verdict: 'SUPPORTED', verdictNote: null, disputed: false });
    expect(await on('2025-01-01')).toEqual({ ...claim, verdict: 'CONTRADICTED', verdictNote: 'Later measurements differ.', disputed: true });
  });

  it('an interval whose end came out later is open', async () => {
    await transaction.run(`MATCH (listing:Listing { id: 'listing:entity-list-baai' }) SET listing.knownFrom = '2025-03-28', listing.until = '2025-12-01', listing.knownDays = ['until@2025-11-20'], listing.untilFormerly = ['0000-00-00=9999-12-31']`);
    const { then: standing, now } = await ask('{ then: listings(asOf: "2026-01-01", knownAt: "2025-11-19", where: { id: { in: ["entity-list-baai"] } }) { totalCount nodes { until } } now: listings(asOf: "2026-01-01", knownAt: "2025-11-20", where: { id: { in: ["entity-list-baai"] } }) { totalCount nodes { until } } }');
    expect([standing, now]).toEqual([{ totalCount: 1, nodes: [{ until: null }] }, { totalCount: 0, nodes: [] }]);
  });

  it('a chain ends where a claim was not yet made, and one that is gone leads nowhere', async () => {
    await transaction.run(`MATCH (chip:Chip { id: 'chip:nvidia-t4' })
      UNWIND [['a', '2024-01-01', '9999-12-31'], ['b', '2025-01-01', '9999-12-31'], ['c', '2023-01-01', '9999-12-31'], ['d', '2023-01-01', '2024-06-01']] AS row
      CREATE (claim:Claim { id: 'claim:chain-' + row[0], recordedFrom: row[1], recordedUntil: row[2], predicate: 'x', field: 'x', rank: 'NORMAL', sourceScope: 'RECORD', subjectId: chip.id })`);
    await transaction.run(`MATCH (a:Claim { id: 'claim:chain-a' }), (b:Claim { id: 'claim:chain-b' }), (c:Claim { id: 'claim:chain-c' }), (d:Claim { id: 'claim:chain-d' })
      CREATE (a)-[:RESTS_ON { position: 0 }]->(b), (b)-[:RESTS_ON { position: 0 }]->(c), (a)-[:RESTS_ON { position: 1 }]->(d), (d)-[:RESTS_ON { position: 0 }]->(c)`);
    const chain = async (day: string): Promise<unknown> => (await ask(`{ claim(id: "chain-a" ${day}) { chain { id } restsOn { id } } }`))['claim'];
    const ids = (...letters: readonly string[]): unknown => letters.map((letter) => ({ id: `claim:chain-${letter}` }));
    expect(await chain(', knownAt: "2024-05-31"')).toEqual({ chain: ids('d', 'c'), restsOn: ids('d') });
    expect(await chain(', knownAt: "2024-06-01"')).toEqual({ chain: [], restsOn: [] });
    expect(await chain(', knownAt: "2025-01-01"')).toEqual({ chain: ids('b', 'c'), restsOn: ids('b') });
    expect(await chain('')).toEqual({ chain: ids('b', 'd', 'c'), restsOn: ids('b', 'd') });
  });

  it('owners that came out later are no owners, in the record and in what the law makes of it', async () => {
    await transaction.run(`MATCH (party:Organization { id: 'organization:deepseek' }) SET party.knownDays = ['owners@2025-02-01']`);
    await transaction.run(`MATCH (:Organization { id: 'organization:deepseek' })-[owned:OWNED_BY]->() DELETE owned`);
    await transaction.run(`MATCH (party:Organization { id: 'organization:deepseek' }), (owner:Organization { id: 'organization:huawei' }) CREATE (party)-[:OWNED_BY { position: 0, share: 60.0, check: 'SEEN', until: '9999-12-31' }]->(owner)`);
    const on = async (day: string): Promise<unknown> => (await ask(`{ organization(id: "deepseek", knownAt: "${day}") { owners { owner { id } } listScreening { ultimateParents { id } } } }`))['organization'];
    expect(await on('2025-01-31')).toMatchObject({ owners: [], listScreening: { ultimateParents: [] } });
    expect(await on('2025-02-01')).toEqual({ owners: [{ owner: { id: 'organization:huawei' } }], listScreening: { ultimateParents: [{ id: 'organization:huawei-holding-trade-union' }] } });
  });

  it('a chip whose vendor came out later has no addressee of a letter for its exporter', async () => {
    await transaction.run(`MATCH (chip:Chip { id: 'chip:nvidia-h800-sxm5' }) SET chip.knownDays = ['vendor@2025-02-01'], chip.knownFrom = '2023-03-21'`);
    const asked = (day: string): string => `determination(chip: "nvidia-h800-sxm5", destination: "CN", asOf: "2023-11-01", knownAt: "${day}") { exporter { id } }`;
    const { before, after, chips } = await ask(`{ before: ${asked('2025-01-31')} after: ${asked('2025-02-01')} chips: chips(knownAt: "2025-01-31", asOf: "2023-11-01", where: { id: { in: ["nvidia-h800-sxm5"] } }) { nodes { vendor { id } status(destination: "CN") } } }`);
    expect([before, after]).toEqual([{ exporter: null }, { exporter: { id: 'organization:nvidia' } }]);
    const { nodes: [judged] } = chips as { readonly nodes: readonly [{ readonly status: string }] };
    expect(judged).toEqual({ vendor: null, status: 'UNDETERMINED' });
    const { byStatus } = await ask(`{ byStatus: chips(knownAt: "2025-01-31", asOf: "2023-11-01", where: { id: { in: ["nvidia-h800-sxm5"] }, controlStatus: { destination: "CN", eq: ${judged.status} } }) { totalCount } }`);
    expect(byStatus).toEqual({ totalCount: 1 });
  });

  it('what a record cannot be told without is named though its own sources came later, and of it is read what was known', async () => {
    await transaction.run(`MATCH (model:Model { id: 'model:deepseek-v2' }) SET model.knownFrom = '2026-01-01', model.knownDays = ['parameters@2026-01-01', 'publicationDate@2026-01-01']`);
    await transaction.run(`MATCH (use:TrainingUse)-[:TRAINING_OF]->(:Model { id: 'model:deepseek-v2' }) SET use.knownFrom = '2024-05-07'`);
    const { model, trainingUses } = await ask('{ model(id: "deepseek-v2", knownAt: "2025-06-01") { id } trainingUses(knownAt: "2025-06-01", where: { model: { id: { eq: "deepseek-v2" } } }, first: 1) { nodes { model { id name parameters publicationDate } } } }');
    expect(model).toBeNull();
    expect(trainingUses).toEqual({ nodes: [{ model: { id: 'model:deepseek-v2', name: 'DeepSeek-V2', parameters: null, publicationDate: null } }] });
  });
});
