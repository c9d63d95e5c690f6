import { addDays, addMonths, type IsoDate } from '../domain/iso-date.ts';
import type { ListingOutcome } from './list-screening.ts';

/** How a party stands on a day on a list that the graph has no entries of. */
export interface OtherListStanding {
  readonly outcome: ListingOutcome;
  /** What is missing, or why it is so, in a sentence. */
  readonly because: string;
}

/** The day on which the words on Section 1260H were compiled (the feed curated-organizations); of later days they say nothing. */
export const section1260hRecordedOn: IsoDate = '2026-11-23';

/** One thing that the words say: it came about at some time from `first` to `last`; null where the words give no time. */
interface Statement {
  readonly says: 'LISTED' | 'REMOVED' | 'OPEN';
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
  /** The time as it is written. */
  readonly when: string;
  /** Why it leaves the standing open; empty where it does not. */
  readonly doubt: string;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const time = '(?<when>(?:\\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4})';

/** Every turn that the record uses. */
const turns: readonly { readonly pattern: RegExp; readonly says: Statement['says']; readonly doubt: string }[] = [
  { pattern: new RegExp(`^listed(?: ${time})?$`), says: 'LISTED', doubt: '' },
  { pattern: new RegExp(`^removed ${time}$`), says: 'REMOVED', doubt: '' },
  { pattern: new RegExp(`^dropped in the ${time} version that was posted and withdrawn$`), says: 'OPEN', doubt: 'the version that dropped it was withdrawn, and what stood after that is not recorded' },
  { pattern: new RegExp(`^named in the ${time} version, withdrawn the same day$`), says: 'OPEN', doubt: 'the version that named it was withdrawn the same day, and what stood after that is not recorded' },
  { pattern: new RegExp(`^recommended ${time} per press$`), says: 'OPEN', doubt: 'a recommendation is no listing, and what came of it is not recorded' },
];

/** The words as dated statements in their order; null where they are not all understood. */
export function statementsIn(words: string): readonly Statement[] | null {
  const whole = statementIn(words);
  if (whole) return [whole];
  const parts = words.split(/[;,] /).map(statementIn);
  return parts.every((part) => part !== null) ? parts : null;
}

function statementIn(words: string): Statement | null {
  for (const { pattern, says, doubt } of turns) {
    const match = pattern.exec(words);
    if (match) {
      const when = match.groups?.['when'] ?? '';
      return { says, doubt, when, ...periodOf(when) };
    }
  }
  return null;
}

/** `Jan 2025` is all of its days: no day is made up. */
function periodOf(when: string): Pick<Statement, 'first' | 'last'> {
  const [year, month, day] = when.split(' ').reverse();
  if (year === undefined || month === undefined) return { first: null, last: null };
  const start = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}`;
  if (day !== undefined) return { first: `${start}-${day.padStart(2, '0')}`, last: `${start}-${day.padStart(2, '0')}` };
  return { first: `${start}-01`, last: addDays(addMonths(`${start}-01`, 1), -1) };
}

/** Words that say only that nothing was found out. */
const unconfirmed = 'not confirmed';

/** The standing on a day by what is recorded in words, compiled on `recordedOn`. */
export function standingByWords(words: string, day: IsoDate, recordedOn: IsoDate): OtherListStanding {
  if (words === unconfirmed) return { outcome: 'UNKNOWN', because: 'whether it was ever listed is not confirmed' };
  const statements = statementsIn(words);
  if (statements === null) return { outcome: 'UNKNOWN', because: `the record does not say how it stood on ${day}` };
  const latest = statements.findLast(({ first }) => first === null || first <= day);
  if (!latest) return { outcome: 'UNKNOWN', because: `nothing is recorded of days before ${statements[0]!.when}` };
  if (day > recordedOn) return { outcome: latest.says === 'REMOVED' ? 'UNKNOWN' : 'DEPENDS', because: `the record was made on ${recordedOn}; what changed after that is not in it` };
  if (latest.says === 'OPEN') return { outcome: 'DEPENDS', because: latest.doubt };
  if (latest.last === null) return standingWhenFound(day, recordedOn);
  if (latest.first !== latest.last && day <= latest.last) return { outcome: 'DEPENDS', because: `the day within ${latest.when} is not recorded` };
  return latest.says === 'LISTED'
    ? { outcome: 'LISTED', because: `it was listed in ${latest.when}, and no removal by ${day} is recorded` }
    : { outcome: 'NOT_FOUND', because: `it was removed in ${latest.when}, and no later entry is recorded until ${recordedOn}` };
}

/** The standing on a day by an entry that was found in the list of one day, with no first day. */
export function standingWhenFound(day: IsoDate, foundOn: IsoDate | null): OtherListStanding {
  if (foundOn === null) return { outcome: 'DEPENDS', because: 'neither its first day nor the day of the list in which it was found is recorded' };
  if (day === foundOn) return { outcome: 'LISTED', because: `it was found in the list of ${foundOn}` };
  return { outcome: 'DEPENDS', because: day < foundOn ? `it was found in the list of ${foundOn}, and since when it stands is not recorded` : `the list was looked at on ${foundOn}; whether it was removed after that is not recorded` };
}
