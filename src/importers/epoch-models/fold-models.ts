import { plainName } from '../folding/plain-name.ts';
import type { Addition, Draft } from '../folding/draft.ts';
import type { FeedFold, FoldContext } from '../folding/feed-fold.ts';
import { fieldHistory } from '../folding/field-history.ts';
import type { FieldHistory, Saying } from '../folding/field-history.ts';
import type { TableEntry, Vintage } from '../folding/vintage.ts';
import type { OpenMatch } from '../review/open-match.ts';
import type { ImportedValue } from '../mapping/imported-record.ts';
import type { ModelRow, TabledModel } from './tabled-model.ts';
import { lastReference, lastValue, placeOf } from './tabled-model.ts';
import { trainingUseDrafts } from './training-use-drafts.ts';

/** Fields of the seed's models that the tables give as one plain value. */
const plainFields = ['publicationDate', 'parameters', 'trainingFlop', 'openWeights'] as const;
/** Figures of one publisher that differ by less are one figure, rounded. */
const roundedBy = 0.005;

/**
 * The five tables of models are views of one database of Epoch AI, cut on different days: what an older one says otherwise was superseded. A model that the seed has keeps
 * its values, and what the last table says otherwise competes with them; any other becomes a record.
 */
export const foldModels: FeedFold<TableEntry> = (vintages, context) => {
  const models = tabledModels(vintages, context);
  const ids = new Map(models.map((model) => [model, context.names.model(model.name)]));
  const seedIds = new Map([...ids].flatMap(([model, id]) => (id !== null && isSameModel(model, id, context) ? [[model, id] as const] : [])));
  const newIds = new Map<TabledModel, string>();
  for (const model of models) {
    if (seedIds.has(model)) continue;
    const id = context.names.newId('model', model.name);
    context.names.addModel(model.name, id);
    newIds.set(model, id);
  }
  return {
    drafts: [
      ...[...newIds].flatMap(([model, id]): readonly Draft[] => [modelDraft(model, id, context), ...trainingUseDrafts(model, id, context)]),
      ...[...seedIds].filter(([, id]) => isOpenToUses(id, context)).flatMap(([model, id]) => trainingUseDrafts(model, id, context)),
    ],
    additions: [...seedIds].flatMap(([model, id]) => [...competing(model, id, context)]),
    open: [...seedIds].flatMap(([model, id]) => [...undisclosedHardware(model, id, context)]),
  };
};

