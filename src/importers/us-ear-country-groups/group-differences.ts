import type { IsoDate } from '../../domain/iso-date.ts';
import type { FoldContext } from '../folding/feed-fold.ts';
import type { Vintage } from '../folding/vintage.ts';
import type { OpenMatch } from '../review/open-match.ts';
import type { CountryGroupText } from './read-groups.ts';

interface Member {
  readonly country: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly observedFrom?: IsoDate;
  readonly observedUntil?: IsoDate;
}

/** Where the text of a day has other members of a group than the seed has on that day: the rule that changed it must be looked up. */
export function groupDifferences(vintages: readonly Vintage<CountryGroupText>[], seed: Pick<FoldContext['seed'], 'find'>): readonly OpenMatch[] {
  return vintages.flatMap(({ day, entries }) => entries.flatMap(({ key, members }): readonly OpenMatch[] => {
    const group = seed.find('country-group', key);
    if (group === undefined) return [];
    const known = (group.value['members'] ?? []) as readonly Member[];
    const mayBe = (country: string): boolean => known.some((member) => member.country === country && !surelyNot(member, day));
    const evidence = [
      ...members.filter((country) => !mayBe(country)).map((country) => `the text of ${day} has ${country}, and the seed has not on that day`),
      ...known.filter((member) => surelyIs(member, day) && !members.includes(member.country)).map(({ country }) => `the seed has ${country} on ${day}, and the text of that day has not`),
    ];
    return evidence.length === 0 ? [] : [{ kind: 'country group', name: key, meanwhile: 'the law goes by the memberships of seed/country-groups.yaml', candidates: [], evidence }];
  }));
}

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
