import { OPEN_END } from '../domain/iso-date.ts';
import { OPEN_START, type Period, type ProvisionDates } from '../rules/rulebook.ts';

/** "from 2023-11-17, before 2024-04-04": both days as the half-open interval has them, so that nobody must guess whether the last one counts. */
export function periodText({ from, until }: Period): string {
  const parts = [...(from === OPEN_START ? [] : [`from ${from}`]), ...(until === OPEN_END ? [] : [`before ${until}`])];
  return parts.length === 0 ? 'on every day' : parts.join(', ');
}

/** Everything but the first effect, in the order in which an instrument comes to it. */
export function otherDaysText(dates: ProvisionDates): string {
  return [...before(dates), ...after(dates)].join('; ');
}

export function daysText(dates: ProvisionDates): string {
  return [...before(dates), `effective ${dates.effective}`, ...after(dates)].join('; ');
}

function before({ announced, published }: ProvisionDates): readonly string[] {
  return [...(announced === null ? [] : [`announced ${announced}`]), ...(published === null ? [] : [`published ${published}`])];
}

function after({ compliance, stayed, notEnforced, unconfirmed, expires }: ProvisionDates): readonly string[] {
  return [
    ...(compliance === null ? [] : [`compliance ${compliance}`]),
    ...stayed.map((period) => `stayed ${periodText(period)}`),
    ...notEnforced.map((period) => `not enforced ${periodText(period)}`),
    ...unconfirmed.map((period) => `unconfirmed ${periodText(period)}`),
    ...(expires === null ? [] : [`expires ${expires}`]),
  ];
}

export function datesOfPeriod({ from, until }: Period, recorded: { readonly announcedDate?: string; readonly publishedDate?: string }): ProvisionDates {
  return {
    announced: recorded.announcedDate ?? null, published: recorded.publishedDate ?? null, effective: from, compliance: null, stayed: [], notEnforced: [], unconfirmed: [], expires: until === OPEN_END ? null : until,
  };
}

export function wholeOf({ effective, expires }: ProvisionDates): Period {
  return { from: effective, until: expires ?? OPEN_END };
}

export function intersection(a: Period, b: Period): Period {
  return { from: a.from > b.from ? a.from : b.from, until: a.until < b.until ? a.until : b.until };
}
