import { addDays, lastDayOf } from '../../domain/iso-date.ts';
import type { Draft } from '../folding/draft.ts';
import type { FeedFold, FoldContext } from '../folding/feed-fold.ts';
import { hardwareFields } from '../folding/hardware-fields.ts';
import type { FoldedField, RowHistory } from '../folding/row-history.ts';
import { draftOf, folded, historyIn, links, namesIn, naming, plainFields, rowHistories, unique, vanished } from '../folding/row-history.ts';
import type { TableEntry, Vintage } from '../folding/vintage.ts';
import { clusterIds } from './cluster-ids.ts';

/** What Epoch calls the clusters of which it withholds name, owner, place and chips. */
const anonymized = 'Anonymized Chinese System';
const withheld = { reason: 'NOT_DISCLOSED', note: 'Epoch AI withholds it.' };

const related = ['buildsUpon', 'supersededBy', 'possibleDuplicateOf'] as const;

/** A row is a cluster; each kind of chip that it names is a deployment of its own. */
export const foldClusters: FeedFold = (vintages, context) => {
  const histories = rowHistories(vintages as readonly Vintage<TableEntry>[], 'cluster', context);
  const ids = clusterIds(histories);
  return { drafts: histories.flatMap((history) => [clusterDraft(history, ids, context), ...deploymentDrafts(history, ids.get(history.key)!, context)]), additions: [] };
};

function clusterDraft(history: RowHistory, ids: ReadonlyMap<string, string>, context: FoldContext): Draft {
  const id = ids.get(history.key)!;
  const { name } = history.rows[0]!.entry;
  const others = related.map((field) => ({ field, named: namesIn(history, field) }));
  const meant = (names: readonly string[]): readonly string[] => unique(names.flatMap((each) => ids.get(each) ?? [])).filter((other) => other !== id);
  const fields: readonly FoldedField[] = [
    { field: 'name', value: name, source: history.rows[0]!.source },
    ...plainFields(history, 'status', 'certainty', 'singleCluster', 'sector'),
    ...folded('owners', namesIn(history, 'owners'), (names, since) => unique(names.map((owner) => context.names.organization(owner, naming(history, since))))),
    ...plainFields(history, 'usersAsStated'),
    ...folded('country', historyIn(history, ({ values }) => values['countryCode']), (code) => code),
    ...plainFields(history, 'location', 'operationalFrom'),
    ...folded('operationalUntil', historyIn(history, ({ values }) => firstDayWithout(values['operationalUntil']))),
    ...folded('chipCount', historyIn(history, ({ values }) => values['chipQuantity'])),
    ...plainFields(history, 'h100Equivalents', 'peakTops', 'peak8BitTops', 'peak16BitTops', 'peak32BitTops', 'powerCapacityMW', 'reportedPowerCapacityMW', 'hardwareCostUsd', 'reportedCostUsd'),
    ...others.flatMap(({ field, named }) => folded(field, named, meant)),
    ...plainFields(history, 'possibleDuplicate', 'inStandardAnalysis'),
    ...links(history),
    ...vanished(history),
  ];
  const has = (field: string): boolean => fields.some((each) => each.field === field);
  return draftOf('cluster', id, history, fields, {
    estimated: [
      'h100Equivalents', 'peakTops', 'peak8BitTops', 'peak16BitTops', 'peak32BitTops',
      ...(has('reportedPowerCapacityMW') ? [] : ['powerCapacityMW']), ...(has('reportedCostUsd') ? [] : ['hardwareCostUsd']),
    ],
    ...(name === anonymized && !named(history, 'primaryChip', 'secondaryChip') && { missing: { deployments: withheld, ...(!has('owners') && { owners: withheld }) } }),
    notes: [
      ...others.flatMap(({ field, named: names }) => (names?.value ?? []).filter((each) => !ids.has(each)).map((each) => `${wordings[field]} "${each}", which the table does not have.`)),
      ...unclearEnd(history),
    ],
  });
}

const wordings: Readonly<Record<(typeof related)[number], string>> = { buildsUpon: 'Builds upon', supersededBy: 'Is superseded by', possibleDuplicateOf: 'Is possibly a duplicate of' };

/** Of a cluster that was taken down in a month or a year, it surely did not run on the day after. */
function firstDayWithout(decommissioned: unknown): string | undefined {
  if (typeof decommissioned !== 'string') return undefined;
  return decommissioned.length === 'YYYY-MM-DD'.length ? decommissioned : addDays(lastDayOf(decommissioned), 1);
}

function unclearEnd(history: RowHistory): readonly string[] {
  const stated = historyIn(history, ({ values }) => values['operationalUntil'])?.value;
  return typeof stated === 'string' && stated.length < 'YYYY-MM-DD'.length ? [`Taken down in ${stated}; since the day is not stated it counts until the end of that time.`] : [];
}

const named = (history: RowHistory, ...references: readonly string[]): boolean => references.some((reference) => namesIn(history, reference) !== undefined);

/** Each is known since the first vintage that names it. Their ids tell the order of the table. */
function deploymentDrafts(history: RowHistory, cluster: string, context: FoldContext): readonly Draft[] {
  return (['primary', 'secondary'] as const).flatMap((rank) => {
    const first = history.rows.findIndex(({ entry }) => entry.references[`${rank}Chip`] !== undefined);
    if (first < 0) return [];
    const own = { ...history, rows: history.rows.slice(first) };
    return [draftOf('chip-deployment', `${cluster}-${rank}`, own, [
      { field: 'cluster', value: cluster, source: own.rows[0]!.source },
      ...hardwareFields(own, `${rank}Chip`, context),
      ...folded('chipCount', historyIn(own, ({ values }) => values[`${rank}ChipQuantity`])),
    ])];
  });
}
