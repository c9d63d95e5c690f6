import fc from 'fast-check';
import type { Determination, JudgedChip } from '../../../src/rules/determination.ts';
import { determine } from '../../../src/rules/determine.ts';
import type { PartyFacts } from '../../../src/rules/party.ts';
import type { Status } from '../../../src/rules/status.ts';
import { lawChangeDates } from '../../../src/rules/status-rules.ts';
import { chipWith, days, destinations, everything, exporters, facts, known, type Facts } from './arbitrary-chips.ts';
import { partyOf, type ListingCase, type PartyCase } from './law-cases.ts';
import { seedChips } from './seed-chips.ts';
import { seedGeography, seedRulebook } from './seed-rulebook.ts';

it('keeps the answer of full facts among the possibilities of partial facts', () => {
  fc.assert(fc.property(facts, known, days, destinations, (all, which, asOf, destination) => {
    const full = determine(seedRulebook, { chip: chipWith(all, everything), destination, asOf });
    const partial = determine(seedRulebook, { chip: chipWith(all, which), destination, asOf });
    expect(partial.possibleStatuses).toEqual(expect.arrayContaining([...full.possibleStatuses]));
  }), { numRuns: 1000 });
});

it('says of every undetermined answer what would settle it, and of a settled one that nothing is missing', () => {
  fc.assert(fc.property(facts, known, days, destinations, (all, which, asOf, destination) => {
    const answer = determine(seedRulebook, { chip: chipWith(all, which), destination, asOf });
    // Where a license is needed anyway, and of the law before the first modeled instrument, what is not modeled is named beside the answer and leaves nothing open.
    const unmodelled = answer.unmodelled.filter(({ jurisdiction, part }) => jurisdiction === 'US' && answer.status !== 'LICENSE_REQUIRED' && !seedRulebook.earlierLaw.some((law) => law.part === part));
    expect(answer.missingFacts.length > 0 || unmodelled.length > 0).toBe(answer.status === 'UNDETERMINED');
  }), { numRuns: 1000 });
});

it.each([
  ['the rule of 2022', ['2022-10-21', '2023-06-01', '2023-11-16']],
  ['the rule of 2023', ['2023-11-17', '2024-06-01', '2025-04-08']],
  ['the rule of 2023 beside that of January 2025 and the letters of April', ['2025-04-09', '2025-05-15', '2026-01-15', '2026-11-01']],
])('never controls a chip less for more TPP under %s', (_, within) => {
  const rank: Partial<Record<Status, number>> = { NOT_CONTROLLED: 0, UNDETERMINED: 1, NO_LICENSE_REQUIRED: 1, LICENSE_REQUIRED: 2 };
  fc.assert(fc.property(facts, fc.double({ min: 1, max: 4, noNaN: true }), fc.constantFrom(...within), fc.constantFrom('CN', 'MO', 'SA', 'FR'), exporters, (all, factor, asOf, destination, exporterId) => {
    const on = (tpp: number) => {
      const { status, codifiedStatus } = determine(seedRulebook, { chip: chipWith({ ...all, usOrigin: true, tpp }, everything), exporterId, destination, asOf, parts: [] });
      return [rank[status], rank[codifiedStatus ?? status]] as [number, number];
    };
    const [less, more] = [on(all.tpp), on(all.tpp * factor)];
    expect(more[0]).toBeGreaterThanOrEqual(less[0]);
    expect(more[1]).toBeGreaterThanOrEqual(less[1]);
  }), { numRuns: 500 });
});

it.each([
  ['4800, 3A090.a.1', { tpp: 4800 }, 'tpp', (chip: JudgedChip) => at(chip).paragraph === '3A090.a.1'],
  ['1600, 3A090.b.2', { tpp: 1600, dieAreaMm2: 400 }, 'tpp', (chip: JudgedChip) => at(chip).paragraph === '3A090.b.2'],
  ['2400, 3A090.b.1', { tpp: 2400, dieAreaMm2: 1000 }, 'tpp', (chip: JudgedChip) => at(chip).paragraph === '3A090.b.1'],
  ['600 GB/s of 2022', { tpp: 4800, aggregateIo: 600 }, 'aggregateIo', (chip: JudgedChip) => at(chip, '2023-06-01').paragraph === '3A090.a'],
  ['21,000 of the license review', { tpp: 21000 }, 'tpp', (chip: JudgedChip) => at(chip, '2026-02-01').reviewPolicy === 'PRESUMPTION_OF_DENIAL'],
  ['6,500 GB/s of the license review', { tpp: 5000, memory: 6500 }, 'memory', (chip: JudgedChip) => at(chip, '2026-02-01').reviewPolicy === 'PRESUMPTION_OF_DENIAL'],
] as const)('turns exactly at %s', (_, base, field, holds) => {
  const all: Facts = { dieAreaMm2: 3000, datacenter: true, aggregateIo: 64, memory: 600, usOrigin: true, ...base };
  const bound = all[field];
  fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
    const above = Math.round(bound * 100 + hundredths) / 100;
    const below = Math.round(bound * 100 - 1 - (hundredths % (bound / 10))) / 100;
    // Performance density keeps its own figure: the die grows with the rate.
    const dieAreaMm2 = (tpp: number) => (tpp * all.dieAreaMm2) / all.tpp;
    const withValue = (value: number) => chipWith({ ...all, [field]: value, ...(field === 'tpp' && { dieAreaMm2: dieAreaMm2(value) }) }, { ...everything, vendor: false });
    expect([holds(withValue(below)), holds(withValue(bound)), field === 'tpp' && bound < 4800 ? true : holds(withValue(above))]).toEqual([false, true, true]);
  }), { numRuns: 200 });
});

