import Cypher from '@neo4j/cypher-builder';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import type { Names } from '../statement/scope.ts';
import { renderFacts, type FactsKind } from './facts/facts.ts';

/** The facts of every record of a label, or of those with these ids. */
export function readFacts(kind: FactsKind, label: NodeLabel, ids: readonly string[] | 'ALL', names: Names): Cypher.Expr {
  const node = names.node(label);
  const match = new Cypher.Match(new Cypher.Pattern(node, { labels: [label] }));
  if (ids !== 'ALL') match.where(Cypher.in(node.property('id'), new Cypher.Param([...ids])));
  return new Cypher.Collect(match.return(renderFacts(kind, node, names)));
}

/** Some properties of every record of a label, or of those with these ids: `[id, …]`. */
export function readProperties(label: NodeLabel, properties: readonly string[], ids: readonly string[] | 'ALL', names: Names): Cypher.Expr {
  const node = names.node(label);
  const match = new Cypher.Match(new Cypher.Pattern(node, { labels: [label] }));
  if (ids !== 'ALL') match.where(Cypher.in(node.property('id'), new Cypher.Param([...ids])));
  return new Cypher.Collect(match.return(new Cypher.List(['id', ...properties].map((property) => node.property(property)))));
}

/** Ids that begin alike, to suggest; read only when a record of this id is missing. */
export function readNear(label: NodeLabel, id: string, letters: number, names: Names): Cypher.Expr {
  const [missing, near] = [names.node(label), names.node(label)];
  return new Cypher.Collect(
    new Cypher.OptionalMatch(new Cypher.Pattern(missing, { labels: [label], properties: { id: new Cypher.Param(id) } }))
      .with(missing).where(Cypher.isNull(missing))
      .match(new Cypher.Pattern(near, { labels: [label] })).where(Cypher.startsWith(near.property('id'), new Cypher.Param(id.slice(0, letters))))
      .with(near).orderBy([near.property('id'), 'ASC']).limit(new Cypher.Param(200n))
      .return(near.property('id')),
  );
}

/** Which models were trained on which exact chips: `[model id, chip id]`. Serving is no training. */
export function readTrainedOn(names: Names): Cypher.Expr {
  const [use, chip, model] = [names.node('TrainingUse'), names.node('Chip'), names.node('Model')];
  return new Cypher.Collect(
    new Cypher.Match(new Cypher.Pattern(use, { labels: ['TrainingUse'] }).related({ type: 'OF_CHIP' }).to(chip))
      .where(Cypher.or(Cypher.isNull(use.property('role')), Cypher.neq(use.property('role'), new Cypher.Param('INFERENCE')))!)
      .match(new Cypher.Pattern(use).related({ type: 'TRAINING_OF' }).to(model))
      .return(new Cypher.List([model.property('id'), chip.property('id')])),
  );
}
