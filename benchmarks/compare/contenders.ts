import { parse } from 'graphql';
import { explainOperation } from '../../resolvers/explain.ts';
import { buildApiSchema } from '../../schema/index.ts';
import type { Statement } from '../../src/domain/graph.ts';
import type { GraphClient } from '../../src/neo4j/graph-client.ts';
import { totalDbHits } from '../../src/neo4j/query-plan.ts';
import { readRulebook } from '../../src/seeding/read-rulebook.ts';
import { firstAnswer, startApi, type Answer } from '../api-process.ts';
import { allCases } from './cases.ts';
import type { Asked, Case } from './case.ts';
import { startChildServer } from './child-server.ts';
import type { Contender, ContenderName, HttpRequest } from './contender.ts';
import { askOnce } from './http-client.ts';
import { findPageStart } from './page-start.ts';
import { startLoad, type Load } from './load.ts';
import { rawDriver } from './raw-driver.ts';
import { plainRows } from './rows.ts';

export interface Contest {
  readonly cases: readonly Case[];
  readonly contenders: readonly Contender[];
  readonly load: Load;
  stop(): Promise<void>;
}

interface Options {
  readonly client: GraphClient;
  /** How a process is told of the database. */
  readonly connection: Readonly<Record<string, string>>;
  readonly seedFolder: string;
  readonly asks: (its: Case) => boolean;
}

const none = () => Promise.resolve(null);
const decoder = new TextDecoder();
const peerModule = new URL('../peers/neo4j-graphql.mjs', import.meta.url);

/** Starts everything that is compared, each in a process of its own. */
export async function startContest({ client, connection, seedFolder, asks }: Options): Promise<Contest> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const stopOne of stops.reverse()) await stopOne();
  };
  const started = async <Server extends { stop(): Promise<unknown> }>(server: Promise<Server>): Promise<Server> => {
    const running = await server;
    stops.push(() => running.stop());
    return running;
  };
  try {
    const cached = await started(startApi(connection));
    const uncached = await started(startApi({ ...connection, CHIP_EXPORT_CONTROLS_RESPONSE_CACHE_MB: '0' }));
    for (const { address } of [cached, uncached]) await firstAnswer(address, { query: '{ dataset { version } }' });
    const cases = allCases(await findPageStart(uncached.address, 99 * 25)).filter(asks);
    const hitsOfOurs = await profiled(client, seedFolder);
    const answers = new Map<string, Uint8Array>();
    for (const its of cases) answers.set(its.name, await askOnce(graphqlRequest(`${uncached.address}/graphql`, its.ours)).catch((error: unknown) => new TextEncoder().encode(String(error))));

    const peer = await started(startChildServer(peerModule, { environment: connection }));
    const recorded: Statement[] = [];
    const recordingPeer = await started(startChildServer(peerModule, { environment: connection, args: ['record'], onMessage: (message) => recorded.push((message as { readonly statement: Statement }).statement) }));
    const statements = new Map(cases.flatMap(({ name, raw }) => (raw ? [[name, raw] as const] : [])));
    const rawServer = await started(startChildServer(new URL('raw-server.ts', import.meta.url), { environment: connection, content: statements }));
    const bytes = await started(startChildServer(new URL('bytes-server.ts', import.meta.url), { environment: {}, content: answers }));
    const load = startLoad();
    stops.push(() => load.stop());
    const raw = rawDriver(connection);
    stops.push(() => raw.close());

    const ours = (name: ContenderName, address: string, dbHits: Contender['dbHits']): Contender => ({
      ...overHttp(name, ({ ours: asked }) => graphqlRequest(`${address}/graphql`, asked)),
      rows: (its, answer) => graphqlRows(its, its.ours, answer),
      dbHits,
    });
    const rawRows: Contender['rows'] = (its, answer) => plainRows(JSON.parse(decoder.decode(answer)), [], its.anyOrder);
    const rawHits = (its: Case): Promise<number> => sumOfHits(client, [its.raw!]);
    return {
      cases,
      load,
      contenders: [
        ours('ours', cached.address, none),
        ours('ours, no cache', uncached.address, (its) => hitsOfOurs(its.ours)),
        {
          name: 'raw driver', rows: rawRows, dbHits: rawHits,
          canAnswer: (its) => its.raw !== undefined,
          request: () => null,
          async ask(its) { return new TextEncoder().encode(JSON.stringify(await raw.rows(its.raw!))); },
        },
        { ...overHttp('raw behind node:http', (its) => its.raw && { url: `${rawServer.address}/${its.name}`, body: '{}' }), rows: rawRows, dbHits: rawHits },
        {
          ...overHttp('@neo4j/graphql', (its) => its.peer && graphqlRequest(peer.address, its.peer)),
          rows: (its, answer) => graphqlRows(its, its.peer!, answer),
          async dbHits(its) {
            recorded.length = 0;
            graphqlRows(its, its.peer!, await askOnce(graphqlRequest(recordingPeer.address, its.peer!)));
            return sumOfHits(client, recorded);
          },
        },
        // It gets what ours gets, and reads it.
        { ...overHttp('node:http, same bytes', (its) => ({ ...graphqlRequest('', its.ours), url: `${bytes.address}/${its.name}` })), rows: () => null, dbHits: none },
      ],
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function overHttp(name: ContenderName, requestFor: (its: Case) => HttpRequest | undefined): Pick<Contender, 'name' | 'canAnswer' | 'request' | 'ask'> {
  return { name, canAnswer: (its) => requestFor(its) !== undefined, request: (its) => requestFor(its) ?? null, ask: (its) => askOnce(requestFor(its)!) };
}

function graphqlRequest(url: string, { query, variables }: Asked): HttpRequest {
  return { url, body: JSON.stringify({ query, variables }) };
}

function graphqlRows(its: Case, { rowsAt }: Asked, answer: Uint8Array) {
  const { data, errors } = JSON.parse(decoder.decode(answer)) as Answer;
  if (errors) throw new Error(`errors in the answer: ${JSON.stringify(errors).slice(0, 300)}`);
  return plainRows(data, rowsAt, its.anyOrder);
}

/** What the statements of a question of ours cost. */
async function profiled(client: GraphClient, seedFolder: string): Promise<(asked: Asked) => Promise<number>> {
  const [schema, rulebook] = await Promise.all([buildApiSchema(), readRulebook(seedFolder)]);
  const today = new Date().toISOString().slice(0, 10);
  return async ({ query, variables = {} }) => sumOfHits(client, await explainOperation(schema, parse(query), variables, { rulebook, today }));
}

async function sumOfHits(client: GraphClient, statements: readonly Statement[]): Promise<number> {
  let hits = 0;
  for (const statement of statements) hits += totalDbHits(await client.profile(statement));
  return hits;
}
