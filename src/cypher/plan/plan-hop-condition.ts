import type { HopMapping } from '../mapping.ts';
import type { SelectionContext } from '../selection.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { requirePlausibleDay } from '../../domain/plausible-day.ts';
import type { PredicatePlan } from './predicate-plan.ts';
import { allOf } from './predicate-plan.ts';

/** The condition that a field's arguments put on the nodes it reaches: an equal property, or an interval that holds a day. */
export function planHopCondition(mapping: HopMapping, given: Readonly<Record<string, unknown>>, context: Pick<SelectionContext, 'today' | 'days'>): PredicatePlan | null {
  const equals = Object.entries(mapping.equals ?? {}).flatMap(([argument, { property, as }]): PredicatePlan[] => {
    const value = given[argument];
    return typeof value === 'string' ? [{ test: 'compare', of: 'node', property, operator: 'eq', value: as(value) }] : [];
  });
  return allOf([...equals, ...(mapping.validOn ? [validOn(mapping.validOn, given, context)] : [])]);
}

function validOn(mapping: NonNullable<HopMapping['validOn']>, given: Readonly<Record<string, unknown>>, { today, days }: Pick<SelectionContext, 'today' | 'days'>): PredicatePlan {
  const asked = given[mapping.argument];
  const day = typeof asked === 'string' ? asked : today;
  requirePlausibleDay(mapping.argument, day);
  days.add(day);
  return holdsDay(day, mapping);
}

/** `from ≤ day < until`; of what began on a day that nobody knows, the first day on which it was seen stands for it. */
export function stoodOn(day: IsoDate): PredicatePlan {
  const begun: PredicatePlan = { test: 'any', of: [
    { test: 'compare', of: 'node', property: 'from', operator: 'lte', value: day },
    { test: 'all', of: [{ test: 'is-null', of: 'node', property: 'from' }, { test: 'compare', of: 'node', property: 'seenOn', operator: 'lte', value: day }] },
  ] };
  return { test: 'all', of: [begun, { test: 'compare', of: 'node', property: 'until', operator: 'gt', value: day }] };
}

/** `from ≤ day < until`. */
export function holdsDay(day: IsoDate, { of, unknownFrom }: Pick<NonNullable<HopMapping['validOn']>, 'of' | 'unknownFrom'>): PredicatePlan {
  const begun: PredicatePlan = unknownFrom === 'holds'
    ? { test: 'not', inner: { test: 'compare', of, property: 'from', operator: 'gt', value: day } }
    : { test: 'compare', of, property: 'from', operator: 'lte', value: day };
  return { test: 'all', of: [begun, { test: 'compare', of, property: 'until', operator: 'gt', value: day }] };
}
