import { ApiError } from '../../../src/domain/api-error.ts';
import { InvariantError } from '../../../src/domain/invariant.ts';
import type { Statement } from '../../../src/domain/graph.ts';
import { createGraphClient } from '../../../src/neo4j/graph-client.ts';
import type { GraphClient, StatementRun } from '../../../src/neo4j/graph-client.ts';
import { indexesOf, operatorsOf, totalDbHits } from '../../../src/neo4j/query-plan.ts';
import { freePort } from '../../../src/neo4j/free-port.ts';
import { openTestGraph, testConnection } from '../connection.ts';

const ask = (text: string, parameters: Statement['parameters'] = {}): Statement => ({ text, parameters });

describe('a client of the graph', () => {
  let graph: GraphClient;
  const ran: (StatementRun & { readonly text: string })[] = [];
  beforeAll(() => {
    graph = openTestGraph({ onStatement: ({ text }, run) => void ran.push({ text, ...run }) });
  });
  beforeEach(() => void ran.splice(0));
  afterAll(async () => {
    await graph.changeSchema(ask('DROP INDEX graph_client_test IF EXISTS'));
    await graph.write((run) => run(ask('MATCH (n:GraphClientTest) DELETE n')));
    await graph.close();
  });
  const count = async (): Promise<unknown> => (await graph.read(ask('MATCH (n:GraphClientTest) RETURN count(n)')))[0]?.[0];

  it('answers with rows of plain values in the order of RETURN', async () => {
    await expect(graph.read(ask("UNWIND [1, 2] AS i RETURN i AS number, 'x' + i AS text, [i, null, 2.5] AS list"))).resolves.toEqual([[1, 'x1', [1, null, 2.5]], [2, 'x2', [2, null, 2.5]]]);
  });

  it('gives a bigint as an integer and a number as a float', async () => {
    await expect(graph.read(ask('RETURN valueType($whole), valueType($number)', { whole: 3n, number: 3 }))).resolves.toEqual([['INTEGER NOT NULL', 'FLOAT NOT NULL']]);
    await expect(graph.read(ask('UNWIND [1, 2, 3] AS i RETURN i LIMIT $n', { n: 2n }))).resolves.toHaveLength(2);
  });

  it('cannot write when it reads', async () => {
    await expect(graph.read(ask('CREATE (:GraphClientTest)'))).rejects.toThrow('(Neo.ClientError.Statement.AccessMode)');
    await expect(graph.profile(ask('CREATE (:GraphClientTest)'))).rejects.toThrow('(Neo.ClientError.Statement.AccessMode)');
    await expect(count()).resolves.toBe(0);
  });

  it('commits a whole transaction or nothing of it', async () => {
    const failure = new Error('stopped half-way');
    await expect(graph.write(async (run) => {
      await run(ask('CREATE (:GraphClientTest {id: 1})'));
      throw failure;
    })).rejects.toBe(failure);
    await expect(count()).resolves.toBe(0);
    await expect(graph.write((run) => run(ask('CREATE (n:GraphClientTest {id: 1}) RETURN n.id')))).resolves.toEqual([[1]]);
    await expect(count()).resolves.toBe(1);
  });

  it('explains and profiles a statement, and names the index that it uses', async () => {
    await graph.changeSchema(ask('CREATE INDEX graph_client_test IF NOT EXISTS FOR (n:GraphClientTest) ON (n.id)'));
    await graph.read(ask('CALL db.awaitIndexes(60)'));
    const statement = ask('MATCH (n:GraphClientTest) WHERE n.id = $id RETURN n.id', { id: 1n });
    const plan = await graph.explain(statement);
    expect(indexesOf(plan)).toEqual(['RANGE INDEX GraphClientTest(id)']);
    expect(plan.dbHits).toBeNull();
    const profile = await graph.profile(statement);
    expect(operatorsOf(profile).map(({ operator }) => operator)).toContain('NodeIndexSeek');
    expect(totalDbHits(profile)).toBeGreaterThan(0);
  });

  it('tells of each statement, how long it took and how many rows came', async () => {
    await graph.read(ask('UNWIND range(1, 7) AS i RETURN i'));
    expect(ran).toEqual([{ text: 'UNWIND range(1, 7) AS i RETURN i', rows: 7, milliseconds: expect.any(Number) }]);
  });

  it('takes a statement that the server rejects for a bug', async () => {
    const error: unknown = await graph.read(ask('RETURN nothing')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvariantError);
    expect((error as Error).message).toContain('(Neo.ClientError.Statement.SyntaxError)');
    expect((error as Error).cause).toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
  });

  it('finds the home database when none is named', async () => {
    const { database: _database, ...unnamed } = testConnection();
    const client = createGraphClient(unnamed);
    await expect(client.read(ask('CALL db.info() YIELD name RETURN name'))).resolves.toEqual([['neo4j']]);
    await client.close();
  });

  async function failureOf(client: GraphClient, statement?: Statement): Promise<ApiError> {
    const error: unknown = await (statement ? client.read(statement) : client.ping()).then(() => null, (reason: unknown) => reason);
    await client.close();
    if (!(error instanceof ApiError)) throw new Error(`not an ApiError: ${String(error)}`);
    expect(error.cause).toBeInstanceOf(Error);
    return error;
  }

  it('says where nothing answers, without the password, and soon', async () => {
    const port = await freePort();
    const begun = performance.now();
    const error = await failureOf(createGraphClient({ ...testConnection(), uri: `bolt://127.0.0.1:${port}` }));
    expect(error).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      message: `The database at bolt://127.0.0.1:${port} (database neo4j) cannot be reached or cannot answer now (ServiceUnavailable). Check that Neo4j runs there and that NEO4J_URI names it; then try again.`,
    });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('says that the password is wrong', async () => {
    const { uri } = testConnection();
    // Not the user of the other tests: the server locks a user out after a few wrong passwords.
    const error = await failureOf(createGraphClient({ uri, user: 'stranger', password: 'a wrong secret', database: 'neo4j' }));
    expect(error).toMatchObject({ code: 'DATABASE_AUTHENTICATION_FAILED', message: `The database at ${uri} (database neo4j) refuses this user and password. Correct NEO4J_USER and NEO4J_PASSWORD.` });
  });

  it('says that there is no such database', async () => {
    const { uri } = testConnection();
    const error = await failureOf(createGraphClient({ ...testConnection(), database: 'chips' }));
    expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE', message: `The server at ${uri} (database chips) has no such database. Correct NEO4J_DATABASE.` });
  });

  it('stops a statement that takes too long', async () => {
    const error = await failureOf(openTestGraph({ readTimeoutMilliseconds: 200 }), ask('UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c RETURN max(c)'));
    expect(error.code).toBe('DATABASE_TIMEOUT');
  });

  it('says that no connection came free in time', async () => {
    const client = openTestGraph({ poolSize: 1, connectionTimeoutMilliseconds: 300 });
    await client.ping();
    const long = client.write(async (run) => {
      await run(ask('RETURN 1'));
      await expect(client.read(ask('RETURN 2'))).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    });
    await long;
    await client.close();
  });

  it('says that an address is none', () => {
    expect(() => createGraphClient({ ...testConnection(), uri: 'https://ada:secret@graph.example' })).toThrow(
      'https://graph.example (database neo4j) is not the address of a Neo4j. Set NEO4J_URI to one such as bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io.',
    );
  });
});
