import type { IsoDate } from '../domain/iso-date.ts';
import type { ProvisionDates } from './rulebook.ts';
import { covers, periodsOf } from './status-rules.ts';

/** Whether something bites on the day. */
export const enforcements = ['ENFORCED', 'NOT_ENFORCED', 'NOT_YET_BINDING', 'STAYED', 'UNCONFIRMED'] as const;

export type Enforcement = (typeof enforcements)[number];

/** Whether an instrument that stands in the law bites on the day, and if not, why. */
export function enforcementOn(dates: ProvisionDates, date: IsoDate): Enforcement {
  const biting = periodsOf(dates, 'ENFORCED').find((period) => covers(period, date));
  if (biting !== undefined) return biting.doubt === null ? 'ENFORCED' : 'UNCONFIRMED';
  if (dates.stayed.some((stay) => covers(stay, date))) return 'STAYED';
  return dates.notEnforced.some((period) => covers(period, date)) ? 'NOT_ENFORCED' : 'NOT_YET_BINDING';
}

/** Why it is not known whether it bites on the day; null where that is known. */
export function doubtOn(dates: ProvisionDates, date: IsoDate): string | null {
  return periodsOf(dates, 'ENFORCED').find((period) => covers(period, date))?.doubt ?? null;
}
