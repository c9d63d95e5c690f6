import type { IsoDate } from '../../domain/iso-date.ts';
import type { FeedReview, ReviewItem } from '../folding/feed-review.ts';
import type { CountryGroupText } from './read-groups.ts';

interface Member {
  readonly country: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly observedFrom?: IsoDate;
  readonly observedUntil?: IsoDate;
}

/** Where the text of a day has other members of a group than the seed has on that day. */
export const reviewGroups: FeedReview<CountryGroupText> = (vintages, { seed }) => vintages.flatMap(({ feed, day, entries }) => entries.flatMap(({ key, members }): readonly ReviewItem[] => {
  const group = seed.find('country-group', key);
  if (group === undefined) return [];
  const known = (group.value['members'] ?? []) as readonly Member[];
  const item = (what: string, whatToDo: string): ReviewItem => ({ feed, key, what, whatToDo });
  const mayBe = (country: string): boolean => known.some((member) => member.country === country && !surelyNot(member, day));
  return [
    ...members.filter((country) => !mayBe(country)).map((country) => item(`the text of ${day} has ${country} in ${key}, and the seed has not on that day`, 'look up the rule that added it, and add the membership to seed/country-groups.yaml')),
    ...known.filter((member) => surelyIs(member, day) && !members.includes(member.country)).map(({ country }) => item(`the seed has ${country} in ${key} on ${day}, and the text of that day has not`, 'look up the rule that removed it, and end the membership in seed/country-groups.yaml')),
  ];
}));

function surelyNot({ from, until }: Member, day: IsoDate): boolean {
  return (from !== undefined && day < from) || (until !== undefined && day >= until);
}

/** Where only texts say it: between the first and the last of them, or since the group was looked at. */
function surelyIs(member: Member, day: IsoDate): boolean {
  if (surelyNot(member, day)) return false;
  const { from, observedFrom, observedUntil } = member;
  if (observedUntil !== undefined && day > observedUntil) return false;
  return from !== undefined || observedFrom === undefined || day >= observedFrom;
}
