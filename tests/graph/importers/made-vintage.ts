import type { BroughtVintage } from '../../../src/importers/vintages/stored-vintages.ts';
import { entry, named } from '../../unit/importers/folding/made-context.ts';

/** A vintage of a table of models by the fixture's developer, with the values of each. */
export function modelsOf(day: string, models: Readonly<Record<string, Readonly<Record<string, string | number>>>>): BroughtVintage {
  return {
    feed: 'epoch-notable-ai-models', day, file: `file of ${day}`, readBy: 'test',
    entries: Object.entries(models).map(([name, values]) => entry('model', name, { values: { publicationDate: '2025-06-01', ...values }, references: { developers: named('The Lab'), hardware: named('NVIDIA H100 SXM5 80GB') } })),
  };
}

/** The vintage of a month, counted from 0: of the one before it every figure has changed, and some models are new. */
export function manyModels(month: number): BroughtVintage {
  const day = new Date(Date.UTC(2026, month, 28)).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return modelsOf(day, Object.fromEntries(Array.from({ length: 100 + month }, (_, number) => [`Tabled-${number}`, { parameters: 1e9 * (month + 1) + number }])));
}

/** A vintage of the table of clusters, each with one chip. */
export function clustersOf(day: string, ...names: readonly string[]): BroughtVintage {
  return {
    feed: 'epoch-gpu-clusters', day, file: `file of ${day}`, readBy: 'test',
    entries: names.map((name) => entry('cluster', name, { values: { status: 'EXISTING', certainty: 'CONFIRMED', countryCode: 'CN' }, references: { owners: named('The Lab'), primaryChip: named('NVIDIA H100 SXM5 80GB') } })),
  };
}
