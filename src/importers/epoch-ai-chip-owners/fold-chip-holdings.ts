import type { Draft } from '../folding/draft.ts';
import type { FeedFold, FoldContext } from '../folding/feed-fold.ts';
import type { FieldHistory } from '../folding/field-history.ts';
import { hardwareFields } from '../folding/hardware-fields.ts';
import { readableId } from '../folding/readable-id.ts';
import type { RowHistory } from '../folding/row-history.ts';
import { draftOf, folded, historyIn, links, namesIn, naming, plainFields, rowHistories, vanished } from '../folding/row-history.ts';
import type { TableEntry, Vintage } from '../folding/vintage.ts';

/** Owners that are no organization: everybody in China, whoever holds what was smuggled there, and the rest of the world. */
const groups: ReadonlySet<string> = new Set(['China', 'China (smuggled)', 'Other']);

/** The three tables cut the same estimates by type of chip and by designer, by quarter and up to its end. */
export const foldChipHoldings: FeedFold = (vintages, context) => ({
  drafts: rowHistories(vintages as readonly Vintage<TableEntry>[], 'chip-holding', context).map((history) => holdingDraft(history, context)),
  additions: [],
});

function holdingDraft(history: RowHistory, context: FoldContext): Draft {
  const first = (reference: string) => historyIn(history, ({ references }) => references[reference]?.[0]?.name);
  const organization = (name: string, since: FieldHistory<string>): string => context.names.organization(name, naming(history, since));
  const { name, values } = history.rows.at(-1)!.entry;
  return draftOf('chip-holding', readableId(history.key), history, [
    { field: 'name', value: name },
    ...folded('owner', first('owner'), (owner, since) => (groups.has(owner) ? undefined : organization(owner, since))),
    { field: 'ownerAsStated', value: first('owner')?.value },
    { field: 'breakdown', value: namesIn(history, 'chip') === undefined ? 'DESIGNER' : 'CHIP_TYPE' },
    { field: 'span', value: values['span'] },
    ...folded('designer', first('designer'), organization),
    ...hardwareFields(history, 'chip', context),
    { field: 'fromDate', value: values['fromDate'] },
    { field: 'untilDate', value: values['untilDate'] },
    ...folded('chipCount', historyIn(history, ({ values }) => values['quantity'])),
    ...folded('chipCountLow', historyIn(history, ({ values }) => values['quantityLow'])),
    ...folded('chipCountHigh', historyIn(history, ({ values }) => values['quantityHigh'])),
    ...plainFields(history, 'h100Equivalents', 'h100EquivalentsLow', 'h100EquivalentsHigh'),
    ...folded('powerMW', historyIn(history, ({ values }) => values['powerMW'] ?? inMegawatts(values['totalTdpW']))),
    ...plainFields(history, 'incomplete'),
    ...links(history),
    ...vanished(history),
  ], { estimated: ['chipCount', 'chipCountLow', 'chipCountHigh', 'h100Equivalents', 'h100EquivalentsLow', 'h100EquivalentsHigh', 'powerMW'] });
}

/** The table by type gives watts, that by designer megawatts. */
function inMegawatts(watts: unknown): number | undefined {
  return typeof watts === 'number' ? watts / 1e6 : undefined;
}
