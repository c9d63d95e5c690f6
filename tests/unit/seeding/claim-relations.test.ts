import { firstPublic } from '../../../src/seeding/folding/first-public.ts';
import type { FoldedClaim } from '../../../src/seeding/folding/folded-claim.ts';
import { originsOf } from '../../../src/seeding/folding/origins.ts';
import { relateClaims } from '../../../src/seeding/folding/relate-claims.ts';
import { rivalsOf } from '../../../src/seeding/folding/rivals.ts';
import type { Link, Properties } from '../../../src/seeding/kinds/seed-kind.ts';

const claim = (id: string, properties: Properties, ...links: readonly (readonly [Link['type'], string])[]): FoldedClaim => ({
  id, properties: { subjectId: 'organization:lab', predicate: 'quantity', field: 'quantity', rank: 'NORMAL', ...properties },
  links: links.map(([type, to]) => ({ type, to, toLabel: 'Claim' })),
});
const rivals = (...claims: readonly FoldedClaim[]) => Object.fromEntries([...rivalsOf(claims)].map(([id, others]) => [id, others.map((other) => other.id)]));

describe('rivals', () => {
  it('are claims with another value for the same field of the same record', () => {
    expect(rivals(claim('a', { rank: 'PREFERRED', valueLow: 1, valueHigh: 1 }), claim('b', { valueLow: 2, valueHigh: 2 }), claim('c', { subjectId: 'organization:other', valueLow: 3, valueHigh: 3 }))).toEqual({ a: ['b'], b: ['a'] });
  });

  it('are no further estimates that can hold together with the figure', () => {
    const estimate = (low: number | undefined, high: number | undefined, valueUnit = 'chips'): FoldedClaim => ({ ...claim('b', { valueLow: low, valueHigh: high, valueUnit }), isFurtherEstimate: true });
    const range = claim('a', { rank: 'PREFERRED', valueLow: 10, valueHigh: 40, valueUnit: 'chips' });
    for (const within of [estimate(14, 14), estimate(40, undefined), estimate(undefined, 10)]) expect(rivals(range, within)).toEqual({});
    for (const beyond of [estimate(41, undefined), estimate(1, 9), estimate(14, 14, 'modules')]) expect(rivals(range, beyond)).toEqual({ a: ['b'], b: ['a'] });
  });

  it('are none that say the same, nor what is known to be wrong', () => {
    expect(rivals(claim('a', { rank: 'PREFERRED', valueText: 'x' }), claim('b', { valueText: 'x' }), claim('c', { rank: 'DEPRECATED', valueText: 'y' }))).toEqual({});
  });

  it('are no dates of which one is only more exact', () => {
    expect(rivals(claim('a', { rank: 'PREFERRED', valueText: '2023-07-17' }), claim('b', { valueText: '2023' }), claim('c', { valueText: '2015' }))).toEqual({ a: ['c'], b: ['c'], c: ['a', 'b'] });
  });

  it('are no entries of one list', () => {
    expect(rivals(claim('a', { rank: 'PREFERRED', valueText: 'x' }), claim('b', { rank: 'PREFERRED', valueText: 'y' }))).toEqual({});
  });

  it('of statements that no record has a field for are figures of one unit, not words', () => {
    expect(rivals(claim('a', { valueLow: 1, valueUnit: 'chips' }), claim('b', { valueLow: 2, valueUnit: 'chips' }), claim('c', { valueLow: 3, valueUnit: 'USD' }))).toEqual({ a: ['b'], b: ['a'] });
    expect(rivals(claim('a', { valueText: 'it fails' }), claim('b', { valueText: 'it works' }))).toEqual({});
  });

  it('meet the value of a record where a statement speaks of its field', () => {
    expect(rivals(claim('a', { rank: 'PREFERRED', predicate: 'founded', field: 'founded', valueText: '2023-07' }), claim('b', { predicate: 'founded_year', field: 'founded', valueText: '2015' }))).toEqual({ a: ['b'], b: ['a'] });
  });

  it('count the same figure of other things as another value', () => {
    expect(rivals(claim('a', { valueLow: 5, valueUnit: 'chips', objectId: 'chip-family:h100' }), claim('b', { valueLow: 5, valueUnit: 'chips', objectId: 'chip-family:hopper' }))).toEqual({ a: ['b'], b: ['a'] });
  });
});

