import { Field, Float, ObjectType } from 'type-graphql';
import { MarketSegment, ReleaseStatus } from '../enums/fact-enums.ts';
import { ControlStatus } from '../enums/law-enums.ts';
import { connectionOf } from '../mapping/connection-of.ts';
import { FromMany, Noun, Pages, Parts, Requires, Stored, ToMany, ToOne } from '../mapping/graph-decorators.ts';
import { CountryCode } from '../scalars/country-code.ts';
import { DateScalar } from '../scalars/date.ts';
import { AggregateIo } from '../values/aggregate-io.ts';
import { DensePerformance } from '../values/dense-performance.ts';
import { MeasureOutcome } from '../values/determination.ts';
import { StatusInterval } from '../values/status-interval.ts';
import { TotalProcessingPerformanceInputs } from '../values/tpp-inputs.ts';
import { AcquisitionConnection } from './acquisition.ts';
import { ChipFamily } from './chip-family.ts';
import { Node } from './node.ts';
import { Organization } from './organization.ts';
import { Sourced } from './sourced.ts';
import { TrainingUseConnection } from './training-use.ts';

@ObjectType({ description: 'An integrated circuit, or a card or module named by it, as its vendor names it. Rates are dense, never sparse.', implements: [Node, Sourced], simpleResolvers: true })
@Noun('Chip', {
  VENDOR: { along: 'vendor', description: 'By who designs it.' },
  VENDOR_COUNTRY: { along: 'vendor.country', description: 'By the country of that designer’s headquarters, ISO 3166-1 alpha-2.' },
  FAMILY: { along: 'families', description: 'By family.' },
  FOUNDRY: { along: 'foundries', description: 'By who fabricates its dies.' },
  CONTROL_STATUS: { along: 'status', description: 'By what the law said of it for one destination on a day (`controlStatus`).' },
})
export class Chip extends Sourced {
  @Field(() => String, { description: 'Product name.' })
  @Stored({ filter: true, sort: true, folded: 'nameFolded' })
  name!: string;

  @Field(() => [String], { description: 'Other names, part numbers and spellings by which it is found.' })
  @Stored({ reads: 'list' })
  aliases!: string[];

  @Field(() => Organization, { nullable: true, description: 'Who designs it.' })
  @ToOne('DESIGNED_BY', { filter: true, sort: true })
  vendor!: Organization | null;

  @Field(() => CountryCode, { nullable: true, description: 'Country of the designer, ISO 3166-1 alpha-2.' })
  @Stored({ filter: true })
  designCountryCode!: string | null;

  @Field(() => [ChipFamily], { description: 'The families it belongs to.' })
  @ToMany('MEMBER_OF', { filter: true })
  families!: ChipFamily[];

  @Field(() => [Organization], { description: 'Who fabricates its dies.' })
  @ToMany('FABRICATED_BY', { orderBy: 'position', filter: true })
  foundries!: Organization[];

  @Field(() => String, { nullable: true, description: 'The foundry in the words of the record, where they say more.' })
  @Stored()
  foundryAsStated!: string | null;

  @Field(() => Chip, { nullable: true, description: 'The chip that it is a variant of.' })
  @ToOne('VARIANT_OF', { filter: true })
  variantOf!: Chip | null;

  @Field(() => [Chip], { description: 'Variants of this chip.' })
  @FromMany('VARIANT_OF', { filter: true })
  variants!: Chip[];

  @Field(() => ReleaseStatus, { nullable: true, description: 'How far it is out.' })
  @Stored({ filter: true })
  releaseStatus!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of release or announcement.' })
  @Stored({ filter: true, sort: true })
  releaseDate!: string | null;

  @Field(() => MarketSegment, { nullable: true, description: 'For what it is designed or marketed.' })
  @Stored({ filter: true })
  marketSegment!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True for variants made for the Chinese market (A800, H800, H20).' })
  @Stored({ filter: true })
  marketedForChina!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Process node as its maker names it.' })
  @Stored({ groups: true })
  processNode!: string | null;

  @Field(() => Float, { nullable: true, description: 'Die area in mm², the area of all logic dies; the applicable die area of performance density where they are made with non-planar transistors (16/14 nm and below).' })
  @Stored({ filter: true, sort: true })
  dieAreaMm2!: number | null;

  @Field(() => DensePerformance, { description: 'Peak dense rates by number format in TFLOPS or TOPS (multiply and add counted as two).' })
  @Parts({ fp64: 'denseFp64', fp32: 'denseFp32', tf32: 'denseTf32', fp16: 'denseFp16', bf16: 'denseBf16', fp8: 'denseFp8', int8: 'denseInt8', fp4: 'denseFp4', int4: 'denseInt4' }, 'id')
  densePerformance!: DensePerformance;

  @Field(() => Boolean, { nullable: true, description: 'True where the rates were taken from a table that may leave out formats: the total processing performance is then at least `tppLow`, `tpp`, `tppHigh` and `performanceDensity` are null, and the law’s answer is UNDETERMINED where more would change it. Null where nothing says so.' })
  @Stored({ groups: false })
  ratesArePartial!: boolean | null;

