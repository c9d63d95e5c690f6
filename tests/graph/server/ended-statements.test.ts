import { setTimeout as sleep } from 'node:timers/promises';
import { Patience } from '../../../src/domain/patience.ts';
import type { GraphClient } from '../../../src/neo4j/graph-client.ts';
import { openTestGraph } from '../connection.ts';

let graph: GraphClient;
beforeAll(() => {
  graph = openTestGraph();
});
afterAll(() => graph.close());

/** A statement that would run for hours, and can be told from those of other tests. */
function endless(name: string) {
  return { text: `UNWIND range(1, 100000000) AS one UNWIND range(1, 100000000) AS other WITH one + other AS sum WHERE sum < $least RETURN '${name}', count(*)`, parameters: { least: 0 } };
}

async function isRunning(name: string): Promise<boolean> {
  const rows = await graph.read({ text: 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $name AND NOT currentQuery STARTS WITH "SHOW" RETURN currentQuery', parameters: { name } });
  return rows.length > 0;
}

async function untilRunning(name: string, wanted: boolean): Promise<void> {
  for (let tries = 0; (await isRunning(name)) !== wanted; tries += 1) {
    if (tries > 400) throw new Error(`${name} is ${wanted ? 'not running' : 'still running'}`);
    await sleep(25);
  }
}

test('a statement for which nobody waits any longer ends in the database, at once and with the reason', async () => {
  const patience = new Patience();
  const answered = graph.read(endless('nobody waits'), patience).catch((error: unknown) => error);
  await untilRunning('nobody waits', true);
  const reason = new Error('nobody waits any longer');
  patience.end(reason);
  expect(await answered).toBe(reason);
  await untilRunning('nobody waits', false);
});

test('a statement for which nobody waits is not sent', async () => {
  const reason = new Error('too late');
  const patience = new Patience();
  patience.end(reason);
  await expect(graph.read(endless('never sent'), patience)).rejects.toBe(reason);
  expect(await isRunning('never sent')).toBe(false);
});

test('patience that ends after the answer changes nothing, and the client goes on', async () => {
  const patience = new Patience();
  expect(await graph.read({ text: 'RETURN $one', parameters: { one: 1 } }, patience)).toEqual([[1]]);
  patience.end(new Error('afterwards'));
  expect(await graph.read({ text: 'RETURN $one', parameters: { one: 2 } })).toEqual([[2]]);
});
