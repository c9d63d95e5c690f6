import { buildSchema } from 'graphql';
import { pino } from 'pino';
import { apiContext } from '../../../../resolvers/context.ts';
import type { ApiContext } from '../../../../resolvers/context.ts';
import type { Rulebook } from '../../../../src/rules/rulebook.ts';
import { buildServer } from '../../../../src/server/http/build-server.ts';
import { listen } from '../../../../src/server/http/listen.ts';
import { fakeStamps } from '../response-cache/fake-stamps.ts';

const schema = buildSchema(`
  type Vendor { id: ID!, name: String }
  type Power { low: Float, high: Float }
  type Chip { id: ID!, name: String, tpp: Float, isSold: Boolean, power: Power, aliases: [String!]!, vendor: Vendor, variants(first: Int): ChipConnection! }
  type Change { text: String }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  type ChipEdge { cursor: String!, node: Chip!, share: Float }
  type ChangeEdge { cursor: String!, node: Change! }
  type ChipConnection { edges: [ChipEdge!]!, nodes: [Chip!]!, pageInfo: PageInfo!, totalCount: Int! }
  type ChangeConnection { edges: [ChangeEdge!]!, pageInfo: PageInfo! }
  type Query {
    chips(first: Int = 25, after: String, last: Int, before: String, named: String): ChipConnection!
    changes(first: Int = 25, after: String): ChangeConnection!
    chip(id: ID!): Chip
  }
`);

export interface MadeChip {
  readonly id: string;
  readonly [field: string]: unknown;
}

interface Asked {
  readonly first: number;
  readonly after: string | null;
  readonly named?: string;
}

/** A whole server over chips that a test makes, in a dataset that it can change. */
export async function exportServer(chips: readonly MadeChip[]) {
  const stamps = fakeStamps();
  const asked: Asked[] = [];
  const hooks: { onPage?: (page: number) => Promise<void> | void } = {};
  const connection = (all: readonly MadeChip[], { first, after }: Pick<Asked, 'first' | 'after'>) => {
    const begin = after === null || after === undefined ? 0 : Number(after);
    const edges = all.slice(begin, begin + first).map((node, index) => ({ cursor: String(begin + index + 1), node, share: 0.5 }));
    return { edges, nodes: edges.map(({ node }) => node), totalCount: all.length, pageInfo: { hasNextPage: begin + first < all.length, endCursor: edges.at(-1)?.cursor ?? null } };
  };
  const answer = (_source: unknown, args: Asked, context: ApiContext) => {
    asked.push({ ...args });
    context.answer.datasetVersion = stamps.state.version;
    return Promise.resolve(hooks.onPage?.(asked.length)).then(() => connection(args.named === undefined ? chips : chips.filter(({ name }) => name === args.named), args));
  };
  schema.getQueryType()!.getFields()['chips']!.resolve = answer;
  schema.getQueryType()!.getFields()['changes']!.resolve = answer;
  const logged: Record<string, unknown>[] = [];
  const server = await buildServer({
    schema, schemaText: '', databaseStatus: () => ({ ready: true, datasetVersion: 'v1' }), slowOperationMs: 10_000,
    log: pino({ level: 'info', base: null, timestamp: false }, { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) }),
    makeContext: (requestId) => ({ requestId, ...apiContext({ graph: stamps.graph, rulebook: {} as Rulebook, now: '2026-08-01T00:00:00.000Z' }) }),
  });
  const address = await listen(server.fastify, '127.0.0.1', 0);
  const post = (options: string, query: string, more: Readonly<Record<string, unknown>> = {}): Promise<Response> =>
    fetch(`${address}/export?${options}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, ...more }) });
  return { ...server, address, logged, asked, hooks, state: stamps.state, post };
}
