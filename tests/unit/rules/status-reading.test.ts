import fc from 'fast-check';
import type { DeterminationInput } from '../../../src/rules/determination.ts';
import { determine } from '../../../src/rules/determine.ts';
import { situationOf } from '../../../src/rules/situation.ts';
import { outcomeOfCriterion } from '../../../src/rules/evaluate.ts';
import { statusOn } from '../../../src/rules/status-on.ts';
import { covers, statusRules } from '../../../src/rules/status-rules.ts';
import type { Status } from '../../../src/rules/status.ts';
import { allOf, anyOf, type Outcome } from '../../../src/rules/three-valued.ts';
import { aroundChanges, chipWith, days, destinations, exporters, facts, known } from './arbitrary-chips.ts';
import { seedChips } from './seed-chips.ts';
import { seedRulebook } from './seed-rulebook.ts';

it('comes to the same as the reading that the compiled predicate follows, for every chip, around every change, for each kind of destination', () => {
  const differences: string[] = [];
  for (const chip of seedChips) {
    for (const asOf of ['2021-01-01', ...aroundChanges]) {
      for (const destination of ['CN', 'HK', 'MO', 'US', 'JP', 'SA', 'AE', 'RU', 'IR', 'QA', 'KH', 'VN']) {
        const input = { chip, destination, asOf };
        const expected = statusByCase(input);
        const { status } = determine(seedRulebook, { ...input, parts: [] });
        const light = statusOn(situationOf(seedRulebook, input, null));
        if (status !== expected || light !== expected) differences.push(`${chip.name} ${destination} ${asOf}: ${status} and ${light}, not ${expected}`);
      }
    }
  }
  expect(differences).toEqual([]);
});

it('comes to the same as that reading for partial facts, any exporter and from anywhere', () => {
  fc.assert(fc.property(facts, known, days, destinations, fc.option(exporters, { nil: undefined }), fc.constantFrom('US', 'TW', 'CN'), (all, which, asOf, destination, exporterId, exportedFrom) => {
    const input = { chip: chipWith(all, which), destination, asOf, exporterId, exportedFrom };
    expect(determine(seedRulebook, input).status).toBe(statusByCase(input));
  }), { numRuns: 2000 });
});

/** The reading in the comment of `StatusRule`, word for word, from the rows of the book alone. */
function statusByCase({ chip, destination, asOf, exportedFrom = 'US', exporterId = chip.vendorId }: DeterminationInput): Status {
  if (destination === exportedFrom || [destination, exportedFrom].every((code) => code === 'CN' || code === 'HK')) return 'NOT_AN_EXPORT';
  const inForce = statusRules(seedRulebook).filter((rule) => covers(rule, asOf)).map((rule) => {
    // k: any of its criteria; one that is known from a report only is never TRUE, but UNKNOWN where it is met.
    const k = anyOf(rule.paragraphs.map(({ criterion, reported }): Outcome => {
      const met = outcomeOfCriterion(criterion, chip.quantities);
      return reported && met === 'TRUE' ? 'UNKNOWN' : met;
    }));
    const { addresseeIds, eccn } = rule.provision;
    const binds: Outcome = addresseeIds === null ? 'TRUE' : exporterId === undefined ? 'UNKNOWN' : addresseeIds.includes(exporterId) ? 'TRUE' : 'FALSE';
    const lines = rule.destinations.filter(({ code, from, until }) => (code === '*' ? destination !== 'US' : code === destination) && from <= asOf && asOf < until);
    const reach: Outcome = lines.some(({ doubt }) => doubt === null) ? 'TRUE' : lines.length > 0 ? 'UNKNOWN' : 'FALSE';
    const sure: Outcome = rule.doubt === null ? 'TRUE' : 'UNKNOWN';
    return { k, caught: allOf([sure, binds, reach, k]), onControlList: eccn !== null };
  });
  const caught = anyOf(inForce.map((rule) => rule.caught));
  const classified = anyOf(inForce.filter(({ onControlList }) => onControlList).map(({ k }) => k));
  const guarded = seedRulebook.guards.some(({ from, until, exporterIds, destinations: { mode, codes }, criterion }) => from <= asOf && asOf < until
    && (exporterIds === null || exporterId === undefined || exporterIds.includes(exporterId))
    && (mode === 'ONLY' ? codes.includes(destination) : !codes.includes(destination))
    && (criterion === null || outcomeOfCriterion(criterion, chip.quantities) !== 'FALSE'));
  const usOrigin = chip.quantities.usOrigin === true;
  if (caught === 'TRUE') return usOrigin ? 'LICENSE_REQUIRED' : 'UNDETERMINED';
  if (caught === 'UNKNOWN' || guarded) return 'UNDETERMINED';
  if (classified === 'TRUE') return usOrigin ? 'NO_LICENSE_REQUIRED' : 'UNDETERMINED';
  return classified === 'UNKNOWN' ? 'UNDETERMINED' : 'NOT_CONTROLLED';
}
