import Cypher from '@neo4j/cypher-builder';
import type { GlobalId } from '../../../domain/global-id.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import type { JudgedUse, TrainedModel } from '../../../rules/constraint-timeline.ts';
import type { PartyFacts } from '../../../rules/party.ts';
import { listOf } from '../../statement/as-known.ts';
import { matchHop } from '../../statement/render-hop.ts';
import type { Names } from '../../statement/scope.ts';
import { decodeChipFacts, renderChipFacts } from './chip-facts.ts';
import { decodePartyFacts, renderPartyFacts } from './party-facts.ts';

export interface ModelFacts {
  readonly model: TrainedModel;
  readonly developers: readonly PartyFacts[];
  /** Why no hardware of its training is known, where a source says so. */
  readonly hardwareMissing: string | null;
}

/** What the rules must know of a model: its dates, its training uses with chips and purchases, and who developed it where, as one list. */
export function renderModelFacts(model: Cypher.NamedNode, names: Names): Cypher.Expr {
  const developer = names.node('Organization');
  const developed = names.relationship('DEVELOPED_BY');
  const developers = new Cypher.Collect(
    names.along(names.match(new Cypher.Pattern(model).related(developed, { type: 'DEVELOPED_BY' }).to(developer), developer), 'DEVELOPED_BY', model, developer)
      .with(developer, developed).orderBy([developed.property('position'), 'ASC'])
      .return(renderPartyFacts(developer, names)),
  );
  return listOf(model, ['id', 'trainingStart', 'publicationDate', 'countryCodes', 'hardwareMissing', developers, renderUses(model, names)]);
}

/** Serving a model is no training. */
function renderUses(model: Cypher.NamedNode, names: Names): Cypher.Expr {
  const use = names.node('TrainingUse');
  const related = names.relationship('TRAINING_OF');
  return new Cypher.Collect(
    names.match(new Cypher.Pattern(use).related(related, { type: 'TRAINING_OF' }).to(model), use)
      .where(Cypher.or(Cypher.isNull(use.property('role')), Cypher.neq(use.property('role'), new Cypher.Param('INFERENCE')))!)
      .with(use, related).orderBy([related.property('position'), 'ASC'], [use.property('id'), 'ASC'])
      .return(new Cypher.List([use.property('id'), renderChips(use, 'OF_CHIP', names), renderChips(use, 'CANDIDATE_CHIP', names), renderPurchases(use, names), renderSourcesOfChips(use, names)])),
  );
}

function renderChips(use: Cypher.NamedNode, type: 'OF_CHIP' | 'CANDIDATE_CHIP', names: Names): Cypher.Expr {
  const { match, scope } = matchHop(use, { types: [type], direction: 'out', label: 'Chip' }, names);
  return new Cypher.Collect(match.with(scope.node).orderBy([scope.node.property('id'), 'ASC']).return(renderChipFacts(scope.node, names)));
}

/** Evidence that a chip is of its own country's make: the sources of its record. */
function renderSourcesOfChips(use: Cypher.NamedNode, names: Names): Cypher.Expr {
  const source = names.node('Source');
  const { match, scope } = matchHop(use, { types: ['OF_CHIP', 'CANDIDATE_CHIP'], direction: 'out', label: 'Chip' }, names);
  return new Cypher.Collect(match.match(names.match(new Cypher.Pattern(scope.node).related({ type: 'CITES' }).to(source), source)).with(source).distinct().orderBy([source.property('id'), 'ASC']).return(source.property('id')));
}

function renderPurchases(use: Cypher.NamedNode, names: Names): Cypher.Expr {
  const purchase = names.node('Acquisition');
  return new Cypher.Collect(
    names.along(names.match(new Cypher.Pattern(use).related({ type: 'HARDWARE_FROM' }).to(purchase), purchase), 'HARDWARE_FROM', use, purchase)
      .with(purchase).orderBy([purchase.property('id'), 'ASC'])
      .return(listOf(purchase, ['id', 'fromDate', 'untilDate', 'datePrecision', 'status', 'route', renderSourceIds(purchase, names)])),
  );
}

function renderSourceIds(node: Cypher.NamedNode, names: Names): Cypher.Expr {
  const source = names.node('Source');
  const cites = names.relationship('CITES');
  return new Cypher.Collect(names.match(new Cypher.Pattern(node).related(cites, { type: 'CITES' }).to(source), source).with(source, cites).orderBy([cites.property('position'), 'ASC']).return(source.property('id')));
}

type UseRow = readonly [GlobalId, readonly (readonly unknown[])[], readonly (readonly unknown[])[], readonly PurchaseRow[], readonly GlobalId[]];
type PurchaseRow = readonly [GlobalId, IsoDate | null, IsoDate | null, string | null, string | null, string | null, readonly GlobalId[]];

export function decodeModelFacts(row: readonly unknown[]): ModelFacts {
  const [id, trainingStart, publicationDate, countryCodes, hardwareMissing, developerRows, useRows] = row as [
    GlobalId, IsoDate | null, IsoDate | null, readonly string[] | null, string | null, readonly (readonly unknown[])[], readonly UseRow[],
  ];
  const developers = developerRows.map(decodePartyFacts);
  const codes = [...new Set([...developers.flatMap(({ headquarters }) => headquarters ?? []), ...(countryCodes ?? [])])].sort();
  return {
    developers,
    hardwareMissing,
    model: { id, trainingStart, publicationDate, uses: useRows.map(decodeUse), destinations: codes.map((code) => ({ code, developers: developers.filter(({ headquarters }) => headquarters === code) })) },
  };
}

function decodeUse([id, named, candidates, acquisitions, chipSourceIds]: UseRow): JudgedUse {
  return {
    id,
    named: named.map(decodeChipFacts),
    candidates: candidates.map(decodeChipFacts),
    acquisitions: acquisitions.map(([acquisitionId, from, until, precision, status, route, sourceIds]) => ({ id: acquisitionId, from, until, precision, status, route, sourceIds })),
    chipSourceIds,
  };
}
