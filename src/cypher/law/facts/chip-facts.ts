import Cypher from '@neo4j/cypher-builder';
import type { GlobalId } from '../../../domain/global-id.ts';
import type { JudgedChip } from '../../../rules/determination.ts';
import { quantitiesOfAChip } from '../../../rules/quantities-of-a-chip.ts';
import { listOf } from '../../statement/as-known.ts';
import type { Names } from '../../statement/scope.ts';

const facts = ['id', 'name', 'releaseDate', 'designCountryCode', 'dieAreaMm2', 'tppFormat', 'estimatedFields'] as const;
const quantities = [
  'tpp', 'tppLow', 'tppHigh', 'performanceDensity', 'performanceDensityLow', 'performanceDensityHigh', 'datacenter', 'usOrigin', 'aggregateIoGBpsLow', 'aggregateIoGBpsHigh', 'belowAggregateIoGBps',
  'memoryBandwidthGBps', 'memoryAndIoGBpsLow', 'memoryAndIoGBpsHigh', 'nodeNm', 'nonPlanar', 'hasHbm',
] as const;

/** What the rules must know of a chip, as one list. */
export function renderChipFacts(chip: Cypher.NamedNode, names: Names): Cypher.Expr {
  const vendor = names.node('Organization');
  const designed = names.match(new Cypher.Pattern(chip).related({ type: 'DESIGNED_BY' }).to(vendor), vendor);
  const vendors = new Cypher.Collect(names.along(designed, 'DESIGNED_BY', chip, vendor).return(vendor.property('id')));
  return listOf(chip, [...facts, ...quantities, vendors, renderBelowSources(chip, names)]);
}

/** The sources of the statement that its whole input/output lies below a figure, read only where there is one. */
function renderBelowSources(chip: Cypher.NamedNode, names: Names): Cypher.Expr {
  const [claim, source] = [names.node('Claim'), names.node('Source')];
  const about = new Cypher.Pattern(claim, { labels: ['Claim'] });
  return new Cypher.Collect(
    new Cypher.With(chip).where(Cypher.isNotNull(chip.property('belowAggregateIoGBps')))
      .match(names.match(about, claim).where(Cypher.and(Cypher.eq(claim.property('subjectId'), chip.property('id')), Cypher.eq(claim.property('predicate'), new Cypher.Param('belowAggregateIoGBps')))!))
      .match(names.match(new Cypher.Pattern(claim).related({ type: 'CITES' }).to(source), source))
      .with(source).distinct()
      .orderBy([source.property('id'), 'ASC'])
      .return(listOf(source, ['title', 'url', 'id'])),
  );
}

export function decodeChipFacts(row: readonly unknown[]): JudgedChip {
  const read = Object.fromEntries([...facts, ...quantities].map((property, index) => [property, row[index]]));
  const [vendorIds, sources] = row.slice(-2) as [readonly GlobalId[], readonly (readonly [string | null, string | null, string])[]];
  return {
    id: read['id'] as GlobalId,
    name: String(read['name']),
    vendorId: vendorIds[0],
    releaseDate: read['releaseDate'] as string | null,
    designCountryCode: read['designCountryCode'] as string | null,
    dieAreaMm2: read['dieAreaMm2'] as number | null,
    tppFormat: read['tppFormat'] as string | null,
    estimatedFields: (read['estimatedFields'] as readonly string[] | null) ?? [],
    belowAggregateIoSources: sources.map(([title, url, id]) => ({ citation: title ?? url ?? id, url })),
    quantities: quantitiesOfAChip({ id: read['id'] as string, ...Object.fromEntries(quantities.map((property) => [property, read[property]])) }),
  };
}
