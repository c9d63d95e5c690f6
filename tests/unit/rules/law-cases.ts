import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { invariant } from '../../../src/domain/invariant.ts';
import { OPEN_END, type IsoDate } from '../../../src/domain/iso-date.ts';
import { deriveChipQuantities, numberFormats, type ChipFacts, type NumberFormat } from '../../../src/rules/chip-quantities.ts';
import type { DeterminationInput, JudgedChip } from '../../../src/rules/determination.ts';
import type { Quantities } from '../../../src/rules/metrics.ts';
import type { ListingFact, PartyFacts } from '../../../src/rules/party.ts';
import { seedChip } from './seed-chips.ts';

/** What a case says of a chip that is in no database: rates by format, and the facts from which the other quantities follow. */
export interface Specs extends Readonly<Partial<Record<NumberFormat, number>>> {
  readonly dieAreaMm2?: number;
  readonly processNode?: string;
  readonly marketSegment?: string;
  readonly designCountryCode?: string;
  readonly memoryBandwidthGBps?: number;
  /** The whole input/output rate. */
  readonly ioGBps?: number;
  /** A scale-up link alone. */
  readonly linkGBps?: number;
  readonly belowGBps?: number;
}

/** High-bandwidth memory as an item of its own. */
export interface MemorySpecs {
  readonly bandwidthDensity?: number;
  readonly designCountryCode?: string;
}

export interface ListingCase {
  readonly list?: string;
  readonly name?: string;
  /** Null: not known. */
  readonly from: IsoDate | null;
  readonly until?: IsoDate;
  readonly published?: IsoDate;
  /** The day of the list in which it was found. */
  readonly seenOn?: IsoDate;
  readonly requirement?: string | null;
  readonly policy?: string | null;
  readonly footnotes?: readonly string[];
  readonly footnote4From?: IsoDate;
  readonly regulation?: string;
}

/** A party with its owners, as far as a case knows them. */
export interface PartyCase {
  readonly name: string;
  /** An organization of ours, where an instrument names it. */
  readonly id?: string;
  /** A natural person, who has no owners. */
  readonly person?: true;
  /** Left out: unknown. */
  readonly headquarters?: string;
  readonly listings?: readonly ListingCase[];
  /** `share` is in percent; left out: unknown. */
  readonly owners?: readonly (PartyCase & { readonly share?: number })[];
}

/** One export on one day, with what the law says of it. Left out of the expectations: not looked at. */
export interface ExportCase {
  readonly case: string;
  readonly chip?: string;
  readonly specs?: Specs;
  readonly memory?: MemorySpecs;
  /** Facts of the product or the transaction that no chip of ours has, beside the specification. */
  readonly facts?: Quantities;
  readonly exporter?: string;
  readonly exportedFrom?: string;
  readonly destination?: string;
  readonly endUser?: PartyCase;
  readonly asOf: IsoDate;

  readonly status: string;
  readonly possible?: readonly string[];
  readonly codifiedStatus?: string | null;
  readonly eccn?: string | null;
  readonly paragraph?: string | null;
  readonly alsoClassified?: readonly string[];
  readonly reviewPolicy?: string | null;
  /** Part of a condition's text → whether it is met. */
  readonly reviewPolicyConditions?: Readonly<Record<string, string>>;
  /** Their codes. */
  readonly exceptions?: readonly string[];
  /** Regulation, or `listing:<name>` where an entry has none on record → whether it bites. */
  readonly rules?: Readonly<Record<string, string>>;
  readonly decidedBy?: string | null;
  readonly decidedByParagraph?: string | null;
  readonly guidance?: readonly string[];
  /** A regulation, `part 746`, or `law of MY`. */
  readonly unmodelled?: readonly string[];
  readonly missing?: readonly string[];
  /** Field of the chip → what each value of it would decide. */
  readonly decides?: Readonly<Record<string, string>>;
  readonly beforeRelease?: boolean;
  /** Parts of the explanation. */
  readonly says?: readonly string[];
}

/** What one criterion that is no part of a status says of given figures on a day. `enforcement` null: it does not stand in the law on that day. */
export interface MeasureCase {
  readonly case: string;
  readonly measure: string;
  readonly chip?: string;
  readonly specs?: Specs;
  readonly facts?: Quantities;
  readonly asOf: IsoDate;
  readonly outcome?: 'TRUE' | 'FALSE' | 'UNKNOWN';
  readonly enforcement: string | null;
}

export type LawCase = ExportCase | MeasureCase;

