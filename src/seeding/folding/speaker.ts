import { globalId } from '../../domain/global-id.ts';
import type { Link, RecordLookup, SeedRecord } from '../kinds/seed-kind.ts';
import { isMarked } from '../provenance.ts';
import type { ResolvedSources } from '../provenance.ts';

/** What the record's editor has settled, not the developer said: which chips a wording may mean, and which purchase is linked. */
const settled: readonly string[] = ['candidates', 'acquisitions'];

/**
 * Who makes a preferred claim of a record, where the seed says so: a use stated by the developer, if exactly one organization developed
 * the model, and the base model too where the use is inherited from it. What is estimated or recalled is nobody's statement, nor is
 * what only another source is named for; a report beside the developer's own document retells it.
 */
export function speakerOf(record: SeedRecord, predicate: string, resolved: ResolvedSources, lookup: RecordLookup): readonly Link[] {
  const { value } = record;
  if (record.kind.label !== 'TrainingUse' || value['confidence'] !== 'STATED_BY_DEVELOPER' || settled.includes(predicate)) return [];
  if (isMarked(value.estimated, predicate) || isMarked(value.recalled, predicate)) return [];
  const general = (value.sources?.['default'] ?? []).map(({ source }) => source);
  if (!resolved.references.some(({ source }) => general.includes(source))) return [];
  const models = [value['model'], value['inheritedFrom']].filter((id): id is string => typeof id === 'string');
  const developers = new Set(models.flatMap((id) => lookup.find('model', id)?.value['developers'] as readonly string[] | undefined ?? []));
  const [only] = developers;
  return developers.size === 1 && only !== undefined ? [{ type: 'MADE_BY', toLabel: 'Organization', to: globalId('organization', only) }] : [];
}
