import { buildSchema, GraphQLError, parse, print } from 'graphql';
import { citationInExtensions, wantsCitation, withCitation } from '../../../src/server/graphql/citation-request.ts';

const schema = buildSchema('type Query { chip: String citation: Citation } type Citation { text: String! sources: [Source!]! } type Source { id: ID! claims: [Source!]! }');
const header = (value: string) => ({ http: { headers: new Map([['x-citation', value]]) } });

describe('a request', () => {
  it('wants its citation by the header, or by its extensions', () => {
    expect([header('true'), header('TRUE'), { extensions: { citation: true } }].map(wantsCitation)).toEqual([true, true, true]);
    expect([{}, header('false'), header(''), { extensions: { citation: 'yes' } }, { extensions: {} }].map(wantsCitation)).toEqual([false, false, false, false, false]);
  });
});

describe('a document with its citation', () => {
  const shown = (text: string, name?: string): string => print(withCitation(parse(text), schema, name)).replaceAll(/\s+/g, ' ');

  it('selects all values of it, and of its sources those that lead no further', () => {
    expect(shown('{ chip }')).toBe('{ chip __citation: citation { text sources { id } } }');
  });

  it('has it in the operation that is asked, and keeps the caller’s own', () => {
    expect(shown('query A { chip } query B { citation { text } }', 'B')).toBe('query A { chip } query B { citation { text } __citation: citation { text sources { id } } }');
  });

  it('is left as it is where the schema has none', () => {
    const document = parse('{ chip }');
    expect(withCitation(document, buildSchema('type Query { chip: String }'), undefined)).toBe(document);
  });
});

describe('an answer with its citation', () => {
  it('has it in extensions, beside what stands there', () => {
    expect(citationInExtensions({ data: { chip: 'H20', __citation: { text: 'x' } }, extensions: { asOf: '2024-06-01' } })).toEqual({ data: { chip: 'H20' }, extensions: { asOf: '2024-06-01', citation: { text: 'x' } } });
  });

  it('has an error of it without a place, since the caller’s document has none', () => {
    const errors = [new GraphQLError('no', { path: ['__citation'] }), new GraphQLError('other', { path: ['chip'] })];
    const { data, errors: shown, extensions } = citationInExtensions({ data: { chip: null, __citation: null }, errors });
    expect({ data, extensions }).toEqual({ data: { chip: null }, extensions: {} });
    expect(shown?.map(({ message, path }) => [message, path])).toEqual([['no', undefined], ['other', ['chip']]]);
  });

  it('that was refused as a whole has none', () => {
    expect(citationInExtensions({ data: null, errors: [new GraphQLError('no')] })).toMatchObject({ data: null, extensions: {} });
  });
});
