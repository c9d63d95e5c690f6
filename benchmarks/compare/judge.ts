import type { Case } from './case.ts';
import type { ContenderName } from './contender.ts';
import type { Measured, SizeResult } from './contest-result.ts';

export type GoalName = 'listsTimesPeer' | 'connectionsTimesPeer' | 'p50TimesRaw' | 'cachedShareOfBytes' | 'firstPageHitsShareOfPeer' | 'page100HitsTimesPage1' | 'p50TimesOfSmallest';

/** One figure that a goal is about. */
export interface Figure {
  readonly goal: GoalName;
  readonly size: number;
  readonly name: string;
  readonly value: number;
}

type JudgedCase = Pick<Case, 'name' | 'kind' | 'indexed'>;

/** What the goals ask for, as far as both sides of it were measured. */
export function figures(cases: readonly JudgedCase[], results: readonly SizeResult[]): readonly Figure[] {
  const found: Figure[] = [];
  const add = (goal: GoalName, size: number, name: string, value: number | null | undefined, of: number | null | undefined): void => {
    if (typeof value === 'number' && typeof of === 'number' && of > 0) found.push({ goal, size, name, value: value / of });
  };
  for (const { size, measured } of results) {
    const by = (name: string, contender: ContenderName): Measured | undefined => measured.find((one) => one.name === name && one.contender === contender);
    for (const { name, kind } of cases) {
      const [cached, uncached, peer] = [by(name, 'ours'), by(name, 'ours, no cache'), by(name, '@neo4j/graphql')];
      if (kind) add(kind === 'list' ? 'listsTimesPeer' : 'connectionsTimesPeer', size, name, uncached?.perSecond, peer?.perSecond);
      add('p50TimesRaw', size, name, uncached?.p50Ms, by(name, 'raw behind node:http')?.p50Ms);
      add('cachedShareOfBytes', size, name, cached?.perSecond, by(name, 'node:http, same bytes')?.perSecond);
      if (isFirstPage(name)) add('firstPageHitsShareOfPeer', size, name, uncached?.dbHits, peer?.dbHits);
    }
    add('page100HitsTimesPage1', size, 'models-page-100', by('models-page-100', 'ours, no cache')?.dbHits, by('models-page-1', 'ours, no cache')?.dbHits);
  }
  const [smallest, largest] = [results[0], results.at(-1)];
  if (smallest && largest && largest.size > smallest.size) {
    for (const { name } of cases.filter(({ indexed }) => indexed)) {
      const p50 = ({ measured }: SizeResult) => measured.find((one) => one.name === name && one.contender === 'ours, no cache')?.p50Ms;
      add('p50TimesOfSmallest', largest.size, name, p50(largest), p50(smallest));
    }
  }
  return found;
}

function isFirstPage(name: string): boolean {
  return name === 'first-page' || name === 'models-page-1';
}
