import { invariant } from '../../domain/invariant.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Draft, Naming } from '../folding/draft.ts';
import type { FeedFold, FoldContext } from '../folding/feed-fold.ts';
import { readableId } from '../folding/readable-id.ts';
import type { FoldedField, RowHistory } from '../folding/row-history.ts';
import { draftOf, folded, historyIn, naming, plainFields, rowHistories, vanished } from '../folding/row-history.ts';
import type { TableEntry, Vintage } from '../folding/vintage.ts';
import type { NamedReference } from '../mapping/imported-record.ts';
import { readLookups } from '../mapping/lookups.ts';

const reviewed = new URL('lookups.yaml', import.meta.url);

/** A row of the first table is a data center, and one of the second a state of it. */
export const foldDataCenters: FeedFold = (vintages, context) => {
  const tables = vintages as readonly Vintage<TableEntry>[];
  const countries = readLookups([reviewed]).meanings.get('countries of data centers') ?? new Map<string, string>();
  const centers = rowHistories(tables, 'data-center', context);
  const ids = new Map(centers.map(({ key }) => [key, readableId(key)]));
  const nextDays = new Map(tables.map(({ day, entries }) => [day, daysAfter(entries)]));
  return {
    drafts: [
      ...centers.map((history) => centerDraft(history, ids.get(history.key)!, countries, context)),
      ...rowHistories(tables, 'data-center-state', context).map((history) => stateDraft(history, ids, nextDays)),
    ],
    additions: [],
  };
};

function centerDraft(history: RowHistory, id: string, countries: ReadonlyMap<string, string | undefined>, context: FoldContext): Draft {
  const { source, entry } = history.rows[0]!;
  const country = countries.get(history.key);
  return draftOf('data-center', id, history, [
    { field: 'name', value: entry.name, source },
    ...folded('aliases', historyIn(history, ({ names }) => (names.length > 0 ? names : undefined))),
    ...folded('projectsAsStated', references(history, 'projects'), (projects) => projects.map(({ name, certainty }) => (certainty === undefined ? name : `${name} #${certainty.toLowerCase()}`))),
    ...folded('owners', references(history, 'owners'), (owners, since) => parties(owners, naming(history, since), context)),
    ...folded('users', references(history, 'users'), (users, since) => parties(users, naming(history, since), context)),
    ...folded('investorsAsStated', references(history, 'investors'), (investors) => investors.map(({ name }) => name)),
    ...(country === undefined ? [] : [{ field: 'country', value: country, source }]),
    ...plainFields(history, 'location', 'latitude', 'longitude', 'h100Equivalents', 'powerMW', 'capitalCost2025UsdBillions'),
    ...vanished(history),
  ], { estimated: ['h100Equivalents', 'powerMW', 'capitalCost2025UsdBillions'] });
}

const references = (history: RowHistory, reference: string) => historyIn(history, (entry) => entry.references[reference]);

function parties(named: readonly NamedReference[], from: Naming, { names }: FoldContext): readonly object[] {
  return named.map(({ name, certainty }) => ({ organization: names.organization(name, from), ...(certainty !== undefined && { certainty }) }));
}

function stateDraft(history: RowHistory, ids: ReadonlyMap<string, string>, nextDays: ReadonlyMap<IsoDate, ReadonlyMap<string, IsoDate>>): Draft {
  const { source, entry } = history.rows[0]!;
  const fromDate = String(entry.values['fromDate']);
  const dataCenter = ids.get(entry.name);
  invariant(dataCenter !== undefined, `the timeline of ${history.place.feed} has a state of "${entry.name}", which is no data center of it`);
  const fields: readonly FoldedField[] = [
    { field: 'dataCenter', value: dataCenter, source },
    { field: 'fromDate', value: fromDate, source },
    ...folded('untilDate', historyIn(history, ({ key }, day) => nextDays.get(day)?.get(key))),
    ...folded('expected', historyIn(history, (_, day) => fromDate > day)),
    ...plainFields(history, 'constructionStatus', 'powerMW', 'h100Equivalents', 'peak8BitTops', 'buildingsOperational', 'capitalCost2025UsdBillions', 'computeCost2025UsdBillions', 'constructionCost2025UsdBillions'),
    ...vanished(history),
  ];
  return draftOf('data-center-state', `${dataCenter}-${fromDate}`, history, fields, {
    estimated: ['powerMW', 'h100Equivalents', 'peak8BitTops', 'capitalCost2025UsdBillions', 'computeCost2025UsdBillions', 'constructionCost2025UsdBillions'],
  });
}

/** By the key of a state, the day of the next one of its data center in the same vintage. */
function daysAfter(entries: readonly TableEntry[]): ReadonlyMap<string, IsoDate> {
  const states = entries.filter(({ kind }) => kind === 'data-center-state');
  return new Map(states.flatMap(({ key, name, values }) => {
    const later = states.filter((other) => other.name === name).map((other) => String(other.values['fromDate'])).filter((day) => day > String(values['fromDate'])).sort();
    return later[0] === undefined ? [] : [[key, later[0]] as const];
  }));
}
