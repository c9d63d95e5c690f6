import type { GraphQLResolveInfo } from 'graphql';
import type { IsoDate } from '../src/domain/iso-date.ts';
import { requirePlausibleDay } from '../src/domain/plausible-day.ts';
import type { ApiContext } from './context.ts';

/** The day that a computed field is asked for: its own `asOf`, else that of the root field above it, else today. The answer says it. */
export function askedDay(context: ApiContext, info: GraphQLResolveInfo, asOf: string | null | undefined): IsoDate {
  const day = asOf ?? context.roots.get(rootKey(info.path))?.asOf ?? context.today;
  requirePlausibleDay('asOf', day);
  context.answer.days.add(day);
  return day;
}

function rootKey(path: GraphQLResolveInfo['path']): string {
  return path.prev === undefined ? String(path.key) : rootKey(path.prev);
}
