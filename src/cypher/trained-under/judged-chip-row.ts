import Cypher from '@neo4j/cypher-builder';
import type { GlobalId } from '../../domain/global-id.ts';
import type { JudgedChip } from '../../rules/determination.ts';
import type { Names } from '../statement/scope.ts';

const facts = ['id', 'name', 'releaseDate', 'designCountryCode', 'dieAreaMm2'] as const;
const quantities = ['tpp', 'performanceDensity', 'datacenter', 'usOrigin', 'aggregateIoGBpsLow', 'aggregateIoGBpsHigh', 'belowAggregateIoGBps', 'memoryBandwidthGBps'] as const;

/** What the rules must know of a chip, as one list. */
export function renderJudgedChip(chip: Cypher.NamedNode, names: Names): Cypher.Expr {
  const vendor = names.node('Organization');
  const vendors = new Cypher.Collect(new Cypher.Match(new Cypher.Pattern(chip).related({ type: 'DESIGNED_BY' }).to(vendor)).return(vendor.property('id')));
  return new Cypher.List([...[...facts, ...quantities].map((property) => chip.property(property)), vendors]);
}

export function decodeJudgedChip(row: readonly unknown[]): JudgedChip {
  const read = Object.fromEntries([...facts, ...quantities].map((property, index) => [property, row[index]]));
  const [vendorId] = row.at(-1) as readonly GlobalId[];
  return {
    id: read['id'] as GlobalId,
    name: String(read['name']),
    vendorId,
    releaseDate: read['releaseDate'] as string | null,
    designCountryCode: read['designCountryCode'] as string | null,
    dieAreaMm2: read['dieAreaMm2'] as number | null,
    quantities: Object.fromEntries(quantities.map((property) => [property, read[property]])),
  };
}
