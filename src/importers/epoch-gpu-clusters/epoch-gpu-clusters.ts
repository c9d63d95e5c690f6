import { epochFeed } from '../epoch/epoch-feed.ts';
import { bookkeeping, derived, emptyColumn, quotesAtLength } from '../epoch/reasons.ts';
import { day, links, meaning, name, names, number, partialDay, text, truth, wholeNumber } from '../mapping/cells.ts';
import { ignored, link, reference, required, value } from '../mapping/column.ts';
import { foldClusters } from './fold-clusters.ts';

const chips = wholeNumber(1, 1e9);
const operations = number(0.001, 1e15, { per: 1e12 });
const megawatts = number(0.001, 1e5);
const usd = number(1, 1e13);

/** Known and planned AI supercomputers. Most Chinese ones are anonymized by Epoch: they share one name, one place and no chip. */
export const epochGpuClusters = epochFeed({
  id: 'epoch-gpu-clusters',
  title: 'GPU Clusters',
  page: 'https://epoch.ai/data/gpu-clusters',
  credit: 'Pilz, Rahman, Sanders, Heim and Epoch AI',
  vintage: '2026-04-24',
  fold: foldClusters,
  lookups: [new URL('lookups.yaml', import.meta.url)],
  tables: [{
    file: 'gpu_clusters.csv',
    kind: 'cluster',
    name: 'Name',
    columns: [
      ...ignored('the name of the record', 'Name'),
      required(value('Status', 'status', meaning('statuses of clusters'))),
      required(value('Certainty', 'certainty', meaning('certainties of clusters'))),
      value('Single cluster?', 'singleCluster', meaning('single clusters')),
      value('Sector', 'sector', meaning('sectors')),
      value('Country', 'countryCode', meaning('countries')),
      reference('Country', 'countries', name),
      reference('Owner', 'owners', names),
      // Names and prose, with commas inside both.
      value('Users', 'usersAsStated', text),
      value('Location', 'location', text),
      value('latitude', 'latitude', number(-90, 90)),
      value('longitude', 'longitude', number(-180, 180)),
      value('First Operational Date', 'operationalFrom', day),
      value('Decommissioned Date (if applicable)', 'operationalUntil', partialDay),
      reference('Chip type (primary)', 'primaryChip', name),
      value('Chip quantity (primary)', 'primaryChipQuantity', chips),
      reference('Chip type (secondary)', 'secondaryChip', name),
      value('Chip quantity (secondary)', 'secondaryChipQuantity', chips),
      value('Total number of AI chips', 'chipQuantity', chips),
      reference('GPU Supplier (primary)', 'chipSuppliers', name),
      reference('GPU supplier (secondary)', 'chipSuppliers', name),
      value('H100 equivalents', 'h100Equivalents', number(0.01, 1e9)),
      value('Max OP/s', 'peakTops', operations),
      value('8-bit OP/s', 'peak8BitTops', operations),
      value('16-bit OP/s', 'peak16BitTops', operations),
      value('32-bit OP/s', 'peak32BitTops', operations),
      value('Power Capacity (MW)', 'powerCapacityMW', megawatts),
      value('Reported Power Capacity (MW)', 'reportedPowerCapacityMW', megawatts),
      value('Hardware Cost', 'hardwareCostUsd', usd),
      value('Reported Cost', 'reportedCostUsd', usd),
      reference('Builds Upon', 'buildsUpon', names),
      reference('Superseded by', 'supersededBy', names),
      value('Possible Duplicate', 'possibleDuplicate', truth),
      reference('Possible Duplicate Of', 'possibleDuplicateOf', names),
      value('Include in Standard Analysis', 'inStandardAnalysis', truth),
      ...[1, 2, 3, 4, 5].map((number) => link(`Source ${number}`, links)),
      ...ignored(quotesAtLength, 'Note', 'Hardware note', 'Quote', 'First Operational Date Note', 'Certainty Note', 'Cost Quote'),
      ...ignored(derived, 'Max OP/s (log)', '16-bit OP/s (log)', 'Energy Efficiency (log)', 'Energy Efficiency', 'Calculated Power Capacity (MW)', 'Calculated Cost', 'Reported Cost (Inflation adjusted)'),
      ...ignored('a rank among the rows of this table', 'Rank when first operational', 'Largest existing cluster when first operational', '% of largest cluster when first operational'),
      ...ignored(bookkeeping, 'Noteworthy'),
      ...ignored(emptyColumn, 'Exclude'),
    ],
    expectations: {
      rows: [600, 3000],
      rejected: [0, 10],
      filled: {
        Country: [0.8, 1], Owner: [0.5, 0.8], 'H100 equivalents': [0.8, 1], 'Chip type (primary)': [0.45, 0.8], 'Total number of AI chips': [0.7, 1],
        'First Operational Date': [0.65, 0.95], latitude: [0.75, 1],
      },
    },
  }],
});
