import { Agent, request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { bodyLimitBytes } from '../../../../src/server/http/transport-error.ts';
import { brokenPromises, outcomeOf } from './answer-promises.ts';
import type { FuzzAnswer } from './answer-promises.ts';
import { asCommand, posted } from './fuzz-request.ts';
import type { FuzzRequest } from './fuzz-request.ts';
import { operationOf } from './generated-operation.ts';
import { hostileRequest } from './hostile-request.ts';
import type { KnownValues } from './known-values.ts';

export interface Fuzzing {
  readonly address: string;
  readonly schema: GraphQLSchema;
  readonly known: KnownValues;
  readonly seed: number;
  readonly count: number;
  readonly timeoutMs: number;
}

export interface Fuzzed {
  /** How many ended how, those in good faith and the hostile ones by what they tried. */
  readonly valid: Readonly<Record<string, number>>;
  readonly hostile: Readonly<Record<string, number>>;
  readonly answered: number;
  /** The slowest answer, in milliseconds. */
  readonly slowest: number;
  /** The first case that broke a promise, made as small as it gets. */
  readonly failure: string | null;
}

type Numbers = [shape: number[], values: number[], hostile: number[]];

const listOf = (most: number): fc.Arbitrary<number[]> => fc.array(fc.noBias(fc.nat(0xff_ffff)), { maxLength: most, size: 'max' });
const numbers = [listOf(200), listOf(60), listOf(40)] as const;

const atOnce = 16;
/** A database that has just begun plans slowly, and sixteen new shapes at once would be too much for it: one asks at first, and one more after so many. */
const operationsPerStep = 40;
/** A shape that the database has not seen yet takes it longer to plan than to answer: so many operations have one, each with other values, every second of them spoiled. Those that are asked at once differ in shape. */
const operationsPerShape = 125;

/** Asks so many generated questions, sixteen at once, and judges every answer. */
export async function fuzz({ address, schema, known, seed, count, timeoutMs }: Fuzzing): Promise<Fuzzed> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const counted = { valid: {} as Record<string, number>, hostile: {} as Record<string, number> };
  let [next, answered, slowest] = [0, 0, 0];
  let failed: { readonly at: number; readonly broken: readonly string[] } | null = null;
  const goesOn = () => next < count && failed === null;
  const mustWait = (asker: number) => goesOn() && next < asker * operationsPerStep;
  await Promise.all(Array.from({ length: atOnce }, async (_none, asker) => {
    while (mustWait(asker)) await sleep(100);
    while (goesOn()) {
      const at = next++;
      const request = requestOf(at, numbersAt(at));
      const answer = await ask(agent, address, request, timeoutMs);
      const outcome = outcomeOf(answer);
      const isValid = request.kind === 'valid';
      const counts = isValid ? counted.valid : counted.hostile;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      if (isValid && outcome.startsWith('answered')) answered += 1;
      slowest = Math.max(slowest, answer.milliseconds);
      const broken = brokenPromises(answer, timeoutMs);
      if (broken.length > 0) failed ??= { at, broken };
    }
  }));
  const failure = failed === null ? null : await smallest(failed);
  agent.destroy();
  return { ...counted, answered, slowest, failure };

  /** Each case has seeds of its own, so that any of them can be made again without those before it. */
  function numbersAt(at: number): Numbers {
    const [, values, hostile] = fc.sample(fc.tuple(...numbers), { seed: seedOf(at), numRuns: 1 })[0]!;
    return [fc.sample(numbers[0], { seed: seedOf(-1 - shapeAt(at)), numRuns: 1 })[0]!, values, hostile];
  }

  function seedOf(at: number): number {
    return Math.imul(seed + at, 0x9e37_79b1) | 0;
  }

  function requestOf(at: number, [shape, values, hostile]: Numbers): FuzzRequest {
    const operation = operationOf(schema, known, { root: shapeAt(at), shape, values });
    return isHostile(at) ? hostileRequest(operation, hostile) : posted('valid', operation);
  }

  async function smallest({ at, broken: first }: { readonly at: number; readonly broken: readonly string[] }): Promise<string> {
    const property = fc.asyncProperty(...numbers, async (...given) => {
      const request = requestOf(at, given);
      const answer = await ask(agent, address, request, timeoutMs);
      const broken = brokenPromises(answer, timeoutMs);
      if (broken.length > 0) throw new Error(`${broken.join('; ')}\n${asCommand(request)}\n${answer.status} ${answer.text.slice(0, 1000)}`);
    });
    const { failed: fails, errorInstance } = await fc.check(property, { examples: [numbersAt(at)], numRuns: 1, interruptAfterTimeLimit: 60_000 });
    const where = `case ${at} of seed ${seed}`;
    if (fails && errorInstance) return `${where}: ${(errorInstance as Error).message}`;
    return `${where} broke a promise beside others, and none alone: ${first.join('; ')}\n${asCommand(requestOf(at, numbersAt(at)))}`;
  }
}

function isHostile(at: number): boolean {
  return Math.floor(at / atOnce) % 2 === 1;
}

function shapeAt(at: number): number {
  return Math.floor(at / (atOnce * operationsPerShape)) * atOnce + (at % atOnce);
}

/** Who goes on sending more than is read finds the connection closed, perhaps before the refusal is read. */
const cutShort = JSON.stringify({ errors: [{ message: 'cut short', extensions: { code: 'BAD_REQUEST' } }] });

function isTooLarge(body: string | undefined): boolean {
  return body !== undefined && Buffer.byteLength(body) > bodyLimitBytes;
}

async function ask(agent: Agent, address: string, { method, path, headers, body }: FuzzRequest, timeoutMs: number): Promise<FuzzAnswer> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    // A little more than what is promised, so that an answer that is late is told from one that never comes.
    const asked = httpRequest(address + path, { agent, method, headers: { ...headers, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }) }, timeout: timeoutMs * 2 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString(), milliseconds: performance.now() - begun }));
      response.on('error', reject);
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.on('error', (error) => resolve({ status: 0, text: isTooLarge(body) ? cutShort : `the connection ended: ${error.message}`, milliseconds: performance.now() - begun }));
    asked.end(body);
  });
}