  @Field(() => Float, { nullable: true, description: 'Total processing performance: the highest of 2 × MacTOPS × bit length over the formats, that is dense TOPS × bit length. Derived; unit as in 3A090 (15 CFR part 774, Supplement No. 1, Technical Notes to 3A090).' })
  @Stored({ filter: true, sort: true })
  tpp!: number | null;

  @Field(() => Float, { nullable: true, description: 'Total processing performance at least, where a rate or the bit length of TF32 (19 or 32) is disputed or formats may be missing (`ratesArePartial`); equal to `tpp` otherwise. Derived.' })
  @Stored({ groups: false })
  tppLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'Total processing performance at most, where it is disputed. Derived.' })
  @Stored({ groups: false })
  tppHigh!: number | null;

  @Field(() => TotalProcessingPerformanceInputs, { nullable: true, description: 'The format and rate that give the TPP.' })
  @Parts({ format: 'tppFormat', rate: 'tppRate', bitLength: 'tppBitLength' }, 'tpp')
  tppInputs!: TotalProcessingPerformanceInputs | null;

  @Field(() => Float, { nullable: true, description: 'Performance density: TPP divided by applicable die area in mm². Derived; null when either is not known, or where no die is made with non-planar transistors.' })
  @Stored({ filter: true, sort: true })
  performanceDensity!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is designed or marketed for data centers, from the market segment; null where that does not say.' })
  @Stored()
  datacenter!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True for a U.S. design: subject to the EAR. Null where nothing says so (LAW: foreign direct product, de minimis).' })
  @Stored()
  usOrigin!: boolean | null;

  @Field(() => AggregateIo, { description: 'Bidirectional transfer rate over all inputs and outputs except volatile memory, the measure of 3A090 of October 2022, as far as it is known.' })
  @Parts({ low: 'aggregateIoGBpsLow', high: 'aggregateIoGBpsHigh', below: 'belowAggregateIoGBps', basis: 'aggregateIoBasis' }, 'id')
  aggregateIo!: AggregateIo;

  @Field(() => String, { nullable: true, description: 'Kind of memory (HBM2e, HBM3, GDDR6 …).' })
  @Stored({ groups: true })
  memoryType!: string | null;

  @Field(() => Float, { nullable: true, description: 'Memory in GB.' })
  @Stored({ filter: true, sort: true })
  memoryGB!: number | null;

  @Field(() => Float, { nullable: true, description: 'Memory bandwidth in GB/s.' })
  @Stored({ filter: true, sort: true })
  memoryBandwidthGBps!: number | null;

  @Field(() => Float, { nullable: true, description: 'Bidirectional bandwidth of the scale-up link (NVLink, Infinity Fabric …) in GB/s; of PCIe itself where there is no other.' })
  @Stored({ filter: true, sort: true })
  interconnectGBps!: number | null;

  @Field(() => String, { nullable: true, description: 'PCIE where the link is PCIe itself, SCALE_UP where it is another, null where not certain.' })
  @Stored({ groups: true })
  interconnectKind!: string | null;

  @Field(() => Float, { nullable: true, description: 'Thermal design power in W.' })
  @Stored()
  tdpW!: number | null;

  @Field(() => [String], { description: 'Fields that its vendor did not publish: press, teardown, analyst or inference.' })
  @Stored({ reads: 'list' })
  estimatedFields!: string[];

  @Field(() => String, { nullable: true, description: 'What else must be known of it.' })
  @Stored()
  note!: string | null;

  @Field(() => ControlStatus, { description: 'What the law said of it for one destination on a day, without an end user; the exporter is its vendor. Filter by it with `where: { controlStatus: … }`.' })
  @Requires('{ id }', { facts: 'CHIP' })
  status!: string;

  @Field(() => [StatusInterval], { description: 'How its status for one destination changed, as half-open intervals that cover all time without gap or overlap. What lies before its release is marked.' })
  @Requires('{ id }', { facts: 'CHIP', references: { Regulation: 'INSTRUMENTS' } })
  statusHistory!: StatusInterval[];

  @Field(() => [MeasureOutcome], { description: 'Measures on a day that ask for no export license: the duty of Proclamation 11002, the presumption for fabricators.' })
  @Requires('{ id }', { facts: 'CHIP', references: { Regulation: 'INSTRUMENTS' } })
  measures!: MeasureOutcome[];

  @Field(() => TrainingUseConnection, { description: 'Models known to be trained or served on exactly this chip.' })
  @Pages('OF_CHIP', 'in', { filter: true, sort: true })
  trainingUses!: unknown;

  @Field(() => AcquisitionConnection, { description: 'Acquisitions of exactly this chip.' })
  @Pages('OF_CHIP', 'in', { filter: true })
  acquisitions!: unknown;
}

export const ChipConnection = connectionOf('Chip', () => Chip, { grouped: true });
