import type { Classification } from './classify.ts';
import { testsOf } from './criterion.ts';
import type { Citation, JudgedChip } from './determination.ts';
import type { EndUserScreening } from './end-user.ts';
import { reachOf } from './reach.ts';
import type { ReviewReading } from './review-policy.ts';
import type { Guard } from './rulebook.ts';
import type { Situation } from './situation.ts';
import type { StatusRule } from './status-rules.ts';

export interface CitedReasons {
  readonly chip: JudgedChip;
  readonly named: Classification | null;
  readonly guards: readonly Guard[];
  readonly review: ReviewReading | null;
  readonly screening: EndUserScreening | null;
}

/** What an answer rests on: the rules of the day, what is not modeled, the review policies, entries of lists, and who says what of the item. */
export function citationsOf(situation: Situation, { chip, named, guards, review, screening }: CitedReasons): readonly Citation[] {
  return [
    ...citedRules(situation, named),
    ...guards.map(({ citation, regulationId }) => ({ citation, locator: null, url: null, regulationId })),
    ...citedPolicies(review),
    ...citedListings(screening),
    ...citedBelow(situation.law.rules, chip),
  ];
}

function citedRules({ law, destination, date, endUser }: Situation, named: Classification | null): readonly Citation[] {
  return law.rules.flatMap((rule): readonly Citation[] => {
    const isNamed = named?.rule === rule;
    if (rule.provision.eccn === null && !isNamed) return [];
    const { destination: reached, headquarters, exemption } = reachOf(rule, destination, date, endUser);
    const paragraph = isNamed ? named.paragraph?.paragraph : undefined;
    const locator = rule.provision.eccn === null ? (paragraph ?? null) : `ECCN ${paragraph ?? rule.provision.eccn}`;
    return [
      { citation: rule.citation, locator, url: rule.url, regulationId: rule.regulationId },
      ...(reached === null ? [] : [{ citation: reached.citation, locator: reached.name, url: null, regulationId: reached.regulationId }]),
      ...(exemption === null ? [] : [{ citation: exemption.citation, locator: 'exempt parties', url: null, regulationId: exemption.regulationId }]),
      ...(headquarters === null ? [] : [{ citation: headquarters.citation, locator: `headquarters in ${headquarters.name}`, url: null, regulationId: headquarters.regulationId }]),
    ];
  });
}

function citedPolicies(review: ReviewReading | null): readonly Citation[] {
  return (review?.possible ?? []).map(({ policy }) => ({ citation: policy.citation, locator: 'license review policy', url: null, regulationId: policy.regulationId }));
}

function citedListings(screening: EndUserScreening | null): readonly Citation[] {
  return (screening?.hits ?? []).map(({ listing }) => ({ citation: listing.citation ?? listing.listedName, locator: `Entity List, ${listing.listedName}`, url: null, regulationId: listing.regulationId }));
}

/** Under a rule that tests the whole input/output, the statement that it lies below a figure decides, and is cited. */
function citedBelow(rules: readonly StatusRule[], chip: JudgedChip): readonly Citation[] {
  const below = chip.quantities.belowAggregateIoGBps ?? undefined;
  const tested = rules.some(({ paragraphs }) => paragraphs.some(({ criterion }) => testsOf(criterion).some(({ metric }) => metric === 'AGGREGATE_IO')));
  if (below === undefined || !tested) return [];
  return (chip.belowAggregateIoSources ?? []).map(({ citation, url }) => ({ citation, locator: `aggregate input/output below ${below} GB/s`, url, regulationId: null }));
}
