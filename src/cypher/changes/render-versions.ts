import Cypher from '@neo4j/cypher-builder';
import type { HistoryLabel } from '../../graph-model/history-kinds.ts';
import { pageOrder, segmentsOf } from '../statement/keyset.ts';
import { renderTarget } from '../statement/render-object.ts';
import { collecting } from '../statement/collecting.ts';
import type { Names } from '../statement/scope.ts';
import { matchAbout } from './about.ts';
import type { ChangeObject, ChangesPlan } from './plan-changes.ts';
import { valueList } from './value-list.ts';

/** So many of the versions that the database has held are named where an unknown one is asked for. */
const namedReleases = 5n;

/** The loads between which the changes lie, as variables of the statement. */
export interface Loads {
  readonly since: Cypher.Variable;
  readonly until: Cypher.Variable;
}

/** The page of what the loads changed, in rows as those between days. */
export function renderVersionRows(plan: ChangesPlan, loads: Loads, names: Names): Cypher.Expr {
  const change = names.history('Change');
  const [segment] = segmentsOf(plan, true);
  const page = matchAbout(change, 'Change', plan.about, [...isBetween(change, loads, names), ...segment!.conditions(change)], names)
    .with(change)
    .orderBy(...pageOrder(plan, change, segment!.firstKey))
    .limit(new Cypher.Param(BigInt(plan.size + 1)));
  return collecting(page, [change], names, () => new Cypher.List([
    new Cypher.List([change.property('sequence'), change.property('id')]),
    ...['kind', 'loadedOn', 'version', 'predicate'].map((property) => change.property(property)),
    valueList((part) => change.property(`before${part}`)),
    valueList((part) => change.property(`after${part}`)),
    ...plan.targets.flatMap(({ objects }) => objects.map((object) => renderSelected(object, change, names))),
  ]));
}

export function renderVersionCount({ about }: ChangesPlan, loads: Loads, names: Names): Cypher.Expr {
  const change = names.history('Change');
  return new Cypher.Count(matchAbout(change, 'Change', about, [...isBetween(change, loads, names), Cypher.isNotNull(change.property('id'))], names));
}

/** The sequence of each load of a version, the last first; of the last load alone where no version is named. */
export function renderSequences(version: string | null, names: Names): Cypher.Expr {
  const release = names.history('Release');
  const sequence = release.property('sequence');
  const loads = match('Release', release).where(Cypher.and(...(version === null ? [] : [Cypher.eq(release.property('version'), new Cypher.Param(version))]), Cypher.isNotNull(sequence))!);
  const sorted = loads.with(release).orderBy([sequence, 'DESC']);
  if (version === null) sorted.limit(new Cypher.Param(1n));
  return new Cypher.Collect(sorted.return(sequence));
}

/** `[version, day]` of the last loads, the last first. */
export function renderReleases(names: Names): Cypher.Expr {
  const release = names.history('Release');
  return new Cypher.Collect(
    match('Release', release)
      .where(Cypher.isNotNull(release.property('sequence')))
      .with(release)
      .orderBy([release.property('sequence'), 'DESC'])
      .limit(new Cypher.Param(namedReleases))
      .return(new Cypher.List([release.property('version'), release.property('loadedOn')])),
  );
}

function match(label: HistoryLabel, node: Cypher.NamedNode): Cypher.Match {
  return new Cypher.Match(new Cypher.Pattern(node, { labels: [label] }));
}

/** What was loaded after the day of knowledge was not yet known here. */
function isBetween(change: Cypher.NamedNode, { since, until }: Loads, names: Names): readonly Cypher.Predicate[] {
  const sequence = change.property('sequence');
  return [Cypher.gt(sequence, since), Cypher.lte(sequence, until), ...(names.knownAt === null ? [] : [Cypher.lte(change.property('loadedOn'), new Cypher.Param(names.knownAt))])];
}

/** By its id, as a list of at most one: it may be gone, and may have come again. */
function renderSelected({ of, target }: ChangeObject, change: Cypher.NamedNode, names: Names): Cypher.Expr {
  const labels = target.kind === 'object' ? ['Claim'] : target.cases.map(({ label }) => label).sort();
  const node = of === 'claim' ? names.node('Claim') : names.node('Organization');
  const pattern = new Cypher.Pattern(node, { labels: labels.length === 1 ? labels : Cypher.labelExpr.or(...labels), properties: { id: change.property(`${of}Id`) } });
  return collecting(names.match(pattern, node), [node], names, () => renderTarget(target, { node, relationship: null }, names));
}