describe('origins', () => {
  const origins = (claims: readonly FoldedClaim[], retold: readonly (readonly [string, string])[] = []) => Object.fromEntries(originsOf(claims, new Map(retold)));

  it('follow what a claim rests on to where it rests on nothing more', () => {
    expect(origins([claim('a', {}, ['RESTS_ON', 'b']), claim('b', {}, ['RESTS_ON', 'c'], ['RESTS_ON', 'd']), claim('c', {}, ['MADE_BY', 'person:x']), claim('d', {}, ['MADE_BY', 'person:y'])])).toMatchObject({ a: ['person:x', 'person:y'], b: ['person:x', 'person:y'], c: ['person:x'] });
  });

  it('are the speaker, else the outlet, the document, or the sources', () => {
    expect(origins([
      claim('a', {}, ['MADE_IN', 'document:d'], ['PUBLISHED_BY', 'organization:o'], ['MADE_BY', 'person:p']), claim('b', {}, ['MADE_IN', 'document:d'], ['PUBLISHED_BY', 'organization:o']), claim('c', {}, ['MADE_IN', 'document:d']), claim('d', {}, ['CITES', 'source:s']),
    ])).toEqual({ a: ['person:p'], b: ['organization:o'], c: ['document:d'], d: ['source:s'] });
  });

  it('count those that were read, and what was only recalled where nothing was', () => {
    const cites = (id: string, ...checks: readonly string[]): FoldedClaim => ({ ...claim(id, {}), links: checks.map((check) => ({ type: 'CITES', to: `source:${check.toLowerCase()}`, toLabel: 'Source', properties: { check } })) });
    expect(origins([cites('a', 'SEEN', 'RECALLED'), cites('b', 'RECALLED')])).toEqual({ a: ['source:seen'], b: ['source:recalled'] });
  });

  it('count a person as their organization, and a source as whoever published its document', () => {
    const behind = [['person:p', 'organization:o'], ['source:s', 'document:d'], ['document:d', 'organization:o']] as const;
    expect(origins([claim('a', {}, ['MADE_BY', 'person:p']), claim('b', {}, ['CITES', 'source:s']), claim('c', {}, ['MADE_IN', 'document:d'])], behind)).toEqual({ a: ['organization:o'], b: ['organization:o'], c: ['organization:o'] });
  });

  it('count a copy of a copy as its original', () => {
    expect(origins([claim('a', {}, ['CITES', 'source:copy'], ['CITES', 'source:original'], ['CITES', 'source:copy-of-copy'])], [['source:copy', 'source:original'], ['source:copy-of-copy', 'source:copy']])).toEqual({ a: ['source:original'] });
  });
});

describe('the first publication of a value', () => {
  it('is the earliest day among those who say the same and what they rest on, if somebody read it', () => {
    const claims = [
      claim('a', { valueLow: 1, knownSince: '2025-03' }, ['RESTS_ON', 'up']), claim('same', { valueLow: 1, knownSince: '2025-02-10' }), claim('other', { valueLow: 2, knownSince: '2020' }),
      claim('up', { valueLow: 9, knownSince: '2025-01-05' }), claim('unread', { valueLow: 1, publishedOn: '2019' }),
    ];
    expect(Object.fromEntries(firstPublic(claims))).toEqual({ a: '2025-01-05', same: '2025-01-05', other: '2020', up: '2025-01-05', unread: '2025-01-05' });
  });

  it('of a month counts from its last day, by which it surely was out', () => {
    expect(firstPublic([claim('a', { valueLow: 1, knownSince: '2025-01' }), claim('b', { valueLow: 1, knownSince: '2025-01-20' })]).get('a')).toBe('2025-01-20');
  });

  it('of a statement without a value is its own', () => {
    expect(Object.fromEntries(firstPublic([claim('a', { text: 'x', knownSince: '2025' }), claim('b', { text: 'y', knownSince: '2024' })]))).toEqual({ a: '2025', b: '2024' });
  });
});

describe('a claim', () => {
  it('is disputed by a rival, by who contradicts it, and by its verdict', () => {
    const claims = [
      claim('rival', { rank: 'PREFERRED', valueLow: 1 }), claim('other', { valueLow: 2 }), claim('answer', { field: 'x' }, ['CONTRADICTS', 'answered']), claim('answered', { field: 'y' }),
      claim('judged', { field: 'z', verdict: 'DISPUTED' }), claim('wrong', { field: 'v', verdict: 'CONTRADICTED' }), claim('sound', { field: 'w', verdict: 'SUPPORTED' }),
    ];
    const relations = relateClaims(claims, new Map(), () => undefined);
    expect(claims.filter((each) => relations.properties(each)['disputed'] === true).map(({ id }) => id)).toEqual(['rival', 'other', 'answered', 'judged', 'wrong']);
    expect(relations.links(claims[0]!)).toEqual([{ type: 'COMPETES_WITH', toLabel: 'Claim', to: 'other' }]);
  });
});