const inputFields = ['case', 'chip', 'specs', 'facts', 'asOf'];
const measureFields = new Set([...inputFields, 'measure', 'outcome', 'enforcement']);
const exportFields = new Set([
  ...inputFields, 'memory', 'exporter', 'exportedFrom', 'destination', 'endUser', 'status', 'possible', 'codifiedStatus', 'eccn', 'paragraph', 'alsoClassified', 'reviewPolicy', 'reviewPolicyConditions',
  'exceptions', 'rules', 'decidedBy', 'decidedByParagraph', 'guidance', 'unmodelled', 'missing', 'decides', 'beforeRelease', 'says',
]);

/** The files of tests/unit/rules/cases, one for each instrument. A misspelled field would expect nothing, so each is known. */
export const lawCaseFiles = readdirSync('tests/unit/rules/cases').sort().map((name) => ({ name, cases: (parse(readFileSync(`tests/unit/rules/cases/${name}`, 'utf8')) as readonly LawCase[]).map((each) => checked(each, name)) }));

export const lawCases: readonly LawCase[] = lawCaseFiles.flatMap(({ cases }) => cases);

export function isMeasureCase(each: LawCase): each is MeasureCase {
  return 'measure' in each;
}

function checked(each: LawCase, file: string): LawCase {
  const allowed = isMeasureCase(each) ? measureFields : exportFields;
  const unknown = Object.keys(each).filter((field) => !allowed.has(field));
  invariant(unknown.length === 0, `${file}, "${each.case}": ${unknown.join(', ')} is no field of a case`);
  invariant(isMeasureCase(each) || typeof each.status === 'string', `${file}, "${each.case}": the status is missing`);
  return each;
}

export function inputOf(each: ExportCase): DeterminationInput {
  return {
    chip: itemOf(each),
    subject: each.memory === undefined ? 'CHIP' : 'MEMORY',
    destination: each.destination ?? 'CN',
    asOf: each.asOf,
    exportedFrom: each.exportedFrom,
    exporterId: each.exporter === undefined ? undefined : `organization:${each.exporter}`,
    endUser: each.endUser === undefined ? undefined : partyOf(each.endUser),
  };
}

/** The item that a case is about: a chip of the seed, one by its specification, or memory. */
export function itemOf({ chip, specs = {}, facts = {}, ...rest }: Pick<ExportCase, 'chip' | 'specs' | 'facts' | 'memory'>): JudgedChip {
  if (rest.memory !== undefined) {
    const { bandwidthDensity, designCountryCode = 'US' } = rest.memory;
    return { name: 'example memory', designCountryCode, quantities: { memoryBandwidthDensity: bandwidthDensity, usOrigin: designCountryCode === 'US' ? true : undefined, ...facts } };
  }
  const item = chip === undefined ? specified(specs) : seedChip(chip);
  return { ...item, quantities: { ...item.quantities, ...facts } };
}

function specified({ ioGBps, linkGBps, belowGBps, dieAreaMm2, processNode, marketSegment, memoryBandwidthGBps, designCountryCode = 'US', ...rates }: Specs): JudgedChip {
  const unknown = Object.keys(rates).filter((format) => !(numberFormats as readonly string[]).includes(format));
  invariant(unknown.length === 0, `${unknown.join(', ')} is no fact of a specification`);
  const facts: ChipFacts = {
    densePerformance: rates,
    dieAreaMm2,
    processNode,
    marketSegment,
    designCountryCode,
    memoryBandwidthGBps,
    interconnectGBps: ioGBps ?? linkGBps,
    interconnectKind: ioGBps === undefined ? 'SCALE_UP' : 'PCIE',
  };
  return { name: 'example', dieAreaMm2, designCountryCode, quantities: { ...deriveChipQuantities(facts), belowAggregateIoGBps: belowGBps, memoryBandwidthGBps } };
}

export function partyOf({ name, id, person, headquarters, listings = [], owners = [] }: PartyCase): PartyFacts {
  return {
    id: `${person ? 'person' : 'organization'}:${id ?? slug(name)}`,
    name,
    headquarters: headquarters ?? null,
    listings: listings.map((listing) => listingOf(listing, name)),
    owners: owners.map(({ share, ...owner }) => ({ owner: partyOf(owner), share: share ?? null })),
  };
}

function listingOf({ list = 'ENTITY_LIST', name, from, until, published, seenOn, requirement, policy, footnotes = [], footnote4From, regulation }: ListingCase, party: string): ListingFact {
  return {
    id: `listing:${slug(name ?? party)}`,
    list,
    listedName: name ?? party,
    citation: null,
    from,
    until: until ?? OPEN_END,
    publishedDate: published ?? null,
    statusOn: seenOn ?? null,
    licenseRequirement: requirement === undefined ? 'all items subject to the EAR' : requirement,
    reviewPolicy: policy === undefined ? 'presumption of denial' : policy,
    footnotes,
    footnote4From: footnote4From ?? null,
    regulationId: regulation === undefined ? null : `regulation:${regulation}`,
  };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
