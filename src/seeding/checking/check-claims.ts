import { prefixOf } from '../../domain/global-id.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import { didYouMean } from '../did-you-mean.ts';
import { claimKind } from '../kinds/claim.ts';
import { seedKinds } from '../kinds/seed-kinds.ts';
import type { Mistake } from '../mistake.ts';
import { valueFieldsOf } from '../provenance.ts';
import type { Finding } from './issue-to-mistake.ts';
import { mistakeOf } from './mistake-in.ts';
import type { PlacedRecord, Seed } from './seed.ts';

/** What somebody says speaks of a property that its subject can have, is not its own answer or ground, and names nobody twice. */
export function checkClaims(seed: Seed): readonly Mistake[] {
  const claims = seed.ofKind(claimKind);
  return [
    ...claims.flatMap((claim) => [...unknownField(claim), ...ownAnswer(claim), ...namedTwice(claim)].map((finding) => mistakeOf(claim, finding))),
    ...circles(claims),
  ];
}

/** `field` is compared with the values of the subject's record, so it is written as they are named there. */
function unknownField({ value: { field, subject } }: PlacedRecord): readonly Finding[] {
  const kind = typeof subject === 'string' ? seedKinds.find(({ prefix }) => prefix === prefixOf(subject)) : undefined;
  if (typeof field !== 'string' || kind === undefined) return [];
  const properties = Object.keys(nodeKinds[kind.label].properties);
  const known = valueFieldsOf(kind).map((each) => each.field);
  // The rates of a chip are one map in the seed and a property each in the graph.
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

/** Each circle of claims that rest on one another, once, told where it is entered. */
function circles(claims: readonly PlacedRecord[]): readonly Mistake[] {
  const byId = new Map(claims.map((claim) => [claim.value.id, claim]));
  const followed = new Set<string>();
  const restsOn = (id: string): readonly string[] => (byId.get(id)?.value['restsOn'] ?? []) as readonly string[];
  const follow = (id: string, path: readonly string[]): readonly (readonly string[])[] => {
    if (path.includes(id)) return [path.slice(path.indexOf(id))];
    if (followed.has(id)) return [];
    const found = restsOn(id).flatMap((next) => follow(next, [...path, id]));
    followed.add(id);
    return found;
  };
  return claims.flatMap(({ value: { id } }) => follow(id, [])).flatMap((circle) => {
    const [first = '', second = first] = circle;
    const claim = byId.get(first);
    return claim === undefined ? [] : [mistakeOf(claim, {
      path: ['restsOn', restsOn(first).indexOf(second)],
      what: `the claim rests on itself: ${[...circle, first].map((each) => `"${each}"`).join(' → ')}`,
      whatToDo: 'take out the step that is not so: nothing is its own source',
    })];
  });
}
