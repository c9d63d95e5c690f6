import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';
import { explainOperation } from '../../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../../schema/index.ts';
import { walkedRelations } from '../../../../src/graph-model/walked-relations.ts';
import { testDay } from '../../../queries/today.ts';
import { seedRulebook } from '../../rules/seed-rulebook.ts';

const question = `query Q($from: ID!, $to: ID!, $relations: [RelationKind!], $maxLength: Int, $maxPaths: Int, $asOf: Date, $knownAt: Date) {
  paths(from: $from, to: $to, relations: $relations, maxLength: $maxLength, maxPaths: $maxPaths, asOf: $asOf, knownAt: $knownAt) { truncated paths { steps { relation from { id } to { id } sources { locator } } } }
}`;
const around = `query Q($id: ID!, $relations: [RelationKind!], $depth: Int, $perRelation: Int, $asOf: Date, $knownAt: Date) {
  neighborhood(id: $id, relations: $relations, depth: $depth, perRelation: $perRelation, asOf: $asOf, knownAt: $knownAt) { truncated nodes { id } edges { relation from { id } sources { locator } } }
}`;

let schema: GraphQLSchema;
beforeAll(async () => { schema = await buildApiSchema(); });

async function textOf(source: string, variables: Readonly<Record<string, unknown>>): Promise<string> {
  const statements = await explainOperation(schema, parse(source), variables, { rulebook: seedRulebook, today: testDay });
  expect(statements).toHaveLength(1);
  return statements[0]!.text;
}

/** Anything that could end a text, a name or a clause. */
const hostile = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom("'}) DETACH DELETE (n) //", '`|$param0', '\\u0027 OR 1=1', '"', '\u0000', '${x}', '🙂'));
const day = fc.constantFrom('1990-01-01', '2024-12-26', '2030-02-28');
const relations = fc.subarray([...walkedRelations], { minLength: 1 });

describe('the statement of', () => {
  it('paths is the same text whatever the ids, the numbers, the days and the relations are', async () => {
    const ends = { from: 'organization:nvidia', to: 'model:deepseek-v3', relations: ['DESIGNED_BY'], asOf: '2024-01-01', knownAt: '2024-01-01' };
    const text = await textOf(question, ends);
    await fc.assert(fc.asyncProperty(hostile, hostile, relations, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 50 }), day, day, async (one, other, along, maxLength, maxPaths, asOf, knownAt) => {
      expect(await textOf(question, { from: `organization:${one}`, to: `model:${other}`, relations: along, maxLength, maxPaths, asOf, knownAt })).toBe(text);
    }), { numRuns: 60 });
  });

  it('neighborhood is the same text whatever the id, the numbers, the days and the relations are', async () => {
    const text = await textOf(around, { id: 'chip:nvidia-t4', relations: ['DESIGNED_BY'], asOf: '2024-01-01', knownAt: '2024-01-01' });
    await fc.assert(fc.asyncProperty(hostile, relations, fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 10 }), day, day, async (id, along, depth, perRelation, asOf, knownAt) => {
      expect(await textOf(around, { id: `chip:${id}`, relations: along, depth, perRelation, asOf, knownAt })).toBe(text);
    }), { numRuns: 60 });
  });

  it('paths names the relations that it goes along by default, and leaves denials out', async () => {
    const text = await textOf(question, { from: 'organization:nvidia', to: 'model:deepseek-v3' });
    expect(text).toContain('DESIGNED_BY|');
    expect(text).not.toMatch(/DISPUTED_BY|SEARCHED_FOR|CITES\||MADE_BY/);
  });
});

describe('a search of the whole graph', () => {
  it('sorts nothing while it goes: each row that a sort keeps is counted with all that is in scope, and eight steps of that are more than the database gives a question', async () => {
    const text = await textOf(question, { from: 'organization:nvidia', to: 'model:deepseek-v3' });
    expect(text.slice(0, text.indexOf('RETURN dataset.version'))).not.toContain('ORDER BY');
  });
});

describe('refused is', () => {
  it.each([
    ['a path of length 50', 'paths(from: "organization:nvidia", to: "model:deepseek-v3", maxLength: 50) { explored }', 'maxLength is 50; it may be 1 to 8. Longer ways connect nearly everything with everything: ask from a record half way.', { argument: 'maxLength', atMost: 8 }],
    ['a path of length 0', 'paths(from: "organization:nvidia", to: "model:deepseek-v3", maxLength: 0) { explored }', 'maxLength is 0; it may be 1 to 8. Longer ways connect nearly everything with everything: ask from a record half way.', { argument: 'maxLength', atMost: 8 }],
    ['too many paths', 'paths(from: "organization:nvidia", to: "model:deepseek-v3", maxPaths: 51) { explored }', 'maxPaths is 51; it may be 1 to 50. Ask for some `relations` only to see others.', { argument: 'maxPaths', atMost: 50 }],
    ['the way from a record to itself', 'paths(from: "organization:nvidia", to: "organization:nvidia") { explored }', 'from and to are both organization:nvidia. Name two records, or ask for the neighborhood of one.', { argument: 'to' }],
    ['an id without its kind', 'paths(from: "nvidia", to: "model:deepseek-v3") { explored }', '"nvidia" does not say what kind of record it is. Write it with its prefix, for example organization:deepseek.', { argument: 'from' }],
    ['a claim as an end', 'paths(from: "organization:nvidia", to: "claim:x") { explored }', 'to "claim:x" is a claim: it says where facts come from, and no relation between records leads to it. Ask for a record itself, for example chip:nvidia-h20-96gb.', { argument: 'to' }],
    ['no relation at all', 'paths(from: "organization:nvidia", to: "model:deepseek-v3", relations: []) { explored }', 'relations names none, so that nothing could be connected. Leave it out to go along all of them.', { argument: 'relations' }],
    ['a third ring', 'neighborhood(id: "organization:nvidia", depth: 3) { truncated }', 'depth is 3; it may be 1 to 2. Ask again from the records that you reached, or for the `paths` between two.', { argument: 'depth', atMost: 2 }],
    ['more neighbors than can be drawn', 'neighborhood(id: "organization:nvidia", perRelation: 51) { truncated }', 'perRelation is 51; it may be 1 to 50. The connections of the record itself give all of them, page by page.', { argument: 'perRelation', atMost: 50 }],
    ['a source as a center', 'neighborhood(id: "source:x") { truncated }', 'id "source:x" is a source: it says where facts come from, and no relation between records leads to it. Ask for a record itself, for example chip:nvidia-h20-96gb.', { argument: 'id' }],
  ])('%s', async (_what, field, message, details) => {
    await expect(explainOperation(schema, parse(`{ ${field} }`), {}, { rulebook: seedRulebook, today: testDay })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message, details });
  });

  it('a relation that is none, with the one that is meant', () => {
    const [error] = validate(schema, parse('{ paths(from: "organization:nvidia", to: "model:deepseek-v3", relations: [DESIGNED_BYE]) { explored } }'));
    expect(error?.message).toMatch(/^Value "DESIGNED_BYE" does not exist in "RelationKind" enum\. Did you mean the enum value "DESIGNED_BY"/);
  });
});
