import { parse } from 'graphql';
import { queryHash } from '../../../resolvers/query-hash.ts';

const hash = (text: string, variables: Readonly<Record<string, unknown>> = {}, name: string | null = null): string => queryHash(parse(text), name, variables);

describe('the hash of a question', () => {
  const asked = 'query Q($id: ID!) { chip(id: $id) { ...F } } fragment F on Chip { name }';
  const plain = hash(asked, { id: 'h20' }, 'Q');

  it('is a SHA-256', () => {
    expect(plain).toMatch(/^[\da-f]{64}$/);
  });

  it.each([
    ['spaces and comments', '# What it is called.\nquery Q($id: ID!) {\n  chip(id: $id) { ...F }\n}\nfragment F on Chip { name }'],
    ['the order of definitions', 'fragment F on Chip { name } query Q($id: ID!) { chip(id: $id) { ...F } }'],
    ['other operations, and fragments that it does not use', `${asked} query Other { citation { text } dataset { version } } fragment G on Model { id }`],
    ['the citation itself', 'query Q($id: ID!) { citation { text } chip(id: $id) { ...F } ... on Query { how: citation { json } } ...R } fragment F on Chip { name } fragment R on Query { citation { bibtex } }'],
  ])('does not change with %s', (_what, text) => {
    expect(hash(text, { id: 'h20' }, 'Q')).toBe(plain);
  });

  it.each([
    ['a variable', asked, { id: 'h200' }, 'Q'],
    ['the name of the operation', asked.replace('query Q', 'query R'), { id: 'h20' }, 'R'],
    ['what is selected', asked.replace('{ name }', '{ name tpp }'), { id: 'h20' }, 'Q'],
  ])('changes with %s', (_what, text, variables, name) => {
    expect(hash(text, variables, name)).not.toBe(plain);
  });

  it('does not depend on the order in which variables are written', () => {
    const text = 'query Q($where: ChipWhere, $first: Int) { chips(where: $where, first: $first) { totalCount } }';
    expect(hash(text, { first: 2, where: { tpp: { gte: 1, lt: 2 } } })).toBe(hash(text, { where: { tpp: { lt: 2, gte: 1 } }, first: 2 }));
  });

  it('keeps the citation of a regulation, which is a field like any other', () => {
    expect(hash('{ regulation(id: "a") { id citation } }')).not.toBe(hash('{ regulation(id: "a") { id } }'));
  });
});
