import Cypher from '@neo4j/cypher-builder';
import { prefixOf } from '../../domain/global-id.ts';
import { OPEN_END } from '../../domain/iso-date.ts';
import { citingLabels } from '../../graph-model/citing-labels.ts';
import { nodeKinds, type NodeLabel } from '../../graph-model/node-kinds.ts';
import type { CitedRecords } from '../rows/cited-records.ts';
import type { Names } from './scope.ts';

interface Rows {
  /** At most so many. */
  readonly most: number;
  /** What is read of each source. */
  readonly values: (source: Cypher.NamedNode) => readonly Cypher.Expr[];
}

/**
 * The sources of records and of the preferred claims about their predicates, by id: `[how many there are in all, check, values…]` each. `check` is SEEN where one
 * of those references was. The text names every kind of record, whichever are asked about: it is one statement, planned once.
 */
export function renderCitedSources(records: CitedRecords, { most, values }: Rows, names: Names): Cypher.Expr {
  // What a source says of itself is no claim of a day: it is read as it stands.
  const [record, source, shown] = [new Cypher.NamedNode('record'), names.node('Source'), new Cypher.NamedNode('shown')];
  const [predicates, check, cited, entry] = ['predicates', 'check', 'cited', 'entry'].map((name) => names.variable(name)) as [Cypher.NamedVariable, Cypher.NamedVariable, Cypher.NamedVariable, Cypher.NamedVariable];
  const labels = [...citingLabels, 'Source' as const];
  // One list of always the same length: the database plans a statement anew for lists of other sizes.
  const groups = new Cypher.Param(labels.map((label) => grouped(records, label)));
  const kinds = labels.map((label, index) => {
    const [node, asked] = [names.node(label), names.variable('asked')];
    return new Cypher.Unwind([Cypher.listIndex(groups, index), asked])
      .match(new Cypher.Pattern(node, { labels: [label] })).where(Cypher.in(node.property('id'), Cypher.listIndex(asked, 0)))
      .return([node, record], [Cypher.listIndex(asked, 1), predicates]);
  });
  const referred = new Cypher.Call(references(record, predicates, source, check, names), [record, predicates]);
  const { rendered, ahead } = names.listing(() => new Cypher.List([Cypher.size(cited), check, ...values(shown)]));
  const page = referred
    .with(source, [Cypher.max(check), check])
    .with([Cypher.collect(new Cypher.List([source, check])), cited])
    .unwind([cited, entry])
    .with(cited, [Cypher.listIndex(entry, 0), shown], [Cypher.listIndex(entry, 1), check])
    .orderBy([shown.property('id'), 'ASC'])
    .limit(new Cypher.Param(BigInt(most)));
  return new Cypher.Collect(Cypher.utils.concat(
    new Cypher.Call(new Cypher.Union(...kinds).all(), []),
    (ahead.length === 0 ? page : page.with(cited, shown, check, ...ahead)).return(rendered),
  ));
}

/** What a record cites, what the preferred claims about it cite, and a source that is itself a record of the answer. */
function references(record: Cypher.NamedNode, predicates: Cypher.NamedVariable, source: Cypher.NamedNode, check: Cypher.NamedVariable, names: Names): Cypher.Clause {
  const [own, ofClaim] = [names.relationship('CITES'), names.relationship('CITES')];
  const claim = names.node('Claim');
  // What a correction has superseded was preferred in its time.
  const current = names.knownAt === null ? [Cypher.eq(claim.property('recordedUntil'), new Cypher.Literal(OPEN_END))] : [];
  return new Cypher.Union(
    names.match(new Cypher.Pattern(record).related(own, { type: 'CITES' }).to(source), source).return(source, [own.property('check'), check]),
    names.match(new Cypher.Pattern(claim, { labels: ['Claim'] }).related(ofClaim, { type: 'CITES' }).to(source), claim, source)
      .where(Cypher.and(Cypher.eq(claim.property('subjectId'), record.property('id')), ...current, Cypher.eq(claim.property('rank'), new Cypher.Literal('PREFERRED')), Cypher.in(claim.property('predicate'), predicates))!)
      .return(source, [ofClaim.property('check'), check]),
    new Cypher.With(record).where(record.hasLabel('Source')).return([record, source], [record.property('check'), check]),
  ).all();
}

/** Records of a kind that were read alike stand together: `[[ids, predicates]…]`. */
function grouped(records: CitedRecords, label: NodeLabel): readonly (readonly [readonly string[], readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const [id, predicates] of records) {
    if (prefixOf(id) !== nodeKinds[label].prefix) continue;
    const key = JSON.stringify([...predicates].sort());
    groups.set(key, [...groups.get(key) ?? [], id]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, ids]) => [ids.sort(), JSON.parse(key) as readonly string[]]);
}
