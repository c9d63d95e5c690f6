import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { parse } from 'graphql';
import type { Question, Template } from '../../../../src/cypher/given/compile-once.ts';
import { compileOnce } from '../../../../src/cypher/given/compile-once.ts';
import { late, lateList, lookAt } from '../../../../src/cypher/given/given.ts';
import type { Late } from '../../../../src/cypher/given/given.ts';

const schema = {} as GraphQLResolveInfo['schema'];

/** A root field of a document of its own, asked with these variables. */
function rootField(): (variables: Readonly<Record<string, unknown>>) => GraphQLResolveInfo {
  const operation = parse('query ($where: Where, $first: Int) { chips }').definitions[0] as OperationDefinitionNode;
  return (variableValues) => ({ operation, schema, fieldNodes: [], path: { key: 'chips', prev: undefined, typename: 'Query' }, variableValues }) as unknown as GraphQLResolveInfo;
}

function template(parameters: Readonly<Record<string, unknown>>): Template<unknown> {
  return { statement: { text: 'MATCH (n) RETURN n', parameters }, root: { key: 'chips', asOf: null, knownAt: null }, days: [], decode: () => null };
}

describe('a root field', () => {
  const compiling = (parametersOf: (question: Question) => Readonly<Record<string, unknown>>) => {
    const field = rootField();
    const compiled: Question[] = [];
    const compile = (question: Question): Template<unknown> => {
      compiled.push(question);
      return template(parametersOf(question));
    };
    return { compiled, ask: (variables: Readonly<Record<string, unknown>>, fixed: readonly unknown[] = []) => compileOnce(field(variables), fixed, compile).statement.parameters };
  };

  it('is compiled once for all values that are not looked at, each with its own parameters', () => {
    const { compiled, ask } = compiling(({ shape }) => ({ tpp: (shape.bound('where') as { readonly tpp: unknown }).tpp }));
    expect([ask({ where: { tpp: 1 } }), ask({ where: { tpp: 2 } })]).toEqual([{ tpp: 1 }, { tpp: 2 }]);
    expect(compiled).toHaveLength(1);
  });

  it('is compiled for each value of a variable that is read', () => {
    const { compiled, ask } = compiling(({ variableValues }) => ({ size: Number(variableValues['first']) + 1 }));
    expect([ask({ first: 1 }), ask({ first: 2 }), ask({ first: 1 })]).toEqual([{ size: 2 }, { size: 3 }, { size: 2 }]);
    expect(compiled).toHaveLength(2);
  });

  it.each([
    [{ where: { tpp: 1 } }, { where: { tpp: 1, name: 'x' } }],
    [{ where: { tpp: 1 } }, { where: { tpp: 'one' } }],
    [{ where: { tpp: 1 } }, { where: { tpp: null } }],
    [{ where: { tpp: true } }, { where: { tpp: false } }],
    [{ where: { or: [{ tpp: 1 }] } }, { where: { or: [{ tpp: 1 }, { tpp: 1 }] } }],
    [{ where: { in: [] } }, { where: { in: [1] } }],
    [{ where: { in: [1] } }, { where: { in: [null] } }],
    [{ where: null }, {}],
  ])('is compiled anew for variables that are built in another way: %j and %j', (one, other) => {
    const { compiled, ask } = compiling(({ shape }) => { shape.bound('where'); return {}; });
    ask(one);
    ask(other);
    expect(compiled).toHaveLength(2);
  });

  it('is compiled anew where what was found of a value is not found again', () => {
    const { compiled, ask } = compiling(({ shape }) => ({ text: lookAt(shape.bound('where') as Late<string>, (text) => text === '') ? null : shape.bound('where') }));
    expect([ask({ where: 'a' }), ask({ where: 'b' }), ask({ where: '' })]).toEqual([{ text: 'a' }, { text: 'b' }, { text: null }]);
    expect(compiled).toHaveLength(2);
  });

  it('is compiled anew for another day or law', () => {
    const { compiled, ask } = compiling(() => ({}));
    ask({}, ['2024-01-01']);
    ask({}, ['2024-01-02']);
    expect(compiled).toHaveLength(2);
  });

  it('joins lists of which some values are not looked at', () => {
    const { ask } = compiling(({ shape }) => ({ all: late(lateList(['a', shape.bound('where') as Late<string>, shape.bound('more') as Late<readonly string[]>]), (ids) => ids.map((id) => `redirect:${id}`)) }));
    expect([ask({ where: 'b', more: ['c', 'd'] }), ask({ where: 'x', more: ['y'] })]).toEqual([{ all: ['redirect:a', 'redirect:b', 'redirect:c', 'redirect:d'] }, { all: ['redirect:a', 'redirect:x', 'redirect:y'] }]);
  });

  it('is refused with the mistake of its own values, and serves the next request all the same', () => {
    const { compiled, ask } = compiling(({ shape }) => ({ day: late(shape.bound('where') as Late<string>, (day) => { if (day === 'never') throw new Error('never is no day'); return day; }) }));
    ask({ where: '2024-01-01' });
    expect(() => ask({ where: 'never' })).toThrow('never is no day');
    expect(ask({ where: '2024-01-02' })).toEqual({ day: '2024-01-02' });
    expect(compiled).toHaveLength(1);
  });

  it('hides no value in a list, where it would not be found again', () => {
    const { ask } = compiling(({ shape }) => ({ ids: [shape.bound('where')] }));
    expect(() => ask({ where: 'a' })).toThrow('holds values that are not known yet within a list');
  });
});
