import type { IsoDate } from '../../../src/domain/iso-date.ts';
import { determineOver } from '../../../src/rules/determine-over.ts';
import { partyOf, type PartyCase } from './law-cases.ts';
import { seedChip } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

function over(chip: string, from: IsoDate, until: IsoDate, { endUser, destination = 'CN', exporter }: { endUser?: PartyCase; destination?: string; exporter?: string } = {}) {
  const input = { chips: [seedChip(chip)], destination, endUser: endUser === undefined ? undefined : partyOf(endUser), exporterId: exporter === undefined ? undefined : (`organization:${exporter}` as const) };
  return determineOver(seedRulebook, input, { from, until, field: 'fromDate', subject: 'acquisition:example' });
}

it('is the answer of all days where the law stands still', () => {
  expect(over('nvidia-h800-sxm5', '2023-06-01', '2023-07-01')).toMatchObject({ status: 'NOT_CONTROLLED', missingFacts: [] });
  expect(over('nvidia-h100-sxm5-80gb', '2024-06-01', '2024-06-02')).toMatchObject({ status: 'LICENSE_REQUIRED', paragraph: '3A090.a.1', reviewPolicy: 'PRESUMPTION_OF_DENIAL' });
});

it('is undetermined where the law changed within the window, and says what each stretch decides', () => {
  const answer = over('nvidia-h800-sxm5', '2023-10-01', '2023-11-01');
  expect(answer).toMatchObject({ asOf: '2023-10-01', status: 'UNDETERMINED', possibleStatuses: ['LICENSE_REQUIRED', 'NOT_CONTROLLED'], decidedBy: null, reviewPolicy: null });
  expect(answer.missingFacts[0]).toEqual({
    field: 'fromDate', subject: 'acquisition:example',
    wouldDecide: 'a day from 2023-10-01 until 2023-10-23, that one not counted, gives NOT_CONTROLLED; a day from 2023-10-23 until 2023-11-01, that one not counted, gives LICENSE_REQUIRED',
  });
});

it('does not count the day on which the window ends', () => {
  expect(over('nvidia-h800-sxm5', '2023-10-01', '2023-10-23').status).toBe('NOT_CONTROLLED');
  expect(over('nvidia-h800-sxm5', '2023-10-01', '2023-10-24').status).toBe('UNDETERMINED');
});

it('keeps a status that holds throughout, and leaves out what changed beside it', () => {
  expect(over('nvidia-h100-sxm5-80gb', '2023-11-01', '2023-12-01', { exporter: 'dell' })).toMatchObject({ status: 'LICENSE_REQUIRED', eccn: null, paragraph: null, alsoClassified: [], decidedBy: null, reviewPolicy: 'PRESUMPTION_OF_DENIAL' });
  expect(over('nvidia-h200-sxm', '2026-01-01', '2026-02-01')).toMatchObject({ status: 'LICENSE_REQUIRED', paragraph: '3A090.a.1', reviewPolicy: null, reviewPolicyConditions: [] });
  expect(over('nvidia-rtx-4090', '2024-04-01', '2024-05-01', { destination: 'SA' })).toMatchObject({ status: 'LICENSE_REQUIRED', exceptions: [] });
  expect(over('nvidia-h100-sxm5-80gb', '2025-01-01', '2025-02-01', { destination: 'FR' })).toMatchObject({ status: 'NO_LICENSE_REQUIRED', codifiedStatus: null });
});

it('sees an entry of the end user that began within the window', () => {
  const endUser = { name: 'Company', headquarters: 'SG', listings: [{ from: '2024-06-15' }] };
  const answer = over('nvidia-rtx-3090', '2024-06-01', '2024-07-01', { endUser, destination: 'SG' });
  expect(answer.status).toBe('UNDETERMINED');
  expect(answer.missingFacts[0]?.wouldDecide).toBe('a day from 2024-06-01 until 2024-06-15, that one not counted, gives NOT_CONTROLLED; a day from 2024-06-15 until 2024-07-01, that one not counted, gives LICENSE_REQUIRED');
});

it('sees an owner\'s entry, and the days of the rule that makes it count', () => {
  const owned = (from: IsoDate): PartyCase => ({ name: 'Subsidiary', headquarters: 'SG', owners: [{ name: 'Owner', headquarters: 'CN', share: 60, listings: [{ from }] }] });
  expect(over('nvidia-rtx-3090', '2025-10-01', '2025-11-01', { endUser: owned('2025-10-15'), destination: 'SG', exporter: 'dell' }).status).toBe('UNDETERMINED');
  expect(over('nvidia-rtx-3090', '2025-09-01', '2025-10-01', { endUser: owned('2020-01-01'), destination: 'SG', exporter: 'dell' }).status).toBe('UNDETERMINED');
  expect(over('nvidia-rtx-3090', '2025-11-01', '2025-12-01', { endUser: owned('2020-01-01'), destination: 'SG', exporter: 'dell' }).status).toBe('UNDETERMINED');
  expect(over('nvidia-rtx-3090', '2025-10-01', '2025-11-01', { endUser: owned('2020-01-01'), destination: 'SG', exporter: 'dell' }).status).toBe('LICENSE_REQUIRED');
});
