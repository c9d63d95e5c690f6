import type { GraphQLResolveInfo } from 'graphql';
import type { RootDays } from '../src/cypher/selection.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';
import { requirePlausibleDay } from '../src/domain/plausible-day.ts';
import { noteLaw } from './answer.ts';
import type { ApiContext } from './context.ts';

/** The day that a computed field is asked for: its own `asOf`, else that of the root field above it, else today. The answer says it. */
export function askedDay(context: ApiContext, info: GraphQLResolveInfo, asOf: string | null | undefined): IsoDate {
  const root = rootDaysOf(context, info);
  const day = asOf ?? root?.asOf ?? context.today;
  noteLawBelow(context, info);
  requirePlausibleDay('asOf', day);
  context.answer.days.add(day);
  return day;
}

/** The law is applied below a root field. */
export function noteLawBelow(context: ApiContext, info: GraphQLResolveInfo): void {
  if (typeof rootDaysOf(context, info)?.knownAt === 'string') noteLaw(context);
}

/** The two days for which the root field above was asked. */
export function rootDaysOf(context: ApiContext, info: GraphQLResolveInfo): RootDays | undefined {
  return context.roots.get(rootKey(info.path));
}

function rootKey(path: GraphQLResolveInfo['path']): string {
  return path.prev === undefined ? String(path.key) : rootKey(path.prev);
}
