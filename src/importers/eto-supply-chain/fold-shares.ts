import { foldName } from '../../graph-model/fold-name.ts';
import type { Draft } from '../folding/draft.ts';
import type { FoldedField, RowHistory } from '../folding/row-history.ts';
import { draftOf, folded, historyIn, plainFields, vanished } from '../folding/row-history.ts';
import type { ImportedValue } from '../mapping/imported-record.ts';
import type { SupplyChainIds } from './fold-inputs.ts';
import { keyIn, refuseKey } from './fold-inputs.ts';
import type { Provider } from './providers.ts';

export function shareDraft(history: RowHistory, id: string, providers: (key: string) => Provider | undefined, { stages, inputs }: SupplyChainIds): Draft {
  const { entry, source } = history.rows.at(-1)!;
  const provided = keyIn(entry, 'provided')!;
  const provider = providers(keyIn(entry, 'provider')!) ?? refuseKey('provision.csv', entry, keyIn(entry, 'provider'));
  const first = history.rows[0]!.source;
  const what = stages.has(provided) ? { field: 'stage', value: stages.get(provided) } : { field: 'input', value: inputs.get(provided) ?? refuseKey('provision.csv', entry, provided) };
  return draftOf('supply-chain-share', id, history, [
    { ...what, source: first },
    { field: 'providerKind', value: provider.kind },
    ...(provider.kind === 'COUNTRY' ? [{ field: 'country', value: provider.country, source: first }] : []),
    ...(provider.kind === 'ORGANIZATION' ? [{ field: 'organization', value: provider.organization, source: first }] : []),
    { field: 'providerAsStated', value: entry.name },
    ...figure(history),
    ...vanished(history),
  ], {
    estimated: ['sharePercent', 'negligible'],
    missing: { sharePercent: { reason: 'NOT_DISCLOSED', sources: [source], note: newest(history)['negligible'] === undefined ? 'The table states no share: it is unknown, not zero.' : 'The table calls it negligible and gives no figure.' } },
    notes: [...renamed(entry.name, provider), ...noLongerStated(history)],
  });
}

/** What the last row that says anything of the share says of it: a figure and "negligible" take each other's place. */
function newest({ rows }: RowHistory): Readonly<Record<string, ImportedValue>> {
  return rows.findLast(({ entry: { values } }) => values['sharePercent'] !== undefined || values['negligible'] !== undefined)?.entry.values ?? {};
}

function figure(history: RowHistory): readonly FoldedField[] {
  const { sharePercent, negligible } = newest(history);
  return [
    ...(sharePercent === undefined ? [] : plainFields(history, 'sharePercent')),
    ...(negligible === undefined ? [] : folded('negligible', historyIn(history, ({ values }) => (values['negligible'] === undefined ? undefined : true)))),
  ];
}

function noLongerStated(history: RowHistory): readonly string[] {
  const stated = history.rows.findLast(({ entry: { values } }) => values['sharePercent'] !== undefined);
  return stated === undefined || newest(history)['sharePercent'] !== undefined ? [] : [`The table of ${stated.day} stated a share of ${String(stated.entry.values['sharePercent'])} %.`];
}

/** The tables are edited at different times. */
function renamed(written: string, { name }: Provider): readonly string[] {
  return foldName(written) === foldName(name) ? [] : [`The table of providers calls it "${name}".`];
}
