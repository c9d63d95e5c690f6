import { classify } from '../../../src/rules/classify.ts';
import type { JudgedChip } from '../../../src/rules/determination.ts';
import { situationOf } from '../../../src/rules/situation.ts';
import { naming } from '../../../src/rules/naming.ts';
import { possibilitiesOf, type Possibility } from '../../../src/rules/possibilities.ts';
import type { Situation } from '../../../src/rules/situation.ts';
import { binds, reachOf } from '../../../src/rules/reach.ts';
import { sortedStatuses } from '../../../src/rules/status.ts';
import type { Alternative, UnknownFact } from '../../../src/rules/unknown-fact.ts';
import { seedChips } from '../rules/seed-chips.ts';
import { seedRulebook } from '../rules/seed-rulebook.ts';

const days = ['2022-09-15', '2023-06-01', '2023-10-30', '2024-06-01', '2025-06-01', '2026-06-01'];

/** Chips of which less and less is known. */
const partlyKnown: readonly JudgedChip[] = [
  {}, { datacenter: true }, { tpp: 2000, tppLow: 2000, tppHigh: 2000 }, { tppLow: 1500, tppHigh: 2500 }, { memoryBandwidthGBps: 1000 }, { aggregateIoGBpsLow: 500 }, { belowAggregateIoGBps: 700, memoryBandwidthGBps: 1200 },
  { tpp: 4000, tppLow: 4000, tppHigh: 4000, datacenter: true, nodeNm: 5 },
].flatMap((quantities) => [undefined, 'organization:nvidia', 'organization:tsmc', 'organization:dell'].map((vendorId) => ({ name: 'example', vendorId, quantities: { usOrigin: true, ...quantities } }) as JudgedChip));

/** Every choice of one alternative for each unknown fact, one after the other. */
function everyChoice(situation: Situation, unknown: readonly UnknownFact[]): readonly { readonly choice: readonly Alternative[]; readonly possibility: Possibility }[] {
  const rules = situation.law.rules.filter((rule) => rule.provision.eccn !== null || (binds(rule, situation.exporterId) !== 'FALSE' && reachOf(rule, situation.destination, situation.date, null).outcome !== 'FALSE'));
  const choices = unknown.reduce<readonly (readonly Alternative[])[]>((chosen, { alternatives }) => chosen.flatMap((choice) => alternatives.map((alternative) => [...choice, alternative])), [[]]);
  return choices.map((choice) => {
    const quantities = choice.reduce((known, alternative) => alternative.apply(known), situation.quantities);
    return { choice, possibility: { classification: naming(classify(rules, quantities), situation), statuses: possibilitiesOf({ ...situation, quantities }).statuses } };
  });
}

function outcomes(possibilities: readonly Possibility[]): readonly string[] {
  return [...new Set(possibilities.map(({ classification, statuses }) => `${classification?.rule.provisionId} ${classification?.paragraph?.paragraph} ${statuses.join()}`))].sort();
}

it.each([['chips of which little is known', partlyKnown], ['the chips of the seed', seedChips]])('going through facts apart that no rule reads together gives what every choice together gives: %s', (_whose, chips) => {
  for (const chip of chips) {
    for (const asOf of days) {
      for (const destination of ['CN', 'SA', 'MO']) {
        const situation = situationOf(seedRulebook, { chip, destination, asOf }, null);
        const { unknown, statuses, where } = possibilitiesOf(situation);
        if (unknown.length === 0) continue;
        const every = everyChoice(situation, unknown);
        expect(statuses).toEqual(sortedStatuses(every.flatMap(({ possibility }) => possibility.statuses)));
        for (const alternative of unknown.flatMap(({ alternatives }) => alternatives)) {
          expect(outcomes(where(alternative))).toEqual(outcomes(every.filter(({ choice }) => choice.includes(alternative)).map(({ possibility }) => possibility)));
        }
      }
    }
  }
});

it('takes time that grows with the facts that are unknown, not with their combinations', () => {
  const unknownChip: JudgedChip = { name: 'example', quantities: {} };
  const begun = performance.now();
  for (let times = 0; times < 100; times += 1) possibilitiesOf(situationOf(seedRulebook, { chip: unknownChip, destination: 'CN', asOf: '2026-06-01' }, null));
  expect(performance.now() - begun).toBeLessThan(1000);
});
