import { foldName } from '../../graph-model/fold-name.ts';
import type { SeedRecord } from '../../seeding/kinds/seed-kind.ts';
import type { Draft } from '../folding/draft.ts';
import type { OpenMatch } from './open-match.ts';

interface NamedModel {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
}

/** Models of the tables whose names differ from another's in case, accents and punctuation alone, or that have a name of the seed without a developer in common. */
export function modelMatches(seed: readonly SeedRecord[], drafts: readonly Draft[], isSettled: (name: string) => boolean): readonly OpenMatch[] {
  const drafted = drafts.filter(({ prefix }) => prefix === 'model').map(({ value }): NamedModel => ({ id: `model:${value.id}`, name: String(value['name']), names: [String(value['name'])], value }));
  const known = seed.map(({ id, value }): NamedModel => ({ id, name: String(value['name']), names: [value['name'], value['epochModelName'], ...(value['aliases'] as readonly string[] | undefined ?? [])].filter((name): name is string => typeof name === 'string'), value }));
  const byName = new Map<string, NamedModel[]>();
  for (const model of [...known, ...drafted]) for (const folded of new Set(model.names.map(foldName))) byName.set(folded, [...(byName.get(folded) ?? []), model]);
  return drafted.filter(({ name }) => !isSettled(name)).flatMap((model): readonly OpenMatch[] => {
    const others = (byName.get(foldName(model.name)) ?? []).filter((other) => other !== model && !(drafted.includes(other) && other.name < model.name));
    if (others.length === 0) return [];
    return [{
      kind: 'model', name: model.name, meanwhile: model.id, evidence: [described(model)],
      candidates: others.map((other) => ({ id: other.id, name: other.name, why: described(other) })),
    }];
  });
}

function described({ value }: NamedModel): string {
  const developers = (value['developers'] ?? []) as readonly string[];
  return [`published ${String(value['publicationDate'] ?? 'on no stated day')}`, `by ${developers.length === 0 ? 'nobody stated' : developers.join(', ')}`, ...(value['parameters'] === undefined ? [] : [`${String(value['parameters'])} parameters`])].join(', ');
}
