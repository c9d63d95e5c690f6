import { byKey } from '../folding/by-key.ts';
import type { FeedFold } from '../folding/feed-fold.ts';
import { groupDifferences } from './group-differences.ts';
import type { CountryGroupText } from './read-groups.ts';

/** Groups that the seed does not have. The law goes by those of the seed, with the days of their memberships: where a text differs from them, somebody must look (`groupDifferences`). */
export const foldGroups: FeedFold<CountryGroupText> = (vintages, context) => {
  const { feed } = vintages[0]!;
  const unknown = byKey(vintages).filter(([key]) => context.seed.find('country-group', key) === undefined);
  return {
    drafts: unknown.map(([key, sayings]) => {
      const { day, entry } = sayings.at(-1)!;
      const members = entry.members.filter((country) => context.seed.find('country', country) !== undefined).map((country) => ({ country }));
      return { prefix: 'country-group', from: { feed, key }, value: { id: key, name: key, description: entry.label, observedOn: day, ...(members.length > 0 && { members }), sources: { default: [`${context.source(feed, day)}#${key}`] } } };
    }),
    additions: [],
    open: groupDifferences(vintages, context.seed),
  };
};
