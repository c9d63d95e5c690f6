import { prefixOf } from '../../domain/global-id.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { didYouMean } from '../did-you-mean.ts';
import { claimKind } from '../kinds/claim.ts';
import { seedKinds } from '../kinds/seed-kinds.ts';
import type { Mistake } from '../mistake.ts';
import { valueFieldsOf } from '../provenance.ts';
import { rangeOf } from '../range-fields.ts';
import type { Finding } from './issue-to-mistake.ts';
import { mistakeOf } from './mistake-in.ts';
import type { PlacedRecord, Seed } from './seed.ts';

/** What somebody says speaks of a property that its subject can have, does not answer itself, and names nobody twice. */
export function checkClaims(seed: Seed): readonly Mistake[] {
  return seed.ofKind(claimKind).flatMap((claim) => [...unknownField(claim), ...ownAnswer(claim), ...namedTwice(claim)].map((finding) => mistakeOf(claim, finding)));
}

/** `field` is compared with the claims of the subject's record, so it is named as they are: a quantity without its bounds, a rate by itself. */
function unknownField({ value: { field, subject } }: PlacedRecord): readonly Finding[] {
  const kind = typeof subject === 'string' ? seedKinds.find(({ prefix }) => prefix === prefixOf(subject)) : undefined;
  if (typeof field !== 'string' || kind === undefined) return [];
  const properties = Object.keys(nodeKinds[kind.label].properties);
  const known = [...new Set(valueFieldsOf(kind).map((each) => rangeOf(kind, each.field)?.base ?? each.field))];
  const fields = known.includes('densePerformance') ? [...known, ...properties.filter((property) => property.startsWith('dense'))] : known;
  if (fields.includes(field)) return [];
  return [{
    path: ['field'], what: `field names "${field}", which no ${kind.noun} has`,
    whatToDo: didYouMean(field, fields, 'leave it out where the record of the subject has no such property; the predicate says what is claimed'),
  }];
}

function ownAnswer({ value: { id, respondsTo } }: PlacedRecord): readonly Finding[] {
  return respondsTo === id ? [{ path: ['respondsTo'], what: 'the claim answers itself', whatToDo: 'name the claim that it answers' }] : [];
}

/** Pairs of fields that name different records. */
const apart = [['speaker', 'furtherSpeakers'], ['object', 'furtherObjects'], ['speaker', 'probableSpeaker'], ['subject', 'means']] as const;

function namedTwice({ value }: PlacedRecord): readonly Finding[] {
  return apart.flatMap(([one, other]) => [value[other]].flat().flatMap((id, index) => (id === undefined || id !== value[one] ? [] : [{
    path: Array.isArray(value[other]) ? [other, index] : [other],
    what: `${other} names "${String(id)}", which is the ${one} already`, whatToDo: `name it once, or correct the ${one}`,
  }])));
}
