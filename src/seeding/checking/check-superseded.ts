import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { predicateOf } from '../../graph-model/predicate-of.ts';
import { claimsOf } from '../folding/claims.ts';
import type { SupersededValue } from '../kinds/provenance-fields.ts';
import type { Mistake } from '../mistake.ts';
import type { SourcedValue } from '../provenance.ts';
import { valuesOf } from '../provenance.ts';
import { rangeOf } from '../range-fields.ts';
import type { Finding } from './issue-to-mistake.ts';
import { fieldName } from './issue-to-mistake.ts';
import { mistakeOf } from './mistake-in.ts';
import type { PlacedRecord, Seed } from './seed.ts';

/** What stood before a correction can be restored: it is a plain value, as the field is, and ends on the day on which what follows it was published. */
export function checkSuperseded(seed: Seed): readonly Mistake[] {
  return seed.records.filter((record) => record.kind.sourced && record.value.superseded !== undefined).flatMap((record) => findingsIn(record, seed).map((finding) => mistakeOf(record, finding)));
}

function findingsIn(record: PlacedRecord, seed: Seed): readonly Finding[] {
  const current = valuesOf(record);
  return Object.entries(record.value.superseded ?? {}).flatMap(([field, values]) => {
    const now = current.find((value) => value.field === field);
    // A field that the record lacks is told with the other markers.
    if (now === undefined && !record.fields.includes(field)) return [];
    if (now === undefined || !isPlain(record, now)) {
      return [{ path: ['superseded', field], what: `superseded names the field "${field}", which is no plain value`, whatToDo: 'remove it: only a text, a number, a day or true or false can be restored, not a reference, a list or a range' }];
    }
    const ofAnotherType = values.flatMap((value, index) => typeFinding(now, value, ['superseded', field, index, 'value']));
    return ofAnotherType.length > 0 ? ofAnotherType : dayFindings(record, field, seed);
  });
}

/** It is a property of the record's node, so that a question about an earlier day of knowledge can show it. */
function isPlain({ kind }: PlacedRecord, { field, value, meta }: SourcedValue): boolean {
  const stored = (nodeKinds[kind.label].properties as Readonly<Record<string, string>>)[predicateOf(field)];
  return stored !== undefined && stored !== 'strings' && typeof value !== 'object' && meta.refersTo === undefined && rangeOf(kind, field) === undefined;
}

function typeFinding(now: SourcedValue, { value }: SupersededValue, path: Finding['path']): readonly Finding[] {
  if (typeof value === typeof now.value) return [];
  return [{ path, what: `${fieldName(path)} is ${typeNames[typeof value]}, but ${now.field} is ${typeNames[typeof now.value]}`, whatToDo: 'write it as the field itself is written' }];
}

const typeNames: Readonly<Record<string, string>> = { string: 'a text', number: 'a number', boolean: 'true or false' };

function dayFindings(record: PlacedRecord, field: string, seed: Seed): readonly Finding[] {
  const [current, ...former] = claimsOf(record, seed).filter(({ properties }) => properties['predicate'] === predicateOf(field) && properties['rank'] === 'PREFERRED').map(({ properties }) => properties['recordedFrom'] as string | undefined);
  return former.flatMap((day, index): readonly Finding[] => {
    const next = index + 1 < former.length ? former[index + 1] : current;
    const path = ['superseded', field, index];
    if (next === undefined) return [{ path, what: `${fieldName(path)} is followed by a value that carries no day of publication`, whatToDo: 'give that value a source that was read and has a publishedOn: it tells until when the former one stood' }];
    if (day === undefined || day < next) return [];
    return [{ path, what: `${fieldName(path)} was published on ${day}, but what follows it on ${next}`, whatToDo: 'list what stood before the oldest first, and correct the day of the source that is wrong' }];
  });
}
