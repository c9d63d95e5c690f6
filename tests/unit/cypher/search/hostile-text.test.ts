import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { explainOperation } from '../../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../../schema/index.ts';
import { readSearch } from '../../../../src/cypher/search/search-question.ts';
import { ApiError } from '../../../../src/domain/api-error.ts';
import { testDay } from '../../../queries/today.ts';
import { seedRulebook } from '../../rules/seed-rulebook.ts';

const operation = parse('query Search($query: String!, $types: [SearchType!]) { search(query: $query, types: $types, first: 5) { totalCount truncated didYouMean facets { count } edges { score node { id } } } }');

/** Whatever Lucene, Cypher, JSON or a shell might take for syntax, and whole scripts. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/#$`\'\t\n AND OR NOT TO 求輝é１'), maxLength: 300 }),
  fc.constantFrom('"', 'a"', '\\', 'AND', 'a AND', 'title:x', '*:*', '[a TO b]', 'a~9', 'a^99999', '#Chip', "'}) MATCH (n) DETACH DELETE n //", '$param0', '\u0000', '\ud800', 'ﷺ'.repeat(30), '求'.repeat(200), '½', '\u0301'),
);

describe('whatever text is searched for', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => { schema = await buildApiSchema(); });

  it('the index is asked for letters and digits alone', () => {
    fc.assert(fc.property(hostile, (query) => {
      const asked = orRefusal(() => readSearch({ query }));
      if (asked instanceof ApiError) return expect(asked.code).toBe('BAD_USER_INPUT');
      for (const phrase of [...asked.phrases, ...asked.near]) expect(phrase).toMatch(/^\+\([#\p{L}\p{N}^*~ ]+\)( \+\((#\w+ ?)+\)\^0)?$/u);
    }), { numRuns: 500 });
  });

  it('the index is asked for no more clauses than it takes', () => {
    const many = fc.oneof(hostile, fc.array(fc.string({ unit: fc.constantFrom(...'abcdefg0123求輝達'), minLength: 1, maxLength: 9 }), { maxLength: 40 }).map((words) => words.join(' ')), fc.string({ unit: fc.constantFrom(...'求輝達英偉深度索'), minLength: 150, maxLength: 200 }));
    fc.assert(fc.property(many, (query) => {
      const asked = orRefusal(() => readSearch({ query, types: ['Chip', 'Listing'] }));
      if (asked instanceof ApiError) return;
      for (const phrase of [...asked.phrases, ...asked.near]) expect(phrase.split(' ').reduce((clauses, word) => clauses + (word.includes('~') ? 50 : 1), 0)).toBeLessThanOrEqual(1024);
    }), { numRuns: 200 });
  });

  it('it is a parameter of one statement', async () => {
    const texts = new Set<string>();
    await fc.assert(fc.asyncProperty(hostile.filter((query) => !(orRefusal(() => readSearch({ query })) instanceof ApiError)), fc.constantFrom(null, ['CHIP'], ['LISTING', 'MODEL']), async (query, types) => {
      for (const { text } of await explainOperation(schema, operation, { query, types }, { rulebook: seedRulebook, today: testDay })) texts.add(text);
    }), { numRuns: 25 });
    expect(texts.size).toBe(1);
  });

  it.each([
    ['', 'query holds no letter and no digit, so that nothing can be found by it. Ask by a name, an alias or a part number.'],
    ['?! … ()', 'query holds no letter and no digit, so that nothing can be found by it. Ask by a name, an alias or a part number.'],
    ['x'.repeat(10_000), 'query has 10000 characters; at most 200 are searched for. Ask by a name, an alias or a part number.'],
    ['ﷺ'.repeat(200), 'query has 3000 letters and digits, with each sign that stands for several written out; at most 200 are searched for. Ask by a name, an alias or a part number.'],
    ['a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4 5 6 7', 'query has 33 words; at most 32 are searched for. Ask by a name, an alias or a part number.'],
  ])('%.20s is refused with what to ask instead', async (query, message) => {
    const asked = explainOperation(schema, operation, { query }, { rulebook: seedRulebook, today: testDay });
    await expect(asked).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message });
  });

  it('no types at all are refused, and types that are not searched are not offered', async () => {
    await expect(explainOperation(schema, operation, { query: 'x', types: [] }, { rulebook: seedRulebook, today: testDay })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: 'types names none, so that nothing would be found. Leave it out to search all of them.' });
    expect(schema.getType('SearchType')!.toConfig()).toMatchObject({ name: 'SearchType', values: { CHIP: { value: 'Chip' } } });
  });
});

function orRefusal<Value>(read: () => Value): Value | ApiError {
  try {
    return read();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
