import type { FieldNode, OperationDefinitionNode } from 'graphql';
import { buildSchema, getVariableValues, parse } from 'graphql';
import { defaultsOf, givenArguments } from '../../../../src/cypher/given/given-arguments.ts';
import { readPaging } from '../../../../src/cypher/plan/plan-page.ts';

const schema = buildSchema('type Query { chips(first: Int, after: String, last: Int, before: String): Int }');
const operation = parse('query ($first: Int = 20, $last: Int) { chips(first: $first, last: $last) }').definitions[0] as OperationDefinitionNode;

function paging(variables: Readonly<Record<string, unknown>>): ReturnType<typeof readPaging> {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions!, variables);
  return readPaging(givenArguments(schema.getQueryType()!.getFields()['chips']!, operation.selectionSet.selections[0] as FieldNode, coerced!, defaultsOf(operation)));
}

describe('an operation that pages both ways, its `first` with a default,', () => {
  it('goes forward by the default, or by as many as are asked for', () => {
    expect(paging({})).toMatchObject({ size: 20, backward: false });
    expect(paging({ first: 30 })).toMatchObject({ size: 30, backward: false });
  });

  it.each([{ last: 5 }, { first: 20, last: 5 }, { first: null, last: 5 }])('goes backward where `last` is given and `first` left at its default: %j', (variables) => {
    expect(paging(variables)).toMatchObject({ size: 5, backward: true });
  });

  it('is refused where both are asked for', () => {
    expect(() => paging({ first: 30, last: 5 })).toThrow('`first` walks forward and `last` backward: give one of them. Of two variables, the one of `first` may have a default: left at it, it does not count where `last` is given.');
  });
});
