import type Cypher from '@neo4j/cypher-builder';
import type { JudgedChip } from '../../../rules/determination.ts';
import type { Quantities } from '../../../rules/metrics.ts';
import type { PartyFacts } from '../../../rules/party.ts';
import type { Names } from '../../statement/scope.ts';
import { decodeChipFacts, renderChipFacts } from './chip-facts.ts';
import { decodeModelFacts, renderModelFacts, type ModelFacts } from './model-facts.ts';
import { decodeModelQuantities, renderModelQuantities } from './model-quantities.ts';
import { decodePartyFacts, renderPartyFacts } from './party-facts.ts';

/** The facts of a record that the rules judge, read as one column whatever the API shows of it. */
export interface FactsByKind {
  readonly CHIP: JudgedChip;
  readonly MODEL: ModelFacts;
  readonly MODEL_QUANTITIES: Quantities;
  readonly PARTY: PartyFacts;
}

export type FactsKind = keyof FactsByKind;

const renderers: Readonly<Record<FactsKind, (node: Cypher.NamedNode, names: Names) => Cypher.Expr>> = { CHIP: renderChipFacts, MODEL: renderModelFacts, MODEL_QUANTITIES: renderModelQuantities, PARTY: renderPartyFacts };

const decoders: { readonly [Kind in FactsKind]: (row: readonly unknown[]) => FactsByKind[Kind] } = { CHIP: decodeChipFacts, MODEL: decodeModelFacts, MODEL_QUANTITIES: decodeModelQuantities, PARTY: decodePartyFacts };

export function renderFacts(kind: FactsKind, node: Cypher.NamedNode, names: Names): Cypher.Expr {
  return renderers[kind](node, names);
}

export function decodeFacts<Kind extends FactsKind>(kind: Kind, row: unknown): FactsByKind[Kind] {
  return decoders[kind](row as readonly unknown[]);
}

/** Where a decoded record keeps them, out of the way of its fields. */
export function factsKey(kind: FactsKind): string {
  return `$facts ${kind}`;
}

export function factsOf<Kind extends FactsKind>(kind: Kind, record: Readonly<Record<string, unknown>>): FactsByKind[Kind] {
  return record[factsKey(kind)] as FactsByKind[Kind];
}
