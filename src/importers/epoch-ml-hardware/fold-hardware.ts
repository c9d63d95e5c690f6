import { processingPerformance } from '../../rules/chip-quantities.ts';
import type { Rates } from '../../rules/chip-quantities.ts';
import type { Draft } from '../folding/draft.ts';
import type { FeedFold, FoldContext } from '../folding/feed-fold.ts';
import type { RowHistory } from '../folding/row-history.ts';
import { draftOf, folded, historyIn, namesIn, naming, plainFields, rowHistories, unique } from '../folding/row-history.ts';
import type { TableEntry } from '../folding/vintage.ts';

const formats = ['fp64', 'fp32', 'tf32', 'fp16', 'fp8', 'int8', 'fp4', 'int4'] as const;
/** How far the figure that the table lists may be from the one that its rates give, for rounding. */
const roundedBy = 0.005;

/**
 * Chips that the seed does not have. Those that it has were compared with the table one by one (`seed/reviewed/epoch-hardware.yaml`) and keep their values. The table leaves
 * formats out (of the RTX 3080 it has no rate of the tensor cores), and works its total processing performance out of what it has: the rates of its chips are partial, so that
 * none looks weaker than it is, and free of a control.
 */
export const foldHardware: FeedFold<TableEntry> = (vintages, context) => ({
  drafts: rowHistories(vintages, 'chip', context).filter(({ key }) => !context.names.knowsHardware(key)).map((history) => {
    const id = context.names.newId('chip', history.key);
    context.names.addChip(history.key, id);
    return chipDraft(history, id, context);
  }),
  additions: [],
});

function chipDraft(history: RowHistory, id: string, { names }: FoldContext): Draft {
  const rates = historyIn(history, listedRates);
  return draftOf('chip', id, history, [
    { field: 'name', value: history.key },
    ...folded('vendor', namesIn(history, 'vendor'), ([vendor], since) => names.organization(vendor!, naming(history, since))),
    ...folded('foundries', namesIn(history, 'foundries'), (foundries, since) => unique(foundries.map((foundry) => names.organization(foundry, naming(history, since))))),
    ...folded('processNode', historyIn(history, ({ values }) => (values['processSizeNm'] === undefined ? undefined : `${String(values['processSizeNm'])} nm`))),
    ...plainFields(history, 'releaseDate', 'dieAreaMm2', 'memoryGB', 'memoryBandwidthGBps', 'tdpW'),
    ...folded('densePerformance', rates),
    ...(rates === undefined ? [] : [{ field: 'ratesArePartial', value: true }]),
  ], { notes: rates === undefined ? ['The table does not list rates that give its own total processing performance; none is taken from it.'] : [] });
}

/** The rates of the row in the seed's form, if they give the total processing performance that it lists: else one of its figures is wrong, and nobody knows which. */
export function listedRates({ values }: Pick<TableEntry, 'values'>): Readonly<Record<string, number>> | undefined {
  const listed = values['listedTotalProcessingPerformance'];
  const rates = Object.fromEntries(formats.flatMap((format): readonly (readonly [string, number])[] => {
    const rate = values[`dense${format.charAt(0).toUpperCase()}${format.slice(1)}`] ?? (format === 'fp16' ? values['halfPrecisionFp16'] : undefined);
    return typeof rate === 'number' ? [[format, rate]] : [];
  }));
  if (typeof listed !== 'number' || Object.keys(rates).length === 0) return undefined;
  const { tpp } = processingPerformance(Object.fromEntries(Object.entries(rates).map(([format, rate]) => [format.toUpperCase(), rate])) as Rates);
  return tpp !== undefined && Math.abs(tpp - listed) <= roundedBy * listed ? rates : undefined;
}
