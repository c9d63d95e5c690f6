import type { IsoDate } from '../../domain/iso-date.ts';
import { refusal } from '../feed-error.ts';
import type { Draft } from '../folding/draft.ts';
import type { FoldedField, RowHistory } from '../folding/row-history.ts';
import { draftOf, folded, historyIn, plainFields, unique, vanished } from '../folding/row-history.ts';
import type { TableEntry, Vintage } from '../folding/vintage.ts';

const estimated = ['marketSizeUsd'];

export function stageDraft(history: RowHistory, id: string): Draft {
  return draftOf('supply-chain-stage', id, history, [...named(history, []), ...marketSize(history), ...vanished(history)], { estimated });
}

/** The steps of each vintage, by its day. */
export type Steps = ReadonlyMap<IsoDate, readonly TableEntry[]>;

export function stepsOf(vintages: readonly Vintage<TableEntry>[]): Steps {
  return new Map(vintages.map(({ day, entries }) => [day, entries.filter(({ kind }) => kind === 'supply-chain-step')]));
}

export interface SupplyChainIds {
  readonly stages: ReadonlyMap<string, string>;
  readonly inputs: ReadonlyMap<string, string>;
}

export function inputDraft(history: RowHistory, steps: Steps, { stages, inputs }: SupplyChainIds): Draft {
  const stepsOn = (day: IsoDate): readonly TableEntry[] => (steps.get(day) ?? []).filter((step) => keyIn(step, 'input') === history.key);
  const others = (reference: string) => historyIn(history, (_, day) => unique(stepsOn(day).flatMap((step) => keyIn(step, reference) ?? [])));
  const known = (ids: ReadonlyMap<string, string>) => (key: string): string => ids.get(key) ?? refuseKey('inputs.csv', history.rows.at(-1)!.entry, key);
  const calledOtherwise = history.rows.flatMap(({ day }) => stepsOn(day).map(({ name }) => name));
  return draftOf('supply-chain-input', inputs.get(history.key)!, history, [
    ...named(history, calledOtherwise),
    ...folded('kind', historyIn(history, ({ values }) => values['inputType'])),
    ...folded('stage', historyIn(history, (entry) => keyIn(entry, 'stage')), known(stages)),
    ...folded('goesInto', others('goesInto'), (keys) => keys.map(known(inputs))),
    ...folded('typeOf', others('typeOf'), (keys) => keys.map(known(inputs))),
    ...marketSize(history),
    ...vanished(history),
  ], { estimated });
}

/** The key of the row of another table that a row names. */
export const keyIn = ({ references }: TableEntry, reference: string): string | undefined => references[reference]?.[0]?.name;

export function refuseKey(table: string, { line, name }: TableEntry, key: string | undefined): never {
  throw refusal(table, line, `"${name}" has to do with the record "${key ?? ''}", which no table has`, 'take all tables from one day');
}

/** The newest name; those that it had, and those by which other tables call it, are aliases. */
function named(history: RowHistory, calledOtherwise: readonly string[]): readonly FoldedField[] {
  const name = historyIn(history, (entry) => entry.name)!;
  const aliases = unique([...name.superseded.map(({ value }) => value), ...calledOtherwise]).filter((alias) => alias !== name.value);
  return [...folded('name', name), ...(aliases.length > 0 ? [{ field: 'aliases', value: aliases, source: name.source }] : [])];
}

/** In dollars only where the words that stand now say a plain sum. */
function marketSize(history: RowHistory): readonly FoldedField[] {
  const newest = history.rows.findLast(({ entry: { values } }) => values['marketSizeAsStated'] !== undefined);
  return plainFields(history, 'marketSizeAsStated', ...(newest?.entry.values['marketSizeUsd'] === undefined ? [] : ['marketSizeUsd']));
}