it.each([
  ['5.92, 3A090.a.2', 5.92, '3A090.a.2'],
  ['3.2, 3A090.b.2', 3.2, '3A090.b.2'],
  ['1.6, 3A090.b.1', 1.6, '3A090.b.1'],
])('turns exactly at a performance density of %s, for whatever area divides to it', (_, density, paragraph) => {
  // A rate of `density` per square millimeter reaches the bound exactly; a hundredth of a TOPS less does not.
  fc.assert(fc.property(fc.integer({ min: 270, max: 2900 }), (dieAreaMm2) => {
    const tpp = Math.round(density * 100 * dieAreaMm2) / 100;
    const floor = paragraph === '3A090.b.1' ? 2400 : 1600;
    fc.pre(tpp - 0.01 >= floor && tpp < 4800 && (paragraph !== '3A090.b.2' || tpp < 2400));
    const all: Facts = { tpp, dieAreaMm2, datacenter: true, aggregateIo: 64, memory: 600, usOrigin: true };
    expect(at(chipWith(all, everything)).paragraph).toBe(paragraph);
    expect(at(chipWith({ ...all, tpp: Math.round(tpp * 100 - 1) / 100 }, everything)).paragraph).not.toBe(paragraph);
  }));
});

function at(chip: JudgedChip, asOf = '2024-06-01'): Determination {
  return determine(seedRulebook, { chip, exporterId: 'organization:dell', destination: 'CN', asOf, parts: [] });
}

it('never has two license review policies or two exceptions that exclude each other, for any chip, destination, day, exporting country and party', () => {
  const countries = seedGeography.countries.map(({ code }) => code);
  const parties = [undefined, ...['US', 'CN', 'MO', 'KH', 'QA', 'RU', undefined].map((headquarters) => partyOf({ name: `of ${headquarters}`, ...(headquarters !== undefined && { headquarters }) }))];
  fc.assert(fc.property(
    fc.constantFrom(...seedChips), fc.constantFrom(...countries), days, fc.constantFrom('US', 'TW', 'DE', 'CN'), fc.constantFrom(...parties), fc.constantFrom('CHIP' as const, 'MEMORY' as const),
    (chip, destination, asOf, exportedFrom, endUser, subject) => {
      const item = subject === 'CHIP' ? chip : { name: 'memory', quantities: { memoryBandwidthDensity: 2.5, usOrigin: true } };
      const { status, reviewPolicy, reviewPolicyConditions, exceptions } = determine(seedRulebook, { chip: item, subject, destination, asOf, exportedFrom, endUser, parts: [] });
      expect(status === 'LICENSE_REQUIRED' || (reviewPolicy === null && exceptions.length === 0)).toBe(true);
      expect(reviewPolicyConditions.length === 0 || reviewPolicy === 'CASE_BY_CASE' || reviewPolicy === 'PRESUMPTION_OF_APPROVAL').toBe(true);
      const codes = exceptions.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.includes('NAC') && codes.includes('ACA')).toBe(false);
    },
  ), { numRuns: 5000 });
});

it('has one license review policy at most for a data-center chip and a gaming card, wherever they go, whenever, and to whomever', () => {
  const [dataCenter, gaming] = ['chip:nvidia-h100-sxm5-80gb', 'chip:nvidia-rtx-4090'].map((id) => seedChips.find((chip) => chip.id === id) as JudgedChip) as [JudgedChip, JudgedChip];
  const partiesAt = (destination: string) => [undefined, partyOf({ name: 'at home', headquarters: destination }), partyOf({ name: 'of China', headquarters: 'CN' }), partyOf({ name: 'of nowhere known' })];
  for (const { code: destination } of seedGeography.countries) {
    for (const endUser of partiesAt(destination)) {
      // Two that hold at once are an invariant that throws.
      for (const asOf of lawChangeDates(seedRulebook)) for (const chip of [dataCenter, gaming]) determine(seedRulebook, { chip, destination, asOf, endUser, parts: [] });
    }
  }
});

