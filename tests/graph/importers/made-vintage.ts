import type { BroughtVintage } from '../../../src/importers/vintages/stored-vintages.ts';
import { entry, named } from '../../unit/importers/folding/made-context.ts';

/** A vintage of a table of models by the fixture's developer, with the values of each. */
export function modelsOf(day: string, models: Readonly<Record<string, Readonly<Record<string, string | number>>>>): BroughtVintage {
  return {
    feed: 'epoch-notable-ai-models', day, file: `file of ${day}`, readBy: 'test',
    entries: Object.entries(models).map(([name, values]) => entry('model', name, { values: { publicationDate: '2025-06-01', ...values }, references: { developers: named('The Lab'), hardware: named('NVIDIA H100 SXM5 80GB') } })),
  };
}

export function manyModels(day: string, count: number): BroughtVintage {
  return modelsOf(day, Object.fromEntries(Array.from({ length: count }, (_, number) => [`Tabled-${number}`, { parameters: 1e9 + number * (day > '2026-02-01' ? 1e8 : 1e7) }])));
}

/** A vintage of the table of clusters, each with one chip. */
export function clustersOf(day: string, ...names: readonly string[]): BroughtVintage {
  return {
    feed: 'epoch-gpu-clusters', day, file: `file of ${day}`, readBy: 'test',
    entries: names.map((name) => entry('cluster', name, { values: { status: 'EXISTING', certainty: 'CONFIRMED', countryCode: 'CN' }, references: { owners: named('The Lab'), primaryChip: named('NVIDIA H100 SXM5 80GB') } })),
  };
}
