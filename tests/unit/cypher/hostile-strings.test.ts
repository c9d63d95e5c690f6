import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { GraphQLError, parse } from 'graphql';
import { explainOperation } from '../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../schema/index.ts';
import { ApiError } from '../../../src/domain/api-error.ts';
import { testDay } from '../../queries/today.ts';
import { seedRulebook } from '../rules/seed-rulebook.ts';
import type { StringSlot } from './string-slots.ts';
import { stringSlots } from './string-slots.ts';

/** Anything that could end a text, a name, a comment or a clause, alone and within other texts. */
const sharp = fc.constantFrom("'", '"', '`', '\\', '\u0000', '$param0', '${x}', '\\u0027', '/*', '*/', '//', '\n', '{', '}', ')', ']', ';', '%', '*', '?', '.*', '中芯国际', '🙂', '\u202E');
const attack = fc.constantFrom("'}) DETACH DELETE (n) //", "' OR 1=1 WITH 1 AS x MATCH (n) RETURN n //", '`|$param0', '"; CALL db.labels() YIELD label RETURN label //', '\\u0027 OR true //', 'name:* OR "', 'x'.repeat(10_000));
const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), attack, fc.array(fc.oneof(sharp, attack, fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')));

/** An id that may be of several kinds says its kind. */
const prefixes = ['', 'organization:', 'chip:', 'model:', 'claim:'];

describe('a text of the caller', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => { schema = await buildApiSchema(); });

  /** The statements; null where it is refused, by a typed error or since the input lacks something else. */
  async function statements({ source, variables }: StringSlot, text: string): Promise<string | null> {
    try {
      return (await explainOperation(schema, parse(source), variables(text), { rulebook: seedRulebook, today: testDay })).map((each) => each.text).join('\n\n');
    } catch (error) {
      if (!(error instanceof ApiError || error instanceof GraphQLError)) throw error;
      return null;
    }
  }

  /** What it may compile to, whatever the text: as it does with a word, or with a text of which folding leaves nothing, which equals no name and is not compared. */
  async function shapes(slot: StringSlot): Promise<{ readonly prefix: string; readonly texts: ReadonlySet<string | null> } | null> {
    for (const prefix of prefixes) {
      const ofWord = await statements(slot, `${prefix}word`);
      if (ofWord !== null) return { prefix, texts: new Set([null, ofWord, await statements(slot, `${prefix}—`)]) };
    }
    return null;
  }

  it('never changes a statement, whichever argument or condition takes it: it is a parameter', async () => {
    const slots = stringSlots(schema);
    expect(slots.length).toBeGreaterThan(10_000);
    const known = new Map<StringSlot, ReturnType<typeof shapes>>();
    let compared = 0;
    await fc.assert(fc.asyncProperty(fc.constantFrom(...slots), hostile, async (slot, text) => {
      const shape = await known.get(slot) ?? await shapes(slot);
      known.set(slot, Promise.resolve(shape));
      if (shape === null) return;
      compared += 1;
      const found = await statements(slot, `${shape.prefix}${text}`);
      if (!shape.texts.has(found)) throw new Error(`${slot.name} gives another statement:\n${String(found)}`);
    }), { numRuns: 500 });
    expect(compared).toBeGreaterThan(400);
  });

  it('is no cursor', async () => {
    await fc.assert(fc.asyncProperty(hostile, async (after) => {
      await expect(explainOperation(schema, parse('query Q($after: String) { chips(after: $after) { nodes { id } } }'), { after }, { rulebook: seedRulebook, today: testDay })).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
    }), { numRuns: 200 });
  });
});