const seats = fc.constantFrom('CN', 'HK', 'MO', 'US', 'SG', 'SA', 'KH', 'IQ', undefined);
const entries = fc.constantFrom<readonly ListingCase[]>([], [{ from: '2020-01-01' }], [{ from: null, seenOn: '2026-07-31' }], [{ from: '2020-01-01', requirement: 'some items' }], [{ from: '2015-01-01', until: '2020-01-01' }], [{ list: 'NS_CMIC', from: '2020-01-01' }]);
const shares = fc.constantFrom(10, 49.99, 50, 50.01, 100, undefined);
/** A party with two owners, one of which has an owner. */
const parties: fc.Arbitrary<PartyFacts> = fc.tuple(seats, entries, seats, entries, shares, seats, entries, shares, shares).map(([seat, own, firstSeat, firstEntries, firstShare, topSeat, topEntries, topShare, secondShare]) => partyOf(partyCase('Party', seat, own, [
  { ...partyCase('First', firstSeat, firstEntries, [{ ...partyCase('Top', topSeat, topEntries, []), ...given('share', topShare) }]), ...given('share', firstShare) },
  { ...partyCase('Second', 'US', [], []), ...given('share', secondShare) },
])));

function partyCase(name: string, headquarters: string | undefined, listings: readonly ListingCase[], owners: PartyCase['owners']): PartyCase {
  return { name, listings, owners: owners ?? [], ...given('headquarters', headquarters) };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [Name in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [Name in Key]: Value });
}

it('says of every undetermined answer for a named party what would settle it', () => {
  fc.assert(fc.property(fc.constantFrom(...seedChips), fc.constantFrom('CN', 'SG', 'SA', 'AE', 'QA', 'JP'), fc.constantFrom('2022-01-01', '2023-06-01', '2024-06-01', '2025-06-01', '2025-10-15', '2025-12-01', '2026-08-01', '2026-11-15', '2027-02-01'), parties, (chip, destination, asOf, endUser) => {
    const { status, missingFacts, unmodelled } = determine(seedRulebook, { chip, destination, asOf, endUser, parts: [] });
    if (status === 'UNDETERMINED') expect(missingFacts.length + unmodelled.filter(({ jurisdiction }) => jurisdiction === 'US').length).toBeGreaterThan(0);
  }), { numRuns: 3000 });
});

it('is never milder for an entry on the Entity List, a Chinese seat or a listed owner', () => {
  const rank: Partial<Record<Status, number>> = { NOT_CONTROLLED: 0, NO_LICENSE_REQUIRED: 1, UNDETERMINED: 2, LICENSE_REQUIRED: 3 };
  fc.assert(fc.property(fc.constantFrom('chip:nvidia-h100-sxm5-80gb', 'chip:nvidia-rtx-4090', 'chip:nvidia-l20', 'chip:nvidia-h20-96gb'), fc.constantFrom('SG', 'SA', 'JP'), fc.constantFrom('2024-06-01', '2025-10-15', '2025-12-01', '2026-11-15', '2027-02-01'), parties, (id, destination, asOf, endUser) => {
    const chip = seedChips.find((each) => each.id === id) as JudgedChip;
    const on = (party: PartyFacts) => rank[determine(seedRulebook, { chip, destination, asOf, endUser: party, parts: [] }).status] as number;
    const listed = partyOf({ name: 'Listed', listings: [{ from: '2020-01-01' }] });
    const plain = on(endUser);
    expect(on({ ...endUser, listings: [...endUser.listings, ...listed.listings] })).toBe(3);
    // Seated in China, it is a foreign entity as it may not have been; seated elsewhere than now, an exemption or the lack of one may turn.
    expect(on({ ...endUser, headquarters: 'CN' })).toBeGreaterThanOrEqual(plain);
    expect(on({ ...endUser, owners: [{ owner: listed, share: 100 }] })).toBeGreaterThanOrEqual(on({ ...endUser, owners: [] }));
  }), { numRuns: 1000 });
});

it('is a pure function of law, facts and date', () => {
  const chip = seedChips[0] as JudgedChip;
  const once = (): Determination => determine(seedRulebook, { chip, destination: 'CN', asOf: '2024-06-01' });
  expect(JSON.stringify(once())).toBe(JSON.stringify(once()));
});
