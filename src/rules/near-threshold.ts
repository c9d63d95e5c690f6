import { decimalDifference, decimalQuotient } from './decimal.ts';
import type { JudgedChip } from './determination.ts';
import { evaluate, type TraceStep } from './evaluate.ts';
import type { Paragraph, Provision, Rulebook } from './rulebook.ts';

/** A chip that misses one paragraph of a rule by a little, and nothing else. */
export interface NearMiss {
  readonly chip: JudgedChip;
  readonly provision: Provision;
  readonly paragraph: Paragraph;
  /** The tests that it misses, each with its headroom. */
  readonly missed: readonly TraceStep[];
  /** The largest headroom of those, as a share of the threshold: 0.0133 is 1.33 % below the line. */
  readonly distance: number;
}

/** Chips released after a rule was announced that sit just under a line of it, nearest first. Only tests with a figure count: what is unknown is not near. */
export function nearThreshold(rulebook: Rulebook, chips: readonly JudgedChip[], within: number): readonly NearMiss[] {
  const provisions = rulebook.provisions.filter(({ subject, dates }) => subject === 'CHIP' && dates.announced !== null && dates.notEnforced.length === 0);
  return chips.flatMap((chip) => provisions
    .filter(({ dates, addresseeIds }) => typeof chip.releaseDate === 'string' && chip.releaseDate >= (dates.announced as string) && (addresseeIds === null || (chip.vendorId !== undefined && addresseeIds.includes(chip.vendorId))))
    .flatMap((provision) => {
      const missed = provision.paragraphs.some(({ criterion }) => evaluate(criterion, chip.quantities).outcome === 'TRUE') ? [] : provision.paragraphs.flatMap((paragraph) => nearMiss(chip, provision, paragraph, within));
      return missed.sort(byDistance).slice(0, 1);
    })).sort(byDistance);
}

function byDistance(a: NearMiss, b: NearMiss): number {
  const key = ({ chip, provision, paragraph }: NearMiss) => `${chip.id ?? chip.name} ${provision.id} ${paragraph.paragraph}`;
  return a.distance - b.distance || (key(a) < key(b) ? -1 : Number(key(a) > key(b)));
}

function nearMiss(chip: JudgedChip, provision: Provision, paragraph: Paragraph, within: number): readonly NearMiss[] {
  if ('anyOf' in paragraph.criterion) return [];
  const { outcome, trace } = evaluate(paragraph.criterion, chip.quantities);
  if (outcome !== 'FALSE') return [];
  const missed = trace.filter((step) => step.outcome !== 'TRUE');
  const shares = missed.map(({ operator, threshold, value, outcome: step }) => (
    step === 'FALSE' && (operator === 'GTE' || operator === 'GT') && typeof threshold === 'number' && typeof value === 'number' ? decimalQuotient(Math.max(0, decimalDifference(threshold, value)), threshold) : Number.POSITIVE_INFINITY));
  const distance = Math.max(...shares);
  return distance <= within ? [{ chip, provision, paragraph, missed, distance }] : [];
}

