import { epochFeed } from '../epoch/epoch-feed.ts';
import { bookkeeping, emptyColumn, quotesAtLength } from '../epoch/reasons.ts';
import { day, lastDay, links, name, number, truth, wholeNumber } from '../mapping/cells.ts';
import type { Column } from '../mapping/column.ts';
import { ignored, link, reference, required, value } from '../mapping/column.ts';
import type { FeedTable } from '../mapping/feed-table.ts';
import { foldChipHoldings } from './fold-chip-holdings.ts';

const chips = wholeNumber(0, 1e9);
const equivalents = number(0, 1e9);

const everyTable: readonly Column[] = [
  ...ignored('the name of the record', 'Name'),
  required(reference('Chip manufacturer', 'designer', name)),
  // Companies, and the groups "China", "China (smuggled)" and "Other".
  required(reference('Owner', 'owner', name)),
  required(value('Start date', 'fromDate', day)),
  required(value('End date', 'untilDate', lastDay)),
  required(value('Compute estimate in H100e (median)', 'h100Equivalents', equivalents)),
  value('H100e (5th percentile)', 'h100EquivalentsLow', equivalents),
  value('H100e (95th percentile)', 'h100EquivalentsHigh', equivalents),
  value('Number of Units (5th percentile)', 'quantityLow', chips),
  value('Number of Units (95th percentile)', 'quantityHigh', chips),
  value('Incomplete', 'incomplete', truth),
  link('Source / Link', links),
  ...ignored(quotesAtLength, 'Notes'),
  ...ignored(emptyColumn, 'Last Modified By', 'Last Modified'),
];

const quantity = (column: string): Column => required(value(column, 'quantity', chips));

const byChipType: readonly Column[] = [
  required(reference('Chip type', 'chip', name)),
  value('Total TDP (W)', 'totalTdpW', number(0, 1e12)),
  value('Total TDP (W) (5th percentile)', 'totalTdpWLow', number(0, 1e12)),
  value('Total TDP (W) (95th percentile)', 'totalTdpWHigh', number(0, 1e12)),
];

const table = (given: Pick<FeedTable, 'file' | 'columns'>, span: 'CUMULATIVE' | 'QUARTER', rows: readonly [number, number]): FeedTable => ({
  ...given,
  kind: 'chip-holding',
  name: 'Name',
  constants: { span },
  expectations: { rows, rejected: [0, 3], filled: { 'Number of Units (5th percentile)': [0.9, 1], 'H100e (95th percentile)': [0.9, 1] } },
});

/** Estimates of chips by owner. Low and high are the 5th and the 95th percentile. */
export const epochAiChipOwners = epochFeed({
  id: 'epoch-ai-chip-owners',
  title: 'AI Chip Owners',
  page: 'https://epoch.ai/data/ai-chip-owners',
  vintage: '2026-07-20',
  fold: foldChipHoldings,
  lookups: [new URL('lookups.yaml', import.meta.url)],
  tables: [
    table({
      file: 'cumulative_by_chip_type.csv',
      columns: [...everyTable, ...byChipType, quantity('Number of Units (median)'), ...ignored(bookkeeping, 'Created', 'Last Modified 2')],
    }, 'CUMULATIVE', [450, 2500]),
    table({
      file: 'cumulative_by_designer.csv',
      columns: [
        ...everyTable, quantity('Number of Units (median)'),
        value('Power in MW (median)', 'powerMW', number(0, 1e6)),
        value('Power in MW (5th percentile)', 'powerMWLow', number(0, 1e6)),
        value('Power in MW (95th percentile)', 'powerMWHigh', number(0, 1e6)),
      ],
    }, 'CUMULATIVE', [180, 1000]),
    table({ file: 'quarters_by_chip_type.csv', columns: [...everyTable, ...byChipType, quantity('Number of Units')] }, 'QUARTER', [330, 2000]),
  ],
});
