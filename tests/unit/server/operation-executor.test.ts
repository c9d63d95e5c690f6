import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { compileOperation, schemaForCompiling } from '../../../src/server/graphql/compile-operation.ts';
import { createOperationExecutor } from '../../../src/server/graphql/operation-executor.ts';
import { fixtureSchema } from './fixture-schema.ts';

const schema = fixtureSchema();

async function bothWays(text: string, variables?: Record<string, unknown>, operationName?: string) {
  const document = parse(text);
  const request = { key: text, document, operationName, variables, context: {} };
  const plain = await createOperationExecutor(schema, { compileAtUse: Infinity })(request);
  const compiled = await createOperationExecutor(schema, { compileAtUse: 1 })(request);
  return { plain: JSON.parse(JSON.stringify(plain)) as unknown, compiled: JSON.parse(JSON.stringify(compiled)) as unknown };
}

const questions: readonly (readonly [string, string, (Record<string, unknown> | undefined)?, string?])[] = [
  ['nested lists with aliases', '{ mine: chips(first: 3) { key: id designer { name chips { id } } peers { id tpp } } }'],
  ['fragments and an interface', 'query { node(id: "chip:9") { __typename ...F ... on Organization { name } } } fragment F on Chip { id peers(first: 1) { ...G } } fragment G on Chip { name }'],
  ['@skip and @include with variables', 'query Q($yes: Boolean!, $no: Boolean = false) { chips { id name @include(if: $yes) tpp @skip(if: $yes) designer @include(if: $no) { id } } }', { yes: true }],
  ['one fragment under two conditions', 'query Q($a: Boolean!, $b: Boolean!) { one: chip(id: 1) { ...F @include(if: $a) } two: chip(id: 2) { ...F @include(if: $b) id } } fragment F on Chip { name designer { id } }', { a: true, b: false }],
  ['a recursive filter in a variable', 'query Q($where: ChipFilter) { echo(where: $where) }', { where: { and: [{ name: { in: 'H20' } }, { not: { status: 'NOT_CONTROLLED' } }] } }],
  ['defaults of variables and of input fields', 'query Q($where: ChipFilter = { name: { eq: "H20" } }, $ids: [ID!] = [1, "b"]) { echo(where: $where, ids: $ids) }'],
  ['a variable inside an object that is left out', 'query Q($name: String) { echo(where: { name: { eq: $name } }) }', {}],
  ['a variable inside an object that is null', 'query Q($name: String) { echo(where: { name: { eq: $name } }) }', { name: null }],
  ['an argument variable that is left out', 'query Q($asOf: Day) { echo(asOf: $asOf) }', {}],
  ['a scalar variable that is refused', 'query Q($asOf: Day) { echo(asOf: $asOf) }', { asOf: '2024-13-45x' }],
  ['an enum variable that is refused', 'query Q($where: ChipFilter) { echo(where: $where) }', { where: { status: 'BANNED', nonsense: 1 } }],
  ['a required variable that is missing', 'query Q($id: ID!) { chip(id: $id) { id } }', {}],
  ['a condition that is null', 'query Q($yes: Boolean = true) { chips { id @include(if: $yes) } }', { yes: null }],
  ['a condition that carries its default', 'query Q($yes: Boolean = true) { chips { id @include(if: $yes) } }', {}],
  ['a field that fails', '{ chip(id: 1) { id broken } }'],
  ['null where none may be', '{ chip(id: 1) { id designer { id } never } }'],
  ['a documented error', '{ unknownId chip(id: 1) { id } }'],
  ['one operation of several', 'query A { chips { id } } query B { chip(id: 4) { id } }', undefined, 'B'],
  ['an operation name that the document lacks', 'query A { chips { id } } query B { chip(id: 4) { id } }', undefined, 'C'],
  ['introspection of all types', '{ __schema { types { name } } }'],
  ['introspection', '{ __schema { queryType { name } } __type(name: "Chip") { fields { name type { kind name ofType { name } } args { name defaultValue } } } }'],
];

