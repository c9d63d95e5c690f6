import Cypher from '@neo4j/cypher-builder';
import { invariant } from '../../domain/invariant.ts';
import { pageOrder, segmentsOf } from '../statement/keyset.ts';
import { renderRecordOfAnyKind, renderTarget } from '../statement/render-object.ts';
import { collecting } from '../statement/collecting.ts';
import type { Names } from '../statement/scope.ts';
import type { About } from './about.ts';
import { matchAbout } from './about.ts';
import type { ChangeObject, ChangesPlan } from './plan-changes.ts';
import { valueList } from './value-list.ts';

export interface Days {
  readonly since: string;
  readonly until: string;
}

/**
 * The page of what became public, a row being `[keys and id, kind, day, version, predicate, before, after, objects…]`. The day of knowledge bounds the interval alone:
 * what was corrected within it was learned before all the same.
 */
export function renderDayRows(plan: ChangesPlan, days: Days, names: Names): Cypher.Expr {
  const claim = names.node('Claim');
  const former = names.variable('former');
  const [segment] = segmentsOf(plan, true);
  const page = matchAbout(claim, 'Claim', plan.about, [...becamePublic(claim, days), ...segment!.conditions(claim)], names)
    .with(claim)
    .orderBy(...pageOrder(plan, claim, segment!.firstKey))
    .limit(new Cypher.Param(BigInt(plan.size + 1)))
    .with(claim, [renderFormer(claim, names), former]);
  return collecting(page, [claim, former], names, () => new Cypher.List([
    new Cypher.List([claim.property('recordedFrom'), claim.property('id')]),
    new Cypher.Case().when(Cypher.isEmpty(former)).then(new Cypher.Literal('LEARNED')).else(new Cypher.Literal('CORRECTED')),
    claim.property('recordedFrom'),
    Cypher.Null,
    claim.property('predicate'),
    Cypher.listIndex(former, 0),
    valueOf(claim),
    ...plan.targets.flatMap(({ objects }) => objects.map((object) => renderSelected(object, claim, names))),
  ]));
}

export function renderDayCount({ about }: ChangesPlan, days: Days, names: Names): Cypher.Expr {
  const claim = names.node('Claim');
  // Every claim has an id; said so, the index on (day, id) serves.
  return new Cypher.Count(matchAbout(claim, 'Claim', about, [...becamePublic(claim, days), Cypher.isNotNull(claim.property('id'))], names));
}

/** Claims that are in no interval. */
export function renderUndated(about: About, names: Names): Cypher.Expr {
  const claim = names.node('Claim');
  // Said that the id is there, the index on (predicate, id) serves.
  const identified = about.predicates === null ? [] : [Cypher.isNotNull(claim.property('id'))];
  return new Cypher.Count(matchAbout(claim, 'Claim', about, [...identified, Cypher.isNull(claim.property('recordedFrom'))], names));
}

function becamePublic(claim: Cypher.NamedNode, { since, until }: Days): readonly Cypher.Predicate[] {
  return [Cypher.gt(claim.property('recordedFrom'), new Cypher.Param(since)), Cypher.lte(claim.property('recordedFrom'), new Cypher.Param(until))];
}

/** The value that ended on the day on which this one began, as a list of at most one. Only what a record shows corrects what it showed. */
function renderFormer(claim: Cypher.NamedNode, names: Names): Cypher.Expr {
  const older = names.node('Claim');
  const preferred = new Cypher.Param('PREFERRED');
  return new Cypher.Collect(
    new Cypher.Match(new Cypher.Pattern(older, { labels: ['Claim'], properties: { subjectId: claim.property('subjectId') } }))
      .where(Cypher.and(
        Cypher.eq(claim.property('rank'), preferred),
        Cypher.eq(older.property('rank'), preferred),
        Cypher.eq(older.property('predicate'), claim.property('predicate')),
        Cypher.eq(older.property('recordedUntil'), claim.property('recordedFrom')),
      )!)
      .with(older)
      .orderBy([older.property('id'), 'ASC'])
      .limit(new Cypher.Param(1n))
      .return(valueOf(older)),
  );
}

function valueOf(claim: Cypher.NamedNode): Cypher.Expr {
  return valueList((part) => claim.property(part === 'Rank' ? 'rank' : `value${part}`));
}

/** As a list of at most one. */
function renderSelected({ of, target }: ChangeObject, claim: Cypher.NamedNode, names: Names): Cypher.Expr {
  if (of === 'claim') return new Cypher.List([renderTarget(target, { node: claim, relationship: null }, names)]);
  invariant(target.kind === 'variants', 'the subject of a change may be of any kind');
  return renderRecordOfAnyKind(target, claim.property('subjectId'), names);
}
