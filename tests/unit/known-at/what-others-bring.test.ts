import type { FoldedClaim } from '../../../src/seeding/folding/folded-claim.ts';
import { formerValuesOf } from '../../../src/seeding/folding/former-values.ts';
import { notBeforeObserved } from '../../../src/seeding/folding/observed.ts';
import { trainingDayKnown } from '../../../src/seeding/folding/training-day-known.ts';
import { weighedDays } from '../../../src/seeding/folding/weighed-days.ts';
import { listingKind } from '../../../src/seeding/kinds/listing.ts';
import { modelKind } from '../../../src/seeding/kinds/model.ts';
import { trainingUseKind } from '../../../src/seeding/kinds/training-use.ts';
import type { SeedKind, SeedRecord } from '../../../src/seeding/kinds/seed-kind.ts';

const claim = (recordedFrom: string | undefined, rest: object = {}, links: FoldedClaim['links'] = []): FoldedClaim => ({ id: 'claim:it', properties: { recordedFrom, ...rest }, links });
const record = (kind: SeedKind, value: object): SeedRecord => ({ kind, id: `${kind.prefix}:it`, value: { id: 'it', ...value } });

describe('a claim', () => {
  const published: Readonly<Record<string, string>> = { 'source:ruling': '2025-03', 'source:early': '2023-01-01' };
  const weighed = (it: FoldedClaim, rivals: readonly FoldedClaim[] = [], firstPublicOn?: string) => weighedDays(it, { rivals, contradictedBy: [], firstPublicOn }, (source) => published[source]);

  it('is disputed only from the day on which a value that competes is out', () => {
    expect(weighed(claim('2024-01-01'), [claim('2025-06-01'), claim('2025-02-01')])).toEqual({ knownDays: ['disputed@2025-02-01'], disputedFormerly: ['0000-00-00=false'] });
    expect(weighed(claim('2024-01-01'), [claim('2023-06-01')])).toEqual({ knownDays: undefined });
    expect(weighed(claim('2024-01-01'), [claim(undefined)])).toEqual({ knownDays: undefined });
  });

  it('has its verdict from the day on which all its dated evidence is out', () => {
    const evidence = ['source:ruling', 'source:early'].map((to) => ({ type: 'EVIDENCED_BY' as const, to, toLabel: 'Source' as const }));
    expect(weighed(claim('2024-01-01', { verdict: 'CONTRADICTED' }, evidence))).toEqual({
      knownDays: ['disputed@2025-03-31', 'verdict@2025-03-31', 'verdictConfidence@2025-03-31', 'verdictNote@2025-03-31'], disputedFormerly: ['0000-00-00=false'],
    });
  });

  it('without a day says when its value was first public only from that day on', () => {
    expect(weighed(claim(undefined), [], '2025-02')).toEqual({ knownDays: ['firstPublicOn@2025-02-28'] });
  });
});

describe('an interval', () => {
  it('was open until its end was known', () => {
    expect(formerValuesOf('Listing', [], { until: '2025-05-01' }, new Map([['until', '2025-04-20']]))).toEqual({ untilFormerly: ['0000-00-00=9999-12-31'] });
    expect(formerValuesOf('Regulation', [], { effectiveUntil: '2025-05-01' }, new Map([['effectiveUntil', '2025-04-20'], ['effectiveDates', '2023-10-25']]))).toEqual({ effectiveUntilFormerly: ['2023-10-25=9999-12-31'] });
    expect(formerValuesOf('Listing', [], { until: '9999-12-31' }, new Map())).toEqual({});
  });
});

describe('the day of training', () => {
  const model = record(modelKind, { trainingStart: '2024-09-01', publicationDate: '2024-12-26' });
  const lookup = { find: () => model };
  const days = (start: string | null, publication: string | null) => (_: SeedRecord, field: string) => ({ trainingStart: start, publicationDate: publication } as Readonly<Record<string, string | null | undefined>>)[field];

  it('was the publication until the start became known, of a model and of its uses', () => {
    const known = { since: '2025-09-17', former: { trainingDateFormerly: ['2024-12-31=2024-12-26'], trainingDateBasisFormerly: ['2024-12-31=PUBLICATION'] } };
    expect(trainingDayKnown(model, days('2025-09-17', '2024-12-31'), lookup)).toEqual(known);
    expect(trainingDayKnown(record(trainingUseKind, { model: 'it' }), days('2025-09-17', '2024-12-31'), lookup)).toEqual(known);
  });

  it('was never the publication where the start was known before', () => {
    expect(trainingDayKnown(model, days('2024-10-01', '2024-12-31'), lookup)).toEqual({ since: '2024-10-01', former: {} });
    expect(trainingDayKnown(model, days(null, '2024-12-31'), lookup)).toBeNull();
  });
});

describe('a value that was looked up', () => {
  const listing = record(listingKind, { statusOn: '2026-07-31' });

  it('was not known before the day of looking, whatever the sources of its record', () => {
    expect(notBeforeObserved(listing, 'status', { knownSince: '2024-12-05', recordedFrom: '2024-12-05' })).toEqual({ knownSince: undefined, recordedFrom: '2026-07-31' });
    expect(notBeforeObserved(listing, 'status', { knownSince: undefined, recordedFrom: undefined })).toEqual({ knownSince: undefined, recordedFrom: '2026-07-31' });
    expect(notBeforeObserved(listing, 'from', { knownSince: '2024-12-05', recordedFrom: '2024-12-05' })).toEqual({ knownSince: '2024-12-05', recordedFrom: '2024-12-05' });
  });
});
