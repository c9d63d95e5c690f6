import { localPart } from '../../domain/global-id.ts';
import type { Seed } from '../checking/seed.ts';
import { claimKind } from '../kinds/claim.ts';
import type { SeedRecord } from '../kinds/seed-kind.ts';
import { citations, recordReferences } from './citations.ts';
import { claimsOf } from './claims.ts';
import type { Claim } from './claims.ts';
import type { FoldedClaim } from './folded-claim.ts';
import { endsOf } from './folded-claim.ts';
import { recordKnownFrom } from './known-from.ts';
import { firstDaysOf } from './first-days.ts';
import type { FirstDays } from './first-days.ts';
import { nodeProperties } from './node-properties.ts';
import { relateClaims } from './relate-claims.ts';
import type { ClaimRelations } from './relate-claims.ts';
import { speakerOf } from './speaker.ts';
import { evidenceOf, statedClaimProperties } from './stated-claim.ts';
import { whoStandsBehind } from './who-stands-behind.ts';

/**
 * What the records of a seed claim, record by record. The claims of values are made when they are asked for and not kept: all at once take more memory than the graph that
 * they become.
 */
export interface SeedClaims extends FirstDays {
  /** The claims that the values of a record are. */
  ofValues(record: SeedRecord): readonly Claim[];
  /** All that is claimed of a record. */
  of(record: SeedRecord): readonly FoldedClaim[];
  /** What is stated of subjects that are no records, a list for each. */
  readonly ofNoRecord: readonly (readonly FoldedClaim[])[];
  /** What follows for all claims of a subject from one another, and from what elsewhere is stated of them. */
  relationsOf(claims: readonly FoldedClaim[]): ClaimRelations;
}

export function claimsOfSeed(seed: Seed): SeedClaims {
  const stated = bySubject(seed.ofKind(claimKind).map((record) => statedClaim(record, seed)));
  const ofValues = rememberingLast((record: SeedRecord): readonly Claim[] => (record.kind.sourced ? notBeforeRecord(record, claimsOf(record, seed), seed) : []));
  const of = (record: SeedRecord): readonly FoldedClaim[] => [...ofValues(record).map((claim) => valueClaim(record, claim, seed)), ...stated.get(record.id) ?? []];
  const subjects = seed.records.filter(({ kind }) => kind !== claimKind);
  const recorded = new Set(subjects.map(({ id }) => id));
  const ofNoRecord = [...stated].filter(([subject]) => !recorded.has(subject)).map(([, claims]) => claims);
  const linked = new Set([...stated.values()].flat().flatMap((claim) => [claim.id, ...endsOf(claim, 'RESTS_ON'), ...endsOf(claim, 'CONTRADICTS')]));
  const { days, held } = survey([...subjects.map((record) => () => of(record)), ...ofNoRecord.map((claims) => () => claims)], linked);
  const behind = whoStandsBehind(seed);
  const publishedOn = (source: string): string | undefined => seed.find('source', localPart(source))?.value['publishedOn'] as string | undefined;
  return {
    ...days, ofValues, of, ofNoRecord,
    relationsOf: (claims) => relateClaims(claims.some(({ id }) => linked.has(id)) ? [...claims, ...held.filter(otherThan(claims))] : claims, behind, publishedOn),
  };
}

/** One record is asked about several times in a row. */
function rememberingLast<Made>(make: (record: SeedRecord) => Made): (record: SeedRecord) => Made {
  let last: { readonly record: SeedRecord; readonly made: Made } | undefined;
  return (record) => {
    if (last?.record !== record) last = { record, made: make(record) };
    return last.made;
  };
}

/** What all claims together say first, and those of them that reach from one subject to another. */
function survey(subjects: readonly (() => readonly FoldedClaim[])[], linked: ReadonlySet<string>): { readonly days: FirstDays; readonly held: readonly FoldedClaim[] } {
  const days = firstDaysOf();
  const held: FoldedClaim[] = [];
  for (const claimsOfSubject of subjects) {
    for (const claim of claimsOfSubject()) {
      days.add(claim);
      if (linked.has(claim.id)) held.push(claim);
    }
  }
  return { days: days.found(), held };
}

function otherThan(claims: readonly FoldedClaim[]): (claim: FoldedClaim) => boolean {
  const own = new Set(claims.map(({ id }) => id));
  return ({ id }) => !own.has(id);
}

function bySubject(claims: readonly FoldedClaim[]): ReadonlyMap<string, readonly FoldedClaim[]> {
  const found = new Map<string, FoldedClaim[]>();
  for (const claim of claims) {
    const subject = String(claim.properties['subjectId']);
    found.set(subject, [...found.get(subject) ?? [], claim]);
  }
  return found;
}

/** Nobody knew a value of a training use before the use: its hours may stand in a paper that also came out in an earlier version. */
function notBeforeRecord(record: SeedRecord, claims: readonly Claim[], seed: Seed): readonly Claim[] {
  const since = record.kind.label === 'TrainingUse' ? recordKnownFrom(record, seed) : undefined;
  if (since === undefined) return claims;
  return claims.map((claim) => ((claim.properties['recordedFrom'] ?? since) < since ? { ...claim, properties: { ...claim.properties, recordedFrom: since } } : claim));
}

/** The claim that a value of a record is. */
function valueClaim(record: SeedRecord, { resolved, ...claim }: Claim, seed: Seed): FoldedClaim {
  const preferred = claim.properties['rank'] === 'PREFERRED';
  return {
    ...claim,
    links: [
      ...(preferred ? speakerOf(record, String(claim.properties['predicate']), resolved, seed) : []),
      ...citations(resolved.references, seed),
    ],
  };
}

/** A claim that somebody makes in a document. */
function statedClaim(record: SeedRecord, seed: Seed): FoldedClaim {
  return {
    id: record.id,
    properties: { ...nodeProperties(record, seed), ...statedClaimProperties(record, seed) },
    links: [...record.kind.links(record.value, seed), ...evidenceOf(record, seed), ...citations(recordReferences(record.value), seed)],
  };
}
