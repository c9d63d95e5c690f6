import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { explainOperation } from '../../../../resolvers/explain.ts';
import { buildApiSchema } from '../../../../schema/index.ts';
import { aboutText } from '../../../../src/cypher/changes/about.ts';
import { encodeCursor } from '../../../../src/cypher/cursor.ts';
import type { OrderKey } from '../../../../src/cypher/plan/plan.ts';
import { ApiError } from '../../../../src/domain/api-error.ts';
import type { Statement } from '../../../../src/domain/graph.ts';
import { testDay } from '../../../queries/today.ts';
import { seedRulebook } from '../../rules/seed-rulebook.ts';

const version = 'c68fdbcfa0516474';
const byDay: readonly OrderKey[] = [{ property: 'recordedFrom', of: 'node', direction: 'ASC', holds: 'string', nullable: false }];

describe('a question for changes', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => { schema = await buildApiSchema(); });

  async function compile(given: string, selection: string): Promise<Statement> {
    const [statement] = await explainOperation(schema, parse(`{ changes(${given}) { ${selection} } }`), {}, { rulebook: seedRulebook, today: testDay });
    return statement!;
  }

  it.each(['2025-01-31', version])('reads from %s only what is selected', async (since) => {
    expect((await compile(`since: "${since}"`, 'nodes { kind }')).text).not.toContain('COUNT');
    expect((await compile(`since: "${since}"`, 'totalCount')).text).not.toMatch(/ORDER BY (claim|change)0/);
    expect((await compile(`since: "${since}"`, 'nodes { kind predicate before { low } }')).text).not.toContain(':Organization');
    expect((await compile(`since: "${since}"`, 'pageInfo { endCursor }')).text).toContain('LIMIT');
  });

  it.each([['2025-01-31', '2024-06-30'], [version, '0123456789abcdef']])('is the same text whatever the values: %s, %s', async (one, other) => {
    const [a, b] = [await compile(`since: "${one}", first: 5`, 'totalCount nodes { kind subject { id } claim { id } }'), await compile(`since: "${other}", first: 7`, 'totalCount nodes { kind subject { id } claim { id } }')];
    expect(b.text).toBe(a.text);
    expect(JSON.stringify(a.parameters, (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))).toContain(one);
  });

  it('goes on after a cursor of the same bounds', async () => {
    const cursor = encodeCursor('changes since 2025-01-31 until now', byDay, ['2025-02-03'], 'claim:x');
    const { text, parameters } = await compile(`since: "2025-01-31", after: "${cursor}"`, 'nodes { kind }');
    expect(text).toMatch(/claim0\.recordedFrom >= \$param\d+ AND \(claim0\.recordedFrom <> \$param\d+ OR claim0\.id > \$param\d+\)/);
    expect(Object.values(parameters)).toEqual(expect.arrayContaining(['2025-02-03', 'claim:x']));
  });

  it('refuses a cursor of other bounds', async () => {
    const cursor = encodeCursor('changes since 2025-01-31 until now', byDay, ['2025-02-03'], 'claim:x');
    await expect(compile(`since: "2025-01-30", after: "${cursor}"`, 'nodes { kind }')).rejects.toThrow('The cursor belongs to "changes since 2025-01-31 until now: recordedFrom ASC, id", but this request asks for "changes since 2025-01-30 until now: recordedFrom ASC, id".');
    await expect(compile(`since: "2025-01-31", until: "2025-03-31", after: "${cursor}"`, 'nodes { kind }')).rejects.toThrow('but this request asks for "changes since 2025-01-31 until 2025-03-31: recordedFrom ASC, id".');
    await expect(compile(`since: "${version}", after: "${cursor}"`, 'nodes { kind }')).rejects.toThrow(`but this request asks for "changes since ${version} until now: sequence ASC, id".`);
  });

  it.each(['2025-01-31', version])('tells from %s of some records and predicates alone, with one text for however many', async (since) => {
    const about = async (given: string): Promise<Statement> => compile(`since: "${since}", ${given}`, 'totalCount undated nodes { kind }');
    const [one, several] = [await about('subject: "chip:a", predicate: "densePerformance.fp16"'), await about('subject: ["model:b", "chip:a", "model:b"], predicate: ["tdpW", "quantityLow"]')];
    expect(several.text).toBe(one.text);
    const looksUpEach = /UNWIND \(\$param\d+ \+ \[given IN redirects [^\]]*\[0\] IN \$param\d+ \| given\[1\]\]\) AS (\w+)\s+WITH DISTINCT \1\s+MATCH \(\w+:\w+ \{ subjectId: \1 \}\)\s+WHERE \(\w+\.predicate IN \$param/g;
    expect([...one.text.matchAll(looksUpEach)]).toHaveLength(since === version ? 2 : 3);
    expect(Object.values(one.parameters)).toEqual(expect.arrayContaining([['chip:a'], ['denseFp16']]));
    expect(Object.values(several.parameters)).toEqual(expect.arrayContaining([['chip:a', 'model:b'], ['quantity', 'tdpW']]));
    expect((await compile(`since: "${since}", subject: null, predicate: null`, 'totalCount undated nodes { kind }')).text).not.toContain(' IN $');
  });

  it('goes on after a cursor of the same subjects and predicates, in whatever order they are named, and of no others', async () => {
    const about = { subjects: ['chip:a', 'model:b'], predicates: ['tdpW'] };
    const cursor = encodeCursor(`changes since 2025-01-31 until now${aboutText(about)}`, byDay, ['2025-02-03'], 'claim:x');
    const after = async (given: string): Promise<Statement> => compile(`since: "2025-01-31", after: "${cursor}", ${given}`, 'nodes { kind }');
    expect(Object.values((await after('subject: ["model:b", "chip:a"], predicate: "tdpW"')).parameters)).toContain('claim:x');
    await expect(after('subject: ["chip:a"], predicate: "tdpW"')).rejects.toThrow(/The cursor belongs to "changes since 2025-01-31 until now of subjects #[0-9a-f]{12} of predicates #/);
    await expect(after('subject: ["chip:a", "model:b"]')).rejects.toThrow(ApiError);
    await expect(after('first: 3')).rejects.toThrow('but this request asks for "changes since 2025-01-31 until now: recordedFrom ASC, id".');
  });

  it('holds at most 100 a page, and no more than can be read', async () => {
    await expect(compile('since: "2025-01-31", first: 101', 'nodes { kind }')).rejects.toThrow('`first` is 101; a page holds 1 to 100.');
    await expect(compile('since: "2025-01-31", after: "abc", last: 3', 'nodes { kind }')).rejects.toThrow('`last` walks backward from `before`; it does not go with `after`.');
    await expect(compile('since: "2025-01-31", first: 100', 'nodes { subject { claims { subject { claims { subject { claims { id } } } } } } }')).rejects.toThrow('The answer may hold about');
  });
});
