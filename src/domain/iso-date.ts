/** A day as `YYYY-MM-DD`, or (where a field says so) a reduced-precision `YYYY-MM` or `YYYY`. Plain strings sort as dates do. */
export type IsoDate = string;

/** The open end of a half-open interval `[from, until)`, as stored: it sorts after every real day, so one range index serves both bounds. */
export const OPEN_END: IsoDate = '9999-12-31';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists: `2024-02-30` is false. */
export function isIsoDay(text: string): boolean {
  const match = dayPattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(0);
  // Date.UTC takes the years 0 to 99 for those of 1900.
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day so many months later; a day that the target month lacks becomes its last day (2024-01-31 + 1 month = 2024-02-29). */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  const lastOfTarget = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const target = new Date(Date.UTC(lastOfTarget.getUTCFullYear(), lastOfTarget.getUTCMonth(), Math.min(dayOfMonth, lastOfTarget.getUTCDate())));
  return target.toISOString().slice(0, 10);
}

export function addDays(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The last day of a month or a year that is given for a day: by then it is surely over. A day is its own. */
export function lastDayOf(partial: string): IsoDate {
  if (partial.length === 4) return `${partial}-12-31`;
  return partial.length === 7 ? addDays(addMonths(`${partial}-01`, 1), -1) : partial;
}