describe('compiled operations answer as graphql-js does', () => {
  for (const [title, text, variables, operationName] of questions) {
    test(title, async () => {
      const { plain, compiled } = await bothWays(text, variables, operationName);
      expect(compiled).toEqual(plain);
    });
  }

  test('whatever is selected under whatever conditions', async () => {
    const condition = fc.constantFrom('', ' @include(if: $a)', ' @skip(if: $b)', ' @include(if: $b) @skip(if: $a)', ' @skip(if: true)', ' @include(if: true)');
    const leaf = fc.tuple(fc.constantFrom('id', 'name', 'other: name', 'tpp', '__typename'), condition).map(([field, rule]) => field + rule);
    const { selection } = fc.letrec<{ selection: string; field: string }>((tie) => ({
      selection: fc.array(tie('field'), { minLength: 1, maxLength: 4 }).map((fields) => `{ ${fields.join(' ')} }`),
      field: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc.tuple(condition, tie('selection')).map(([rule, inner]) => `peers${rule} ${inner}`),
        fc.tuple(condition, tie('selection')).map(([rule, inner]) => `... on Chip${rule} ${inner}`),
        fc.tuple(condition, fc.constantFrom('F', 'G')).map(([rule, name]) => `...${name}${rule}`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(selection, selection, selection, fc.boolean(), fc.boolean(), async (root, f, g, a, b) => {
        const withoutSpreads = (text: string) => text.replaceAll(/\.\.\.[FG](?: @\w+\(if: [$\w]+\))*/g, 'id');
        const text = `query Q($a: Boolean!, $b: Boolean!) { used: echo @skip(if: $a) also: echo @skip(if: $b) chips ${root} } fragment F on Chip ${withoutSpreads(f)} fragment G on Chip ${withoutSpreads(g)}`;
        fc.pre(validate(schema, parse(text)).every((error) => /is never used/.test(error.message)));
        const { plain, compiled } = await bothWays(text, { a, b });
        expect(JSON.stringify(compiled)).toBe(JSON.stringify(plain));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is compiled', () => {
  test('an operation with a recursive filter can be', () => {
    expect(compileOperation(schemaForCompiling(schema), parse('query Q($where: ChipFilter) { echo(where: $where) }'), undefined)).not.toBeNull();
  });

  test('the document of the caller is left as it was', async () => {
    const text = 'query Q($yes: Boolean!) { chips { id @include(if: $yes) } }';
    const document = parse(text);
    const before = JSON.stringify(document);
    await createOperationExecutor(schema, { compileAtUse: 1 })({ key: text, document, operationName: undefined, variables: { yes: true }, context: {} });
    expect(JSON.stringify(document)).toBe(before);
  });

  test('an operation that comes again, from the given use on', async () => {
    const run = createOperationExecutor(schema, { compileAtUse: 3 });
    const request = { key: 'q', document: parse('{ executedBy }'), operationName: undefined, variables: undefined, context: {} };
    const answers = [await run(request), await run(request), await run(request), await run(request)];
    expect(answers.map(({ data }) => data?.['executedBy'])).toEqual(['graphql-js', 'graphql-js', 'compiled', 'compiled']);
  });

  test('no operation whose names may be taken for each other’s paths', async () => {
    const run = createOperationExecutor(schema, { compileAtUse: 1 });
    const ask = async (text: string) => (await run({ key: text, document: parse(text), operationName: undefined, variables: undefined, context: {} })).data?.['executedBy'];
    expect(await ask('{ executedBy of_2023: chip(id: 1) { id } of_2024: chip(id: 2) { id } }')).toBe('compiled');
    expect(await ask('{ executedBy of: chip(id: 1) { id } of_2024: chip(id: 2) { id } }')).toBe('graphql-js');
    expect(await ask('{ executedBy Chip_a: chip(id: 1) { id } }')).toBe('graphql-js');
    expect(await ask('{ executedBy idx0_a: chip(id: 1) { id } }')).toBe('graphql-js');
  });

  test('no more than the given number of operations, the least recently used leaving first', async () => {
    const run = createOperationExecutor(schema, { compileAtUse: 2, capacity: 2 });
    const ask = async (key: string) => (await run({ key, document: parse('{ executedBy }'), operationName: undefined, variables: undefined, context: {} })).data?.['executedBy'];
    const answers = [];
    for (const key of ['a', 'a', 'b', 'a', 'c', 'a', 'b']) answers.push(await ask(key));
    expect(answers).toEqual(['graphql-js', 'compiled', 'graphql-js', 'compiled', 'graphql-js', 'compiled', 'graphql-js']);
  });

  test('sixteen ways to decide the conditions of one operation, and the rest runs plain', async () => {
    const text = 'query Q($a: Boolean!, $b: Boolean!, $c: Boolean!, $d: Boolean!, $e: Boolean!) { executedBy a: echo @skip(if: $a) b: echo @skip(if: $b) c: echo @skip(if: $c) d: echo @skip(if: $d) e: echo @skip(if: $e) }';
    const run = createOperationExecutor(schema, { compileAtUse: 1 });
    const answers = [];
    for (let way = 0; way < 32; way += 1) {
      const variables = Object.fromEntries([...'abcde'].map((name, bit) => [name, Boolean(way & (1 << bit))]));
      answers.push((await run({ key: text, document: parse(text), operationName: undefined, variables, context: {} })).data?.['executedBy']);
    }
    expect(answers.filter((answer) => answer === 'compiled')).toHaveLength(16);
  });
});
