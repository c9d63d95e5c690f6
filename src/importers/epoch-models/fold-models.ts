import type { Addition, Draft } from '../folding/draft.ts';
import type { FeedFold, FoldContext } from '../folding/feed-fold.ts';
import type { FieldHistory } from '../folding/field-history.ts';
import { plainName } from '../folding/plain-name.ts';
import type { FoldedField, RowHistory } from '../folding/row-history.ts';
import { draftOf, folded, historyIn, namesIn, naming, unique } from '../folding/row-history.ts';
import type { TableEntry, Vintage } from '../folding/vintage.ts';
import type { ImportedValue } from '../mapping/imported-record.ts';
import type { OpenMatch } from '../review/open-match.ts';
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
  const ids = new Map(models.map((model) => [model, context.names.model(model.key)]));
  const seedIds = new Map([...ids].flatMap(([model, id]) => (id !== null && isSameModel(model, id, context) ? [[model, id] as const] : [])));
  const newIds = new Map<RowHistory, string>();
  for (const model of models) {
    if (seedIds.has(model)) continue;
    const id = context.names.newId('model', model.key);
    context.names.addModel(model.key, id);
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

/**
 * The rows of each model by its name, exactly; tables of benchmarks name a model for each version of it. In the order in which they first came, so that a later vintage
 * takes no id from an earlier one.
 */
function tabledModels(vintages: readonly Vintage<TableEntry>[], context: FoldContext): readonly RowHistory[] {
  const models = new Map<string, RowHistory['rows'][number][]>();
  for (const { feed, day, entries } of vintages) {
    for (const entry of entries) {
      const named = entry.kind === 'model' ? entry.key : entry.references['model']?.[0]?.name;
      if (named === undefined) continue;
      const name = context.names.modelName(named);
      const rows = models.get(name) ?? [];
      rows.push({ feed, day, entry, source: `${context.source(feed, day)}#${plainName(named)}` });
      models.set(name, rows);
    }
  }
  return [...models].map(([key, rows]) => ({ key, rows, place: { feed: rows.at(-1)!.feed, key }, ...goneFrom(rows, vintages) }))
    .sort((a, b) => (`${a.rows[0]!.day} ${a.key}` < `${b.rows[0]!.day} ${b.key}` ? -1 : 1));
}

/** A model is gone once every table that had it has a vintage without it: a table of another cut never had it. */
function goneFrom(rows: RowHistory['rows'], vintages: readonly Vintage[]): Pick<RowHistory, 'vanishedOn'> {
  const lacking = [...new Set(rows.map(({ feed }) => feed))].map((feed) => {
    const last = rows.findLast((row) => row.feed === feed)!.day;
    return vintages.find((vintage) => vintage.feed === feed && vintage.day > last)?.day;
  });
  return lacking.includes(undefined) ? {} : { vanishedOn: (lacking as readonly string[]).toSorted().at(-1)! };
}

/** A name is not enough: the record names the row, or a developer of the row has the record too. */
function isSameModel({ key, rows }: RowHistory, id: string, { seed, names }: FoldContext): boolean {
  const record = seed.find('model', id)?.value;
  if (record === undefined) return false;
  if (names.isSettledModel(key)) return true;
  if (typeof record['epochModelName'] === 'string' && plainName(record['epochModelName']) === key) return true;
  const developers = (record['developers'] ?? []) as readonly string[];
  return rows.some(({ entry }) => (entry.references['developers'] ?? []).some(({ name }) => developers.includes(names.knownOrganization(name) ?? '')));
}

function modelDraft(model: RowHistory, id: string, context: FoldContext): Draft {
  const developers = namesIn(model, 'developers');
  const countryCodes = valueIn(model, 'countryCodes') as FieldHistory<readonly string[]> | undefined;
  const country = countryCodes?.value.length === 1 && developers?.value.length === 1 ? countryCodes.value[0] : undefined;
  const bases = namesIn(model, 'baseModels');
  const baseOf = (name: string): string | null => context.names.model(name);
  const fields: readonly FoldedField[] = [
    { field: 'name', value: model.key }, { field: 'epochModelName', value: model.key },
    ...folded('developers', developers, (names, since) => unique(names.map((name) => context.names.organization(name, naming(model, since), country)))),
    ...folded('countryCodes', countryCodes, unique),
    ...plainFields.flatMap((field) => folded(field, valueIn(model, field))),
    ...folded('basedOn', bases, (names) => unique(names.flatMap((name) => baseOf(name) ?? [])).filter((base) => base !== id).map((base) => ({ model: base, kind: 'BASE' }))),
    ...(valueIn(model, 'trainingFlop') === undefined ? [] : [{ field: 'trainingFlopBasis', value: basisOf(model) }]),
  ];
  return draftOf('model', id, model, fields, {
    estimated: ['trainingFlop'],
    notes: [
      ...(bases?.value ?? []).filter((name) => baseOf(name) === null).map((name) => `Based on ${name}, of which there is no record.`),
      ...(valueIn(model, 'trainingFlop') === undefined ? overBound(model) : []),
    ],
  });
}

function valueIn(model: RowHistory, field: string): FieldHistory<ImportedValue> | undefined {
  return historyIn(model, ({ values }) => values[field], isSame);
}

/** What the last table that speaks of a field says otherwise than the seed. */
function competing(model: RowHistory, id: string, { seed }: FoldContext): readonly Addition[] {
  const record = seed.find('model', id)?.value ?? {};
  const disputed = plainFields.flatMap((field) => {
    const history = valueIn(model, field);
    const own = (record as Readonly<Record<string, unknown>>)[field];
    if (history === undefined || own === undefined || isSame(history.value, own) || isAmong(record, field, history.value)) return [];
    return [[field, [{ value: history.value, sources: [history.source], ...(field === 'trainingFlop' && { estimated: true }) }]] as const];
  });
  return disputed.length === 0 ? [] : [{ prefix: 'model', id, disputed: Object.fromEntries(disputed), from: model.place }];
}

/** Competes already. */
function isAmong(record: Readonly<Record<string, unknown>>, field: string, value: ImportedValue): boolean {
  const disputed = (record['disputed'] ?? {}) as Readonly<Record<string, readonly { readonly value?: unknown }[]>>;
  return (disputed[field] ?? []).some((other) => isSame(value, other.value));
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= roundedBy * Math.max(Math.abs(one), Math.abs(other));
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The seed names no hardware of the model and does not say why. */
function isOpenToUses(id: string, { seed }: FoldContext): boolean {
  return seed.find('model', id)?.value.missing?.['trainingUses'] === undefined && !seed.records.some(({ kind, value }) => kind.prefix === 'training-use' && value['model'] === id);
}

/** The seed says that nobody told the hardware, and a table names some: what it was made of stays with the seed until somebody has settled it. */
function undisclosedHardware(model: RowHistory, id: string, { seed }: FoldContext): readonly OpenMatch[] {
  const named = namesIn(model, 'hardware');
  const missing = seed.find('model', id)?.value.missing?.['trainingUses'];
  if (named === undefined || missing === undefined) return [];
  return [{ kind: 'training hardware', name: model.key, meanwhile: `model:${id} has no training use: ${missing.reason}`, candidates: [], evidence: [`${named.source} names ${named.value.join(' and ')}`] }];
}

function basisOf(model: RowHistory): string {
  const confidence = valueIn(model, 'confidence')?.value;
  const graded = typeof confidence === 'string' ? ` (${confidence.charAt(0)}${confidence.slice(1).toLowerCase()} confidence)` : '';
  return `Epoch AI estimate${graded}, CC BY 4.0`;
}

/** The frontier table says of some models without a figure that they passed 10^25. */
function overBound(model: RowHistory): readonly string[] {
  if (valueIn(model, 'estimatedOver1e25Flop')?.value === true) return ['Epoch AI estimates more than 10^25 FLOP of training compute and gives no figure.'];
  if (valueIn(model, 'maybeOver1e25Flop')?.value === true) return ['Epoch AI holds more than 10^25 FLOP of training compute possible and gives no figure.'];
  return [];
}
