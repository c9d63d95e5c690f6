import { OPEN_END } from '../../domain/iso-date.ts';
import type { FieldMeta } from './fields.ts';
import { count, day, editorialText, names, oneOf, quantity, reference, references, text, texts, truth } from './fields.ts';
import { defineKind, linksTo, linkTo } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };
/** Not what the source says of the cluster, but where it has that from. */
const editorial: FieldMeta = { editorial: true };
const tops = quantity(1e-3, 1e15);
const megawatts = quantity(1e-3, 1e5);
const dollars = quantity(1, 1e13);

/** A known or planned AI supercomputer. Of which chips it is made, `chip-deployments` says. */
export const clusterKind = defineKind({
  file: 'clusters',
  label: 'Cluster',
  fields: {
    name: text,
    aliases: names.optional(),
    status: oneOf('EXISTING', 'PLANNED', 'DECOMMISSIONED').optional(),
    certainty: oneOf('CONFIRMED', 'LIKELY', 'UNLIKELY').optional(),
    singleCluster: oneOf('YES', 'NO', 'UNCLEAR').optional(),
    sector: oneOf('PRIVATE', 'PUBLIC', 'PUBLIC_AND_PRIVATE').optional(),
    owners: references('organization').optional(),
    usersAsStated: text.optional(),
    country: reference('country').optional(),
    location: text.optional(),
    operationalFrom: day.optional(),
    operationalUntil: day.meta(none).optional(),
    chipCount: count(1e9).optional(),
    h100Equivalents: quantity(0.01, 1e9).optional(),
    peakTops: tops.optional(),
    peak8BitTops: tops.optional(),
    peak16BitTops: tops.optional(),
    peak32BitTops: tops.optional(),
    powerCapacityMW: megawatts.optional(),
    reportedPowerCapacityMW: megawatts.optional(),
    hardwareCostUsd: dollars.optional(),
    reportedCostUsd: dollars.optional(),
    buildsUpon: references('cluster').meta(none).optional(),
    supersededBy: references('cluster').meta(none).optional(),
    possibleDuplicate: truth.meta(none).optional(),
    possibleDuplicateOf: references('cluster').meta(none).optional(),
    inStandardAnalysis: truth.meta(none).optional(),
    links: texts.meta(editorial).optional(),
    vanishedOn: day.meta(none).optional(),
    note: editorialText.optional(),
  },
  intervals: [['operationalFrom', 'operationalUntil']],
  relations: [{ field: 'deployments', madeBy: 'chip-deployment', givenTo: (deployment) => [String(deployment['cluster'])] }],
  check: (cluster) => (['buildsUpon', 'supersededBy', 'possibleDuplicateOf'] as const).flatMap((field) => ((cluster[field] ?? []).includes(cluster.id)
    ? [{ path: [field], what: `${field} names the cluster itself`, whatToDo: `name another cluster, or leave ${field} out` }] : [])),
  properties: (cluster) => ({ countryCode: cluster.country, operationalUntil: cluster.operationalUntil ?? OPEN_END }),
  links: (cluster) => [
    ...linksTo('HAS_OWNER', 'Organization', cluster.owners),
    ...linkTo('LOCATED_IN', 'Country', cluster.country),
    ...linksTo('BUILDS_UPON', 'Cluster', cluster.buildsUpon),
    ...linksTo('SUPERSEDED_BY', 'Cluster', cluster.supersededBy),
    ...linksTo('POSSIBLE_DUPLICATE_OF', 'Cluster', cluster.possibleDuplicateOf),
  ],
});
