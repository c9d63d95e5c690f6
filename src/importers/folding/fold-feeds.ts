import type { IsoDate } from '../../domain/iso-date.ts';
import type { Seed } from '../../seeding/checking/seed.ts';
import type { Feed } from '../feed.ts';
import type { Addition, Draft } from './draft.ts';
import type { FeedFold, FoldContext, FoldedFeed } from './feed-fold.ts';
import type { FilledRegister } from './name-register.ts';
import type { OpenMatch } from '../review/open-match.ts';
import { nameRegister, organizationDraft } from './name-register.ts';
import type { ReviewedFile } from './reviewed-names.ts';
import type { Vintage } from './vintage.ts';
import { feedDraft, sourceDraft, vintageSource } from './vintage-sources.ts';

export interface FoldedFeeds {
  readonly drafts: readonly Draft[];
  readonly additions: readonly Addition[];
  /** What was resolved and what not, for review. */
  readonly names: FilledRegister;
  readonly open: readonly OpenMatch[];
}

/** What all vintages of all feeds make of the graph, beside the seed. It hangs on these alone, not on the order in which they were imported. */
export function foldFeeds(seed: Seed, reviewed: readonly ReviewedFile[], feeds: readonly Feed[], vintages: readonly Vintage[]): FoldedFeeds {
  const names = nameRegister({ seed: seed.records, reviewed });
  const sources = new Map<string, Draft>();
  const feedOf = (id: string): Feed | undefined => feeds.find((feed) => feed.id === id);
  const source = (id: string, day: IsoDate): string => {
    const feed = feedOf(id);
    if (feed !== undefined && !sources.has(vintageSource(id, day))) sources.set(vintageSource(id, day), sourceDraft(feed, day, seed));
    return vintageSource(id, day);
  };
  const context: FoldContext = { seed, names, source };
  const ordered = [...vintages].sort((a, b) => (`${a.day} ${a.feed}` < `${b.day} ${b.feed}` ? -1 : 1));
  const folded = foldsOf(feeds).map((fold): FoldedFeed => {
    const own = ordered.filter(({ feed }) => feedOf(feed)?.fold === fold);
    return own.length === 0 ? { drafts: [], additions: [] } : fold(own, context);
  });
  const organizations = names.organizations().map(organizationDraft);
  const newest = new Map(ordered.map((vintage) => [vintage.feed, vintage]));
  const described = feeds.flatMap((feed) => {
    const vintage = newest.get(feed.id);
    return vintage === undefined || feed.fold === undefined ? [] : [feedDraft(feed, vintage)];
  });
  return {
    drafts: [...folded.flatMap(({ drafts }) => drafts), ...organizations, ...sources.values(), ...described],
    additions: folded.flatMap(({ additions }) => additions),
    open: folded.flatMap(({ open = [] }) => open),
    names,
  };
}

/** Each once, in the order of the feeds. */
function foldsOf(feeds: readonly Feed[]): readonly FeedFold[] {
  return [...new Set(feeds.flatMap(({ fold }) => (fold === undefined ? [] : [fold])))];
}
