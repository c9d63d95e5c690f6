import { isIsoDay } from '../../domain/iso-date.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Parsed } from './parsed.ts';
import { rejected } from './parsed.ts';

/** Days outside are slips of the pen: no chip, model or list is older, and no plan reaches further. */
const [earliest, latest] = ['1940-01-01', '2100-01-01'];
const timestamp = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})$/;

/** Reads a day, a month or a year in the precision that it has: `2021-07` stays a month. Of a time stamp the day in UTC. */
export function parsePartialDate(text: string): Parsed<IsoDate> {
  const written = text.trim();
  if (timestamp.test(written)) return dayOfTimestamp(written);
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(written)) return rejected(written, 'is not a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY)');
  if (!isIsoDay(`${written}-01-01`.slice(0, 10))) return rejected(written, 'is a date that does not exist');
  return plausible(written, written);
}

/** Reads month, day and year in the order of the United States: only for columns that are known to be written so. */
export function parseUsDay(text: string): Parsed<IsoDate> {
  const written = text.trim();
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  if (!match) return rejected(written, 'is not a day (M/D/YYYY)');
  const [, month = '', day = '', year = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(iso) ? plausible(iso, written) : rejected(written, 'is a date that does not exist');
}

function dayOfTimestamp(written: string): Parsed<IsoDate> {
  const time = new Date(written.replace(' ', 'T'));
  // Date rolls 30 February over into March; the written day must exist.
  if (Number.isNaN(time.getTime()) || !isIsoDay(written.slice(0, 10))) return rejected(written, 'is a time that does not exist');
  return plausible(time.toISOString().slice(0, 10), written);
}

function plausible(date: IsoDate, written: string): Parsed<IsoDate> {
  const first = `${date}-01-01`.slice(0, 10);
  return first >= earliest && first < latest ? { value: date } : rejected(written, `lies outside ${earliest} to ${latest}`);
}
