import type { FeedFold } from '../folding/feed-fold.ts';
import type { RowOfDay } from '../folding/row-history.ts';
import { rowHistories } from '../folding/row-history.ts';
import { steadyIds } from '../folding/steady-ids.ts';
import type { TableEntry, Vintage } from '../folding/vintage.ts';
import { inputDraft, keyIn, refuseKey, stageDraft, stepsOf } from './fold-inputs.ts';
import { shareDraft } from './fold-shares.ts';
import { providersOf } from './providers.ts';

/** A row of each table is a record, but those of providers and of the sequence: the former are organizations and countries, the latter say what an input goes into. */
export const foldSupplyChain: FeedFold = (vintages, context) => {
  const tables = vintages as readonly Vintage<TableEntry>[];
  const [stageRows, inputRows, shareRows] = (['supply-chain-stage', 'supply-chain-input', 'supply-chain-provision'] as const).map((kind) => rowHistories(tables, kind, context)) as [Rows, Rows, Rows];
  const stages = steadyIds('supply-chain-stage', stageRows, ({ entry }) => entry.name);
  const inputs = steadyIds('supply-chain-input', inputRows, ({ entry }) => entry.name);
  const shares = steadyIds('supply-chain-share', shareRows, namesOfShare(tables));
  const ids = { stages: stages.ids, inputs: inputs.ids };
  const [steps, providers] = [stepsOf(tables), providersOf(tables, context)];
  return {
    drafts: [
      ...stageRows.map((history) => stageDraft(history, stages.ids.get(history.key)!)),
      ...inputRows.map((history) => inputDraft(history, steps, ids)),
      ...shareRows.map((history) => shareDraft(history, shares.ids.get(history.key)!, providers, ids)),
      ...stages.redirects, ...inputs.redirects, ...shares.redirects,
    ],
    additions: [],
  };
};

type Rows = ReturnType<typeof rowHistories>;

/** Who provides what, in the names that the tables of the same day have. */
function namesOfShare(vintages: readonly Vintage<TableEntry>[]): (row: RowOfDay) => string {
  const names = new Map(vintages.map(({ day, entries }) => [day, new Map(entries.filter(({ kind }) => kind !== 'supply-chain-provision' && kind !== 'supply-chain-step').map(({ key, name }) => [key, name]))]));
  return ({ day, entry }) => ['provider', 'provided'].map((reference) => names.get(day)?.get(keyIn(entry, reference)!) ?? refuseKey('provision.csv', entry, keyIn(entry, reference))).join(' ');
}
