import Cypher from '@neo4j/cypher-builder';
import type { AskedId, AskedIds } from '../given/asked-id.ts';
import { entriesOf } from '../given/asked-id.ts';
import type { Late } from '../given/given.ts';
import { Given, late, lateList } from '../given/given.ts';
import type { Names } from './scope.ts';

/** Holds, as `[old id, id]`, which of the ids that a question names were given up: read before anything else, so that whatever is asked by them finds the records that stand. */
export const redirects = new Cypher.NamedVariable('redirects');

/** Those of these ids that were given up. One look into an index for each. */
export function renderRedirects(asked: Iterable<AskedId>): Cypher.Expr {
  const redirect = new Cypher.NamedNode('redirect');
  const match = new Cypher.Match(new Cypher.Pattern(redirect, { labels: ['Redirect'] })).where(Cypher.in(redirect.property('id'), new Cypher.Param(late(lateList([...asked]), (ids) => [...new Set(ids)].map((id) => `redirect:${id}`)))));
  return new Cypher.Collect(match.return(new Cypher.List([redirect.property('from'), redirect.property('to')])));
}

/** The id, or that of the record that stands in its place where the question names it. */
export function currentId(id: Late<string>, names: Names): Cypher.Expr {
  const asked = new Cypher.Param(id);
  return !names.asksFor(id) ? asked : Cypher.coalesce(Cypher.head(leadingFrom((old) => Cypher.eq(old, asked))), asked);
}

/** The ids, and those of the records that stand in the place of some that the question names. */
export function currentIds(ids: AskedIds, names: Names): Cypher.Expr {
  const asked = new Cypher.Param(ids instanceof Given ? ids : [...ids]);
  return !entriesOf(ids).some((id) => names.asksFor(id)) ? asked : Cypher.plus(asked, leadingFrom((old) => Cypher.in(old, asked)));
}

function leadingFrom(isAsked: (old: Cypher.Expr) => Cypher.Predicate): Cypher.Expr {
  const each = new Cypher.NamedVariable('given');
  const [old, current] = [0, 1].map((index) => Cypher.listIndex(each, index));
  return new Cypher.ListComprehension(each).in(redirects).where(isAsked(old!)).map(current!);
}
