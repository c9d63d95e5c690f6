import { z } from 'zod';
import type { IdPrefix } from '../../domain/global-id.ts';
import { globalId } from '../../domain/global-id.ts';
import type { NodeRow, StoredValue } from '../../graph-model/graph-rows.ts';
import type { NodeLabel } from '../../graph-model/node-kinds.ts';
import { nodeKinds } from '../../graph-model/node-kinds.ts';
import type { RelationshipType } from '../../graph-model/relationship-kinds.ts';
import { provenanceFields } from './provenance-fields.ts';
import type { Provenance } from './provenance-fields.ts';

/** Values as stored; what is undefined is unknown and isn't stored. */
export type Properties = Readonly<Record<string, StoredValue | undefined>>;

/** A relationship that starts at the record, as its kind sketches it. */
export interface Link {
  readonly type: RelationshipType;
  readonly to: string;
  readonly toLabel: NodeLabel;
  readonly properties?: Properties;
}

/** A node that a record brings along (a regulation's criteria), with its own links. */
export interface Companion {
  readonly label: NodeLabel;
  readonly node: NodeRow;
  /** The relationship from the record to it. */
  readonly link: Link;
}

/** What a fold may ask of other records, by bare id. */
export interface RecordLookup {
  find(prefix: IdPrefix, localId: string): SeedRecord | undefined;
  /** The last day on which facts were read (`feeds.yaml`). */
  readonly readOn?: string | undefined;
}

export interface FieldMistake {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly whatToDo: string;
}

export type SeedValue = Provenance & Readonly<Record<string, unknown>> & { readonly id: string };

export interface SeedRecord<Value = SeedValue> {
  readonly kind: SeedKind;
  /** Global: `chip:nvidia-h20-96gb`. */
  readonly id: string;
  readonly value: Value;
}

/** A field of the API that other records fill, and that a record may say is missing: the training uses of a model. */
export interface RelationField {
  readonly field: string;
  readonly madeBy: IdPrefix;
  /** The bare ids of the records that one of the others gives it to. */
  readonly givenTo: (other: SeedValue) => readonly string[];
}

/** Everything about one kind of record: its fields, what must hold between them, and what it becomes in the graph. */
export interface SeedKind {
  /** Name of its file in seed/, without `.yaml`. */
  readonly file: string;
  readonly label: NodeLabel;
  readonly prefix: IdPrefix;
  /** As a message calls one record: `chip`. */
  readonly noun: string;
  readonly schema: z.ZodObject;
  /** False for sources and feeds, which are provenance themselves. */
  readonly sourced: boolean;
  readonly idPattern: RegExp;
  readonly idHint: string;
  /** Pairs of fields that bound a half-open interval of days. */
  readonly intervals: readonly (readonly [string, string])[];
  /** Pairs of fields of which the first is at most the second. */
  readonly ranges: readonly (readonly [string, string])[];
  readonly relations: readonly RelationField[];
  check(record: SeedValue): readonly FieldMistake[];
  /** Properties that are not named as the seed's field is. */
  properties(record: SeedValue, lookup: RecordLookup): Properties;
  links(record: SeedValue, lookup: RecordLookup): readonly Link[];
  companions(record: SeedValue): readonly Companion[];
}

interface KindDefinition<Fields extends z.ZodRawShape, Value> {
  readonly file: string;
  readonly label: NodeLabel;
  readonly noun?: string;
  readonly fields: Fields;
  readonly sourced?: boolean;
  readonly idPattern?: RegExp;
  readonly idHint?: string;
  readonly intervals?: readonly (readonly [keyof Fields & string, keyof Fields & string])[];
  readonly ranges?: readonly (readonly [keyof Fields & string, keyof Fields & string])[];
  readonly relations?: readonly RelationField[];
  check?(record: Value): readonly FieldMistake[];
  properties?(record: Value, lookup: RecordLookup): Properties;
  links?(record: Value, lookup: RecordLookup): readonly Link[];
  companions?(record: Value): readonly Companion[];
}

/** The value of a record with those fields. */
export type ValueOf<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>> & { readonly id: string };

export function defineKind<const Fields extends z.ZodRawShape>(definition: KindDefinition<Fields, ValueOf<Fields>>): SeedKind {
  const sourced = definition.sourced ?? true;
  const { prefix } = nodeKinds[definition.label];
  const read = (record: SeedValue): ValueOf<Fields> => record as unknown as ValueOf<Fields>;
  return {
    file: definition.file,
    label: definition.label,
    prefix,
    noun: definition.noun ?? prefix,
    schema: z.strictObject({ id: z.string(), ...definition.fields, ...(sourced ? provenanceFields : {}) }),
    sourced,
    idPattern: definition.idPattern ?? /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
    idHint: definition.idHint ?? 'use lower-case letters and digits, with "-" or "." between them',
    intervals: definition.intervals ?? [],
    ranges: definition.ranges ?? [],
    relations: definition.relations ?? [],
    check: (record) => definition.check?.(read(record)) ?? [],
    properties: (record, lookup) => definition.properties?.(read(record), lookup) ?? {},
    links: (record, lookup) => definition.links?.(read(record), lookup) ?? [],
    companions: (record) => definition.companions?.(read(record)) ?? [],
  };
}

/** Links to several records of one kind, in the order of the seed. */
export function linksTo(type: RelationshipType, toLabel: NodeLabel, localIds: readonly string[] | undefined, properties: Properties = {}): readonly Link[] {
  return (localIds ?? []).map((localId, position) => ({ type, toLabel, to: globalId(nodeKinds[toLabel].prefix, localId), properties: { position, ...properties } }));
}

/** A link to one record, if the seed names it. */
export function linkTo(type: RelationshipType, toLabel: NodeLabel, localId: string | undefined, properties: Properties = {}): readonly Link[] {
  return localId === undefined ? [] : [{ type, toLabel, to: globalId(nodeKinds[toLabel].prefix, localId), properties }];
}
