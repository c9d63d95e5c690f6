import Cypher from '@neo4j/cypher-builder';
import { nodeKinds, type NodeLabel } from '../../graph-model/node-kinds.ts';
import { beginningOf } from '../beginning-of.ts';
import { listOf } from '../statement/as-known.ts';
import type { AskedIds } from '../given/asked-id.ts';
import { currentIds } from '../statement/redirects.ts';
import type { Names } from '../statement/scope.ts';
import { renderFacts, type FactsKind } from './facts/facts.ts';

/** A column of which nothing was asked: it costs no read. */
export const nothing: Cypher.Expr = new Cypher.List([]);

/** The facts of every record of a label, or of those with these ids. */
export function readFacts(kind: FactsKind, label: NodeLabel, ids: readonly string[] | 'ALL', names: Names): Cypher.Expr {
  const node = names.node(label);
  const match = names.match(new Cypher.Pattern(node, { labels: [label] }), node);
  if (ids !== 'ALL') match.where(Cypher.in(node.property('id'), currentIds(ids, names)));
  return new Cypher.Collect(match.return(renderFacts(kind, node, names)));
}

/** Some properties of every record of a label, or of those with these ids: `[id, …]`. */
export function readProperties(label: NodeLabel, properties: readonly string[], ids: readonly string[] | 'ALL', names: Names): Cypher.Expr {
  const node = names.node(label);
  const match = names.match(new Cypher.Pattern(node, { labels: [label] }), node);
  if (ids !== 'ALL') match.where(Cypher.in(node.property('id'), currentIds(ids, names)));
  return new Cypher.Collect(match.return(listOf(node, ['id', ...properties])));
}

/** `[id, name]` of those of these records that the graph holds, whenever they became known. */
export function readHeld(label: NodeLabel, ids: AskedIds, names: Names): Cypher.Expr {
  const held = new Cypher.NamedNode('held');
  const match = new Cypher.Match(new Cypher.Pattern(held, { labels: [label] })).where(Cypher.in(held.property('id'), currentIds(ids, names)));
  return new Cypher.Collect(match.with(held).orderBy([held.property('id'), 'ASC']).return(new Cypher.List([held.property('id'), held.property('name')])));
}

/** Ids that begin like one of these that is missing, to suggest; read only where one is. */
export function readNear(label: NodeLabel, ids: readonly string[], letters: number, names: Names): Cypher.Expr {
  const [missing, near, asked] = [names.node(label), names.node(label), names.variable('asked')];
  const prefix = nodeKinds[label].prefix.length + 1;
  const beginnings = ids.map((id) => [id, beginningOf(id, prefix, letters)]);
  const [id, beginning] = [0, 1].map((index) => Cypher.listIndex(asked, index));
  return new Cypher.Collect(
    new Cypher.Unwind([new Cypher.Param(beginnings), asked])
      .optionalMatch(new Cypher.Pattern(missing, { labels: [label], properties: { id: id! } }))
      .with(asked, missing).where(Cypher.isNull(missing))
      .match(new Cypher.Pattern(near, { labels: [label] })).where(Cypher.startsWith(near.property('id'), beginning!))
      .with(near).distinct().orderBy([near.property('id'), 'ASC']).limit(new Cypher.Param(200n))
      .return(near.property('id')),
  );
}

/** Which models were trained on which exact chips: `[model id, chip id]`. Serving is no training. */
export function readTrainedOn(names: Names): Cypher.Expr {
  const [use, chip, model] = [names.node('TrainingUse'), names.node('Chip'), names.node('Model')];
  return new Cypher.Collect(
    names.along(names.match(new Cypher.Pattern(use, { labels: ['TrainingUse'] }).related({ type: 'OF_CHIP' }).to(chip), use, chip), 'OF_CHIP', use, chip)
      .where(Cypher.or(Cypher.isNull(use.property('role')), Cypher.neq(use.property('role'), new Cypher.Param('INFERENCE')))!)
      .match(names.match(new Cypher.Pattern(use).related({ type: 'TRAINING_OF' }).to(model), model))
      .return(new Cypher.List([model.property('id'), chip.property('id')])),
  );
}
