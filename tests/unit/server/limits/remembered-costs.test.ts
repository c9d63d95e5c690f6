import { getOperationAST, parse } from 'graphql';
import { buildApiSchema } from '../../../../schema/index.ts';
import { rememberedCosts } from '../../../../src/server/limits/cost/remembered-costs.ts';

test('an operation is priced once for the same variables, and anew for others and for another operation of the same text', async () => {
  const price = rememberedCosts(await buildApiSchema());
  const text = 'query ($first: Int) { chips(first: $first) { nodes { id } } }';
  const priced = (document = parse(text)) => ({ document, of: (variables: Record<string, unknown>) => price(document, getOperationAST(document)!, variables) });
  const one = priced();
  expect(one.of({ first: 5 }).total).toBe(15);
  expect(one.of({ first: 5 })).toBe(one.of({ first: 5 }));
  expect(one.of({ first: 50 }).total).toBe(60);
  const other = priced();
  expect(other.of({ first: 5 })).not.toBe(one.of({ first: 5 }));
  expect(other.of({ first: 5 })).toEqual(one.of({ first: 5 }));
});

test('variables that are long are not kept', async () => {
  const price = rememberedCosts(await buildApiSchema());
  const document = parse('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }');
  const ids = Array.from({ length: 60 }, (_, at) => `chip:one-with-a-long-name-${at}`);
  const cost = () => price(document, getOperationAST(document)!, { ids });
  expect(cost()).toEqual(cost());
  expect(cost()).not.toBe(cost());
});
