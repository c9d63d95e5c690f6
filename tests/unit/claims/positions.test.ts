import type { HeldClaim } from '../../../src/claims/held-claim.ts';
import { positionsOf } from '../../../src/claims/positions.ts';
import { spreadOf, spreadOfMost } from '../../../src/claims/spread.ts';
import { whatWouldSettle } from '../../../src/claims/what-would-settle.ts';

const plain: HeldClaim = {
  id: 'claim:a', subjectId: 'organization:lab', isOfSubject: true, isOfField: true, rank: 'NORMAL', kind: 'FACT', text: null, value: { text: null, low: null, high: null, unit: null }, objects: [], speakers: [], speakerAsStated: null, outlet: null, document: null,
  stance: null, check: 'SEEN', estimated: false, knownSince: null, publishedOn: null, origins: [], verdict: null, isDisputed: false, sources: [],
};
const lab = { id: 'organization:lab', name: 'The Lab' };
const analyst = { id: 'person:analyst', name: 'An Analyst' };
const chips = (low: number | null, high: number | null) => ({ text: null, low, high, unit: 'chips' });
const claim = (id: string, rest: Partial<HeldClaim>): HeldClaim => ({ ...plain, id: `claim:${id}`, ...rest });

describe('positions', () => {
  it('join claims that give the same figure of the same thing, however they word it, and keep apart what counts something else', () => {
    const positions = positionsOf(lab.id, [
      claim('a', { value: { ...chips(50000, 50000), text: 'about 50,000' }, objects: [{ id: 'chip-family:h100', name: 'H100' }] }),
      claim('b', { value: { ...chips(50000, 50000), text: '50,000 or so' }, objects: [{ id: 'chip-family:h100', name: 'H100' }] }),
      claim('c', { value: chips(50000, 50000), objects: [{ id: 'chip-family:hopper', name: 'Hopper' }] }),
    ]);
    expect(positions.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['claim:a', 'claim:b'], ['claim:c']]);
  });

  it('put what the record shows first, then what the subject says, what no verdict contradicts, the one with more independent origins, and the older', () => {
    const positions = positionsOf(lab.id, [
      claim('refuted', { value: chips(6, 6), knownSince: '2024', origins: ['x', 'y', 'z'], verdict: 'CONTRADICTED' }),
      claim('own', { value: chips(5, 5), speakers: [lab] }),
      claim('late', { value: chips(3, 3), knownSince: '2025-02', origins: ['x'] }),
      claim('early', { value: chips(2, 2), knownSince: '2025-01', origins: ['y'] }),
      claim('shown', { value: chips(1, 1), rank: 'PREFERRED' }),
      claim('two', { value: chips(4, 4), origins: ['p', 'q'] }),
    ]);
    expect(positions.map(({ claims }) => claims[0]!.id)).toEqual(['claim:shown', 'claim:own', 'claim:two', 'claim:early', 'claim:late', 'claim:refuted']);
    expect(positions[0]!.isPreferred).toBe(true);
  });

  it('take a month or a year for the day in it that others name, unless they name several', () => {
    const dated = (...dates: readonly string[]) => positionsOf(lab.id, dates.map((text) => claim(text, { value: { ...plain.value, text } }))).map(({ claims }) => claims.map(({ value }) => value.text));
    expect(dated('2023', '2023-07-17', '2023-07', '2015')).toEqual([['2015'], ['2023-07-17', '2023', '2023-07']]);
    expect(dated('2023', '2023-07-17', '2023-05')).toEqual([['2023'], ['2023-05'], ['2023-07-17']]);
  });

  it('keep apart what is said of another record', () => {
    expect(positionsOf(lab.id, [claim('a', { value: chips(1, 1) }), claim('b', { value: chips(1, 1), subjectId: 'organization:parent', isOfSubject: false })])).toHaveLength(2);
  });

  it('count one origin for five reports that rest on one source', () => {
    const [position] = positionsOf(lab.id, ['a', 'b', 'c', 'd', 'e'].map((id) => claim(id, { value: chips(5, 5), origins: ['organization:semianalysis'] })));
    expect(position!.origins).toEqual(['organization:semianalysis']);
  });

  it('say since when somebody is known to hold them: the earliest day, a month counting from its last', () => {
    const [position] = positionsOf(lab.id, [claim('a', { value: chips(1, 1), knownSince: '2025-01' }), claim('b', { value: chips(1, 1), knownSince: '2025-01-20' })]);
    expect(position!.since).toBe('2025-01-20');
  });

  it('say on what they rest: the subject itself, an estimate, a report, the record, or memory', () => {
    const basis = (rest: Partial<HeldClaim>) => positionsOf(lab.id, [claim('a', rest)])[0]!.basis;
    expect(basis({ speakers: [lab] })).toEqual(['OWN_STATEMENT']);
    expect(basis({ speakers: [analyst], estimated: true })).toEqual(['ESTIMATE']);
    expect(basis({ document: { id: 'document:d', title: 'D', outletId: null } })).toEqual(['REPORT']);
    expect(basis({})).toEqual(['RECORD']);
    expect(basis({ speakers: [lab], check: 'RECALLED' })).toEqual(['FROM_MEMORY']);
  });

  it('are held by who speaks, else by the outlet, the document or the publisher of the source', () => {
    const heldBy = (rest: Partial<HeldClaim>) => positionsOf(lab.id, [claim('a', rest)])[0]!.heldBy.map(({ name }) => name);
    const source = { id: 'source:s', title: 'A Title', publisher: 'A Publisher', url: null, publishedOn: null, check: 'SEEN' };
    expect(heldBy({ speakers: [analyst], outlet: lab })).toEqual(['An Analyst']);
    expect(heldBy({ speakers: [analyst, lab] })).toEqual(['An Analyst', 'The Lab']);
    expect(heldBy({ speakerAsStated: 'a senior official', outlet: lab })).toEqual(['a senior official']);
    expect(heldBy({ outlet: lab })).toEqual(['The Lab']);
    expect(heldBy({ sources: [source] })).toEqual(['A Publisher']);
  });

  it('say in which document of somebody else they are ascribed to the holder', () => {
    const retoldIn = (outletId: string) => positionsOf(lab.id, [claim('a', { outlet: { id: 'organization:outlet', name: 'The Outlet' }, document: { id: 'document:d', title: 'The Article', outletId } })])[0]!.heldBy[0];
    expect(retoldIn('organization:other')).toEqual({ id: 'organization:outlet', name: 'The Outlet', retoldIn: 'The Article' });
    expect(retoldIn('organization:outlet')).toMatchObject({ retoldIn: null });
  });
});

