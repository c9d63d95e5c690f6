import fc from 'fast-check';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { GraphQLError, parse, print, validate } from 'graphql';
import { explainOperation } from '../../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../../schema/index.ts';
import { ApiError } from '../../../../src/domain/api-error.ts';
import { fixtureGoldens, goldens } from '../../../queries/golden.ts';
import { testDay } from '../../../queries/today.ts';
import { seedRulebook } from '../../rules/seed-rulebook.ts';
import type { StringSlot } from '../string-slots.ts';
import { stringSlots } from '../string-slots.ts';
import { valuesAsVariables } from './values-as-variables.ts';

describe('what is compiled for one request', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => { schema = await buildApiSchema(); });

  /** The statements, or the mistake. */
  async function explained(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
    try {
      return await explainOperation(schema, document, variables, { rulebook: seedRulebook, today: testDay });
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof GraphQLError)) throw error;
      return { code: error instanceof ApiError ? error.code : null, message: error.message };
    }
  }

  it.each([...goldens, ...fixtureGoldens])('$name: is what the values compile to where they stand in the document', async ({ operation }) => {
    const asWritten = parse(operation);
    const { document, variables } = valuesAsVariables(asWritten, schema);
    expect(validate(schema, document)).toEqual([]);
    const [first, again] = [await explained(document, variables), await explained(document, variables)];
    expect(first).toEqual(await explained(asWritten, {}));
    expect(again).toEqual(first);
  });

  it('serves another of its shape as if that had been compiled by itself, or is not taken for it', async () => {
    const slots = stringSlots(schema);
    const text = fc.oneof(fc.constantFrom('word', '—', '', '2024-01-01', '1999-13-01', 'CN', 'chip:nvidia-t4', 'organization:deepseek', 'nvidia-t4', 'LICENSE_REQUIRED', 'tpp'), fc.string({ unit: 'binary', maxLength: 20 }));
    let served = 0;
    await fc.assert(fc.asyncProperty(fc.constantFrom(...slots), fc.array(text, { minLength: 2, maxLength: 4 }), async (slot: StringSlot, texts) => {
      const document = parse(slot.source);
      for (const each of texts) {
        const alone = await explained(parse(slot.source), slot.variables(each));
        expect(await explained(document, slot.variables(each))).toEqual(alone);
        if (Array.isArray(alone)) served += 1;
      }
    }), { numRuns: 120 });
    expect(served).toBeGreaterThan(100);
  });

  it.each([
    ['chips', '{ tpp: DESC }', ['nvidia-h100-sxm5', 'nvidia-t4'], [{ tpp: 16 }, { tpp: 300.5 }, { tpp: null }]],
    ['models', '{ trainingFlop: ASC }, { name: DESC }', ['deepseek-v3', 'gpt-4'], [{ flop: 1e24, name: 'A' }, { flop: null, name: 'B' }, { flop: 1e20, name: 'C' }]],
  ] as const)('%s sorted by %s: goes on after whatever cursor', async (list, orderBy, ids, keys) => {
    const source = `query ($after: String) { ${list}(first: 2, orderBy: [${orderBy}], after: $after) { nodes { id } } }`;
    const document = parse(source);
    const noun = list === 'chips' ? 'Chip' : 'Model';
    const order = `${noun}: ${[...orderBy.matchAll(/(\w+): (\w+)/g)].map(([, key, direction]) => `${key} ${direction}`).join(', ')}, id`;
    for (const values of keys) {
      for (const id of ids) {
        const after = Buffer.from(JSON.stringify([order, ...Object.values(values), `${noun.toLowerCase()}:${id}`])).toString('base64url');
        const alone = await explained(parse(source), { after });
        expect(alone).toEqual([expect.objectContaining({ text: expect.any(String) })]);
        expect(await explained(document, { after })).toEqual(alone);
      }
    }
    expect(await explained(document, { after: 'nothing' })).toMatchObject({ code: 'INVALID_CURSOR' });
    expect(print(document)).toBe(print(parse(source)));
  });
});
