import { processingPerformance } from '../../rules/chip-quantities.ts';
import type { Rates } from '../../rules/chip-quantities.ts';
import type { Draft } from '../folding/draft.ts';
import type { FeedFold, FoldContext } from '../folding/feed-fold.ts';
import { fieldHistory } from '../folding/field-history.ts';
import { plainName } from '../folding/plain-name.ts';
import type { TableEntry } from '../folding/vintage.ts';
import type { ImportedValue } from '../mapping/imported-record.ts';

interface ChipRow {
  readonly feed: string;
  readonly day: string;
  readonly source: string;
  readonly entry: TableEntry;
}

/** Fields of the seed's chips under the same name and in the same unit. */
const plainFields = ['releaseDate', 'dieAreaMm2', 'memoryGB', 'memoryBandwidthGBps', 'tdpW'] as const;
const formats = ['fp64', 'fp32', 'tf32', 'fp16', 'fp8', 'int8', 'fp4', 'int4'] as const;
/** How far the figure that the table lists may be from the one that its rates give, for rounding. */
const roundedBy = 0.005;

/**
 * Chips that the seed does not have. Those that it has were compared with the table one by one (`seed/reviewed/epoch-hardware.yaml`) and keep their values. Rates are taken
 * only where they give the total processing performance that the table lists: a format that it leaves out would make a chip look weaker than it is, and free of a control.
 */
export const foldHardware: FeedFold<TableEntry> = (vintages, context) => {
  const rows = new Map<string, ChipRow[]>();
  for (const { feed, day, entries } of vintages) {
    for (const entry of entries) {
      const name = plainName(entry.key);
      rows.set(name, [...(rows.get(name) ?? []), { feed, day, entry, source: `${context.source(feed, day)}#${name}` }]);
    }
  }
  const names = [...rows.keys()].sort().filter((name) => !context.names.knowsHardware(name));
  const drafts = names.map((name): Draft => {
    const id = context.names.newId('chip', name);
    context.names.addChip(name, id);
    return chipDraft(name, id, rows.get(name)!, context);
  });
  return { drafts, additions: [] };
};

function chipDraft(name: string, id: string, rows: readonly ChipRow[], context: FoldContext): Draft {
  const last = rows.at(-1)!;
  const from = { feed: last.feed, key: name };
  const histories = plainFields.flatMap((field) => {
    const history = fieldHistory<ImportedValue>(rows.map(({ day, source, entry }) => ({ day, source, value: entry.values[field] })));
    return history === undefined ? [] : [[field, history] as const];
  });
  const rates = wholeRates(last.entry);
  const vendor = last.entry.references['vendor']?.[0]?.name;
  const foundries = last.entry.references['foundries'] ?? [];
  const nanometers = last.entry.values['processSizeNm'];
  const superseded = histories.filter(([, history]) => history.superseded.length > 0);
  return {
    prefix: 'chip', from,
    value: {
      id, name,
      ...(vendor !== undefined && { vendor: context.names.organization(vendor, from) }),
      ...(foundries.length > 0 && { foundries: [...new Set(foundries.map((foundry) => context.names.organization(foundry.name, from)))] }),
      ...(typeof nanometers === 'number' && { processNode: `${nanometers} nm` }),
      ...Object.fromEntries(histories.map(([field, { value }]) => [field, value])),
      ...(rates !== null && { densePerformance: rates }),
      ...(rates === null && { note: 'The table does not list rates that give its own total processing performance; none is taken from it.' }),
      sources: { default: last.source, ...Object.fromEntries(histories.map(([field, { source }]) => [field, source])) },
      ...(superseded.length > 0 && { superseded: Object.fromEntries(superseded.map(([field, history]) => [field, history.superseded])) }),
    },
  };
}

/** The rates of the row in the seed's form, if they give the listed total processing performance. Null where they don't, or none is listed. */
export function wholeRates({ values }: Pick<TableEntry, 'values'>): Readonly<Record<string, number>> | null {
  const listed = values['listedTotalProcessingPerformance'];
  const rates = Object.fromEntries(formats.flatMap((format): readonly (readonly [string, number])[] => {
    const rate = values[`dense${format.charAt(0).toUpperCase()}${format.slice(1)}`] ?? (format === 'fp16' ? values['halfPrecisionFp16'] : undefined);
    return typeof rate === 'number' ? [[format, rate]] : [];
  }));
  if (typeof listed !== 'number' || Object.keys(rates).length === 0) return null;
  const { tpp } = processingPerformance(Object.fromEntries(Object.entries(rates).map(([format, rate]) => [format.toUpperCase(), rate])) as Rates);
  return tpp !== undefined && Math.abs(tpp - listed) <= roundedBy * listed ? rates : null;
}
