import { byKey } from '../folding/by-key.ts';
import type { FieldValue } from '../folding/draft.ts';
import type { FeedFold } from '../folding/feed-fold.ts';
import { foldedFields } from '../folding/folded-fields.ts';
import type { ChartRow } from './read-chart.ts';

/** What the newest chart says of each country, beside what the seed has of it; a country with a row that the seed lacks is drafted. A territory without a row is of interest only where the seed has it. */
export const foldChart: FeedFold<ChartRow> = (vintages, context) => {
  const { feed, day: newest } = vintages.at(-1)!;
  const rows = byKey(vintages).filter(([, sayings]) => sayings.at(-1)!.day === newest).map(([key, sayings]) => {
    const { name, columns } = sayings.at(-1)!.entry;
    const folded = foldedFields(sayings.map(({ day, entry }) => ({ day, source: `${context.source(feed, day)}#${entry.name}`, fields: { countryChartColumns: someOf(entry.columns), countryChartNotes: someOf(entry.notes) } })));
    return { key, name, hasRow: columns.length > 0, ...folded };
  });
  const [known, missing] = [rows.filter(({ key }) => context.seed.find('country', key) !== undefined), rows.filter(({ key, hasRow }) => hasRow && context.seed.find('country', key) === undefined)];
  return {
    drafts: missing.map(({ key, name, values, sources }) => ({ prefix: 'country', from: { feed, key }, value: { id: key, name, ...values, sources } })),
    additions: known.map(({ key, values, sources }) => ({
      prefix: 'country', id: key, from: { feed, key }, disputed: {},
      values: Object.fromEntries(Object.entries(values).map(([field, value]): [string, FieldValue] => [field, { value, sources: sources[field] ?? sources['default']! }])),
    })),
  };
};

const someOf = (list: readonly string[]): readonly string[] | undefined => (list.length === 0 ? undefined : list);