/** By name, exactly; tables of benchmarks name a model for each version of it. */
function tabledModels(vintages: readonly Vintage<TableEntry>[], context: FoldContext): readonly TabledModel[] {
  const rows = new Map<string, ModelRow[]>();
  for (const { feed, day, entries } of vintages) {
    for (const entry of entries) {
      const named = entry.kind === 'model' ? entry.key : entry.references['model']?.[0]?.name;
      if (named === undefined) continue;
      const name = context.names.modelName(named);
      const row = { feed, day, entry, source: `${context.source(feed, day)}#${plainName(named)}` };
      rows.set(name, [...(rows.get(name) ?? []), row]);
    }
  }
  return [...rows].map(([name, ofName]) => ({ name, rows: ofName })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A name is not enough: the record names the row, or a developer of the row has the record too. */
function isSameModel({ name, rows }: TabledModel, id: string, { seed, names }: FoldContext): boolean {
  const record = seed.find('model', id)?.value;
  if (record === undefined) return false;
  if (names.isSettledModel(name)) return true;
  if (typeof record['epochModelName'] === 'string' && plainName(record['epochModelName']) === name) return true;
  const developers = (record['developers'] ?? []) as readonly string[];
  return rows.some(({ entry, ...row }) => (entry.references['developers'] ?? []).some((developer) => developers.includes(names.organization(developer.name, placeOf(row, name)))));
}

function modelDraft({ name, rows }: TabledModel, id: string, context: FoldContext): Draft {
  const histories = plainFields.flatMap((field) => {
    const history = historyOf(rows, field);
    return history === undefined ? [] : [[field, history] as const];
  });
  const developers = lastReference(rows, 'developers');
  const countryCodes = lastValue(rows, 'countryCodes') as { readonly value: readonly string[]; readonly row: ModelRow } | undefined;
  const bases = lastReference(rows, 'baseModels');
  const based = (bases?.references ?? []).map((base) => ({ base: base.name, id: context.names.model(base.name) }));
  const basedOn = based.flatMap((base) => (base.id === null || base.id === id ? [] : [base.id]));
  const country = countryCodes?.value.length === 1 && developers?.references.length === 1 ? countryCodes.value[0] : undefined;
  const from = placeOf(rows.at(-1)!, name);
  const notes = [
    ...based.filter((base) => base.id === null).map(({ base }) => `Based on ${base}, of which there is no record.`),
    ...(histories.some(([field]) => field === 'trainingFlop') ? [] : overBound(rows)),
  ];
  return {
    prefix: 'model', from,
    value: {
      id, name, epochModelName: name,
      ...(developers !== undefined && { developers: unique(developers.references.map((developer) => context.names.organization(developer.name, from, country))) }),
      ...(countryCodes !== undefined && { countryCodes: unique(countryCodes.value) }),
      ...Object.fromEntries(histories.map(([field, { value }]) => [field, value])),
      ...(histories.some(([field]) => field === 'trainingFlop') && { trainingFlopBasis: basisOf(rows) }),
      ...(basedOn.length > 0 && { basedOn: unique(basedOn).map((model) => ({ model, kind: 'BASE' })) }),
      ...(notes.length > 0 && { note: notes.join(' ') }),
      sources: {
        default: rows[0]!.source,
        ...(developers !== undefined && { developers: developers.row.source }),
        ...(countryCodes !== undefined && { countryCodes: countryCodes.row.source }),
        ...Object.fromEntries(histories.map(([field, { source }]) => [field, source])),
        ...(basedOn.length > 0 && { basedOn: bases!.row.source }),
      },
      ...(histories.some(([field]) => field === 'trainingFlop') && { estimated: ['trainingFlop'] }),
      ...supersededIn(histories),
      ...deprecatedIn(rows),
    },
  };
}

/** What the last table that speaks of a field says otherwise than the seed. */
function competing({ name, rows }: TabledModel, id: string, { seed }: FoldContext): readonly Addition[] {
  const record = seed.find('model', id)?.value ?? {};
  const disputed = plainFields.flatMap((field) => {
    const history = historyOf(rows, field);
    const own = (record as Readonly<Record<string, unknown>>)[field];
    if (history === undefined || own === undefined || isSame(history.value, own) || isAmong(record, field, history.value)) return [];
    return [[field, [{ value: history.value, sources: [history.source], ...(field === 'trainingFlop' && { estimated: true }) }]] as const];
  });
  return disputed.length === 0 ? [] : [{ prefix: 'model', id, disputed: Object.fromEntries(disputed), from: placeOf(rows.at(-1)!, name) }];
}

/** The seed names no hardware of the model and does not say why. */
function isOpenToUses(id: string, { seed }: FoldContext): boolean {
  return seed.find('model', id)?.value.missing?.['trainingUses'] === undefined && !seed.records.some(({ kind, value }) => kind.prefix === 'training-use' && value['model'] === id);
}

/** The seed says that nobody told the hardware, and a table names some: what it was made of stays with the seed until somebody has settled it. */
function undisclosedHardware({ name, rows }: TabledModel, id: string, { seed }: FoldContext): readonly OpenMatch[] {
  const named = lastReference(rows, 'hardware');
  const missing = seed.find('model', id)?.value.missing?.['trainingUses'];
  if (named === undefined || missing === undefined) return [];
  const hardware = named.references.map((reference) => reference.name).join(' and ');
  return [{ kind: 'training hardware', name, meanwhile: `model:${id} has no training use: ${missing.reason}`, candidates: [], evidence: [`${named.row.feed} of ${named.row.day} names ${hardware}`] }];
}

/** Competes already. */
function isAmong(record: Readonly<Record<string, unknown>>, field: string, value: ImportedValue): boolean {
  const disputed = (record['disputed'] ?? {}) as Readonly<Record<string, readonly { readonly value?: unknown }[]>>;
  return (disputed[field] ?? []).some((other) => isSame(value, other.value));
}

function historyOf(rows: readonly ModelRow[], field: string): FieldHistory<ImportedValue> | undefined {
  return fieldHistory(rows.map(({ day, source, entry }): Saying<ImportedValue> => ({ day, source, value: entry.values[field] })), isSame);
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= roundedBy * Math.max(Math.abs(one), Math.abs(other));
  return JSON.stringify(one) === JSON.stringify(other);
}

function supersededIn(histories: readonly (readonly [string, FieldHistory<ImportedValue>])[]): Readonly<Record<string, unknown>> {
  const superseded = histories.filter(([, history]) => history.superseded.length > 0);
  return superseded.length === 0 ? {} : { superseded: Object.fromEntries(superseded.map(([field, history]) => [field, history.superseded])) };
}

/** Known errors of the last table: its claims, and never preferred. */
function deprecatedIn(rows: readonly ModelRow[]): Readonly<Record<string, unknown>> {
  const last = rows.at(-1)!;
  const disputed = plainFields.flatMap((field) => {
    const deprecated = last.entry.deprecated[field];
    return deprecated === undefined ? [] : [[field, [{ value: deprecated.value, sources: [last.source], rank: 'DEPRECATED', note: deprecated.reason }]] as const];
  });
  return disputed.length === 0 ? {} : { disputed: Object.fromEntries(disputed) };
}

function basisOf(rows: readonly ModelRow[]): string {
  const confidence = lastValue(rows, 'confidence')?.value;
  const graded = typeof confidence === 'string' ? ` (${confidence.charAt(0)}${confidence.slice(1).toLowerCase()} confidence)` : '';
  return `Epoch AI estimate${graded}, CC BY 4.0`;
}

/** The frontier table says of some models without a figure that they passed 10^25. */
function overBound(rows: readonly ModelRow[]): readonly string[] {
  if (lastValue(rows, 'estimatedOver1e25Flop')?.value === true) return ['Epoch AI estimates more than 10^25 FLOP of training compute and gives no figure.'];
  if (lastValue(rows, 'maybeOver1e25Flop')?.value === true) return ['Epoch AI holds more than 10^25 FLOP of training compute possible and gives no figure.'];
  return [];
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