describe('what would settle it', () => {
  const source = (id: string, rest: object) => ({ id: `source:${id}`, title: id, publisher: null, url: null, publishedOn: '2025', check: 'SEEN', ...rest });
  const settle = (...claims: readonly HeldClaim[]) => whatWouldSettle(lab, 'quantity', positionsOf(lab.id, claims)).map(({ kind, text }) => `${kind}: ${text}`);

  it('is nothing where there is but one position', () => {
    expect(settle(claim('a', { value: chips(1, 1), sources: [source('Paper', { publishedOn: null })] }))).toEqual([]);
  });

  it('is a statement of the one spoken of, if it is silent', () => {
    const others = [claim('a', { value: chips(1, 1), speakers: [analyst] }), claim('b', { value: chips(2, 2) })];
    expect(settle(...others)).toEqual(['OWN_STATEMENT: A statement or a document of The Lab itself on quantity: none is among the claims.']);
    expect(settle(...others, claim('c', { value: chips(3, 3), speakers: [lab] }))).toEqual([]);
  });

  it('is figures of one count, a second origin, a source that was only recalled, and the day of a source', () => {
    expect(settle(
      claim('a', { value: chips(1, 1), speakers: [lab], objects: [{ id: 'chip-family:h100', name: 'H100' }], sources: [source('Memory', { check: 'RECALLED' })] }),
      claim('b', { value: chips(2, 2), origins: ['organization:x'] }),
      claim('c', { value: chips(2, 2), origins: ['organization:x'], sources: [source('Undated', { publishedOn: null })] }),
    )).toEqual([
      'SAME_COUNT: Figures of the same count: the positions count H100 chips; chips.',
      'INDEPENDENT_ORIGIN: A second, independent origin for 2 chips: its 2 claims all go back to organization:x.',
      'UNREAD_SOURCE: Reading what is cited from memory: Memory.',
      'UNDATED_SOURCE: The day of publication of Undated.',
    ]);
  });
});

describe('the spread', () => {
  it('goes from the lowest to the highest figure of one unit', () => {
    expect(spreadOf([chips(10, 20), chips(5, 15), { low: 1, high: 99, unit: 'USD' }])).toEqual({ low: 5, high: 20, unit: 'chips' });
  });

  it('is open where one figure is', () => {
    expect(spreadOf([chips(10, 20), chips(15, null)])).toEqual({ low: 10, high: null, unit: 'chips' });
  });

  it('is none of a single figure, of texts, or of figures of different units', () => {
    expect(spreadOf([chips(10, 20)])).toBeNull();
    expect(spreadOf([{ low: null, high: null, unit: null }, chips(1, 2)])).toBeNull();
    expect(spreadOf([chips(10, 20), { low: 1, high: 2, unit: 'USD' }])).toBeNull();
  });

  it('of a dispute is that of the unit that most figures have', () => {
    expect(spreadOfMost([{ low: 1, high: 1, unit: 'USD' }, chips(1, 2), chips(7, 9)])).toEqual({ low: 1, high: 9, unit: 'chips' });
  });
});
