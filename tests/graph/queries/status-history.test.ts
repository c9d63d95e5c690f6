import type { GraphQLSchema } from 'graphql';
import { graphql } from 'graphql';
import { apiContext } from '../../../resolvers/context.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import { decodeFacts } from '../../../src/cypher/law/facts/facts.ts';
import { readFacts } from '../../../src/cypher/law/read-facts.ts';
import { renderRoot } from '../../../src/cypher/statement/render-root.ts';
import { Names } from '../../../src/cypher/statement/scope.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import type { JudgedChip } from '../../../src/rules/determination.ts';
import { determine } from '../../../src/rules/determine.ts';
import { OPEN_START } from '../../../src/rules/rulebook.ts';
import { lawChangeDates } from '../../../src/rules/status-rules.ts';
import { statuses, type Status } from '../../../src/rules/status.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../../unit/rules/seed-rulebook.ts';
import { openTestGraph } from '../connection.ts';

interface Interval {
  readonly from: string | null;
  readonly until: string | null;
  readonly beforeRelease: boolean;
  readonly status: Status;
  readonly codifiedStatus: Status | null;
  readonly eccn: string | null;
  readonly paragraph: string | null;
  readonly reviewPolicy: string | null;
  readonly decidedBy: { readonly id: string } | null;
}

interface History {
  readonly chip: JudgedChip;
  readonly destination: string;
  readonly intervals: readonly Interval[];
}

interface IdPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly status: Status }[];
}

const destinations = ['CN', 'HK', 'MO', 'SG', 'AE', 'US', 'IR'];
const shown = 'from until beforeRelease status codifiedStatus eccn paragraph reviewPolicy decidedBy { id }';

let graph: GraphClient;
let schema: GraphQLSchema;
let chips: readonly JudgedChip[];
const histories: History[] = [];

beforeAll(async () => {
  [schema, graph] = [await buildApiSchema(), openTestGraph()];
  const [row] = await graph.read(renderRoot([readFacts('CHIP', 'Chip', 'ALL', new Names())]));
  chips = (row![1] as readonly unknown[]).map((facts) => decodeFacts('CHIP', facts));
  const byId = new Map(chips.map((chip) => [chip.id, chip]));
  for (const destination of destinations) {
    const pages = await ask(`{ ${['first', 'last'].map((end) => `${end}: chips(${end}: 100) { nodes { id statusHistory(destination: "${destination}") { ${shown} } } }`).join(' ')} }`) as Readonly<Record<string, { readonly nodes: readonly { readonly id: string; readonly statusHistory: readonly Interval[] }[] }>>;
    const nodes = new Map([...pages['first']!.nodes, ...pages['last']!.nodes].map((node) => [node.id, node]));
    histories.push(...[...nodes.values()].map(({ id, statusHistory }) => ({ chip: byId.get(id as `chip:${string}`)!, destination, intervals: statusHistory })));
  }
});
afterAll(async () => { await graph.close(); });

async function ask(source: string): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source, contextValue: apiContext({ graph, rulebook: seedRulebook, now: `${testDay}T00:00:00Z` }) });
  expect(errors).toBeUndefined();
  return data;
}

describe('the history of every chip for every destination', () => {
  it('is there', () => {
    expect(histories).toHaveLength(152 * destinations.length);
  });

  it('covers all time without gap or overlap', () => {
    for (const { intervals } of histories) {
      expect([intervals[0]?.from, intervals.at(-1)?.until]).toEqual([null, null]);
      expect(intervals.slice(1).map(({ from }) => from)).toEqual(intervals.slice(0, -1).map(({ until }) => until));
      for (const { from, until } of intervals) if (from !== null && until !== null) expect(from < until).toBe(true);
    }
  });

  it('has neighbors that differ in something shown', () => {
    const answer = ({ from: _from, until: _until, ...said }: Interval): string => JSON.stringify(said);
    const alike = histories.flatMap(({ chip, destination, intervals }) => intervals.slice(1).filter((interval, index) => answer(interval) === answer(intervals[index]!)).map(({ from }) => `${chip.id} ${destination} ${from}`));
    expect(alike).toEqual([]);
  });

  it('says on the first day of each interval what the determination of that day says', () => {
    const differences = histories.flatMap(({ chip, destination, intervals }) => intervals.flatMap(({ from, until: _until, ...said }) => {
      const { status, codifiedStatus, eccn, paragraph, reviewPolicy, beforeRelease, decidedBy } = determine(seedRulebook, { chip, destination, asOf: from ?? OPEN_START, parts: [] });
      const determined = { beforeRelease, status, codifiedStatus, eccn, paragraph, reviewPolicy, decidedBy: decidedBy?.regulationId == null ? null : { id: decidedBy.regulationId } };
      return JSON.stringify(said) === JSON.stringify(determined) ? [] : [{ chip: chip.id, destination, from, said, determined }];
    }));
    expect(differences).toEqual([]);
  });

  it('has the status of every day on which any law changes', () => {
    const days = lawChangeDates(seedRulebook);
    const differences = histories.flatMap(({ chip, destination, intervals }) => days.flatMap((asOf) => {
      const held = intervals.find(({ from, until }) => (from ?? OPEN_START) <= asOf && (until === null || asOf < until));
      const { status } = determine(seedRulebook, { chip, destination, asOf, parts: [] });
      return held?.status === status ? [] : [{ chip: chip.id, destination, asOf, held: held?.status, status }];
    }));
    expect(differences).toEqual([]);
  });
});

it('a condition on the status finds the chips that have it, on every day on which any law changes', async () => {
  for (const day of lawChangeDates(seedRulebook)) {
    const pages = await ask(`{ ${statuses.map((status) => `${status}: chips(where: { controlStatus: { destination: "CN", asOf: "${day}", eq: ${status} } }, first: 100) { totalCount nodes { id status(destination: "CN", asOf: "${day}") } }`).join(' ')} }`) as Readonly<Record<Status, IdPage>>;
    for (const status of statuses) {
      const wanted = chips.filter((chip) => determine(seedRulebook, { chip, destination: 'CN', asOf: day, parts: [] }).status === status).map(({ id }) => id).sort();
      expect(pages[status]).toEqual({ totalCount: wanted.length, nodes: wanted.slice(0, 100).map((id) => ({ id, status })) });
    }
  }
});
