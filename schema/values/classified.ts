import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { NumberFormat } from '../enums/fact-enums.ts';
import { DieKind } from '../enums/law-enums.ts';
import { CountryCode } from '../scalars/country-code.ts';
import { DateScalar } from '../scalars/date.ts';
import { RateUnit } from '../scalars/rate-unit.ts';
import { Determination } from './determination.ts';

@InputType({ description: 'A peak rate for dense matrices, a multiply and an add counted as two operations.' })
export class DenseRateInput {
  @Field(() => NumberFormat, { description: 'The format of the numbers.' })
  format!: string;

  @Field(() => Float, { description: 'The rate, above zero.' })
  value!: number;

  @Field(() => RateUnit, { description: 'Its unit.' })
  unit!: string;

  @Field(() => Boolean, { nullable: true, description: 'True is refused: only dense rates count (ECCN 3A090, Technical Note 3).' })
  sparse?: boolean;
}

@InputType({ description: 'A kind of processing unit; the total processing performance of all units is added up (Technical Note 1.d).' })
export class ProcessingUnitInput {
  @Field(() => Int, { nullable: true, description: 'How many of it are on the chip; default 1.' })
  count?: number;

  @Field(() => [DenseRateInput], { description: 'The rates of one.' })
  densePerformance!: DenseRateInput[];
}

@InputType({ description: 'A die of the package. Logic dies with non-planar transistors make the applicable die area; memory and planar dies are left out (Technical Note 4).' })
export class DieInput {
  @Field(() => Float, { description: 'Its area in mm².' })
  areaMm2!: number;

  @Field(() => Int, { nullable: true, description: 'How many of it; default 1.' })
  count?: number;

  @Field(() => DieKind, { description: 'What it is.' })
  kind!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is made with non-planar transistors (16/14 nm and below are); left out: not known, and the applicable die area is then unknown.' })
  nonPlanar?: boolean;
}

@InputType({ description: 'A chip that is in nobody’s database. What is left out is not known, and is never taken to be harmless.' })
export class ChipSpecsInput {
  @Field(() => String, { description: 'A name for it, shown with its answer and in errors.' })
  label!: string;

  @Field(() => [DenseRateInput], { nullable: true, description: 'Peak dense rates of the whole chip, one for each format.' })
  densePerformance?: DenseRateInput[];

  @Field(() => [ProcessingUnitInput], { nullable: true, description: 'In its place: kinds of processing units, added up.' })
  processingUnits?: ProcessingUnitInput[];

  @Field(() => Float, { nullable: true, description: 'Applicable die area in mm².' })
  applicableDieAreaMm2?: number;

  @Field(() => [DieInput], { nullable: true, description: 'In its place: the dies.' })
  dies?: DieInput[];

  @Field(() => Float, { nullable: true, description: 'Total DRAM bandwidth in GB/s.' })
  memoryBandwidthGBps?: number;

  @Field(() => Float, { nullable: true, description: 'Aggregate bidirectional transfer rate over all inputs and outputs except volatile memory, in GB/s.' })
  aggregateIoGBps?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is designed or marketed for use in data centers.' })
  datacenter?: boolean;

  @Field(() => ID, { nullable: true, description: 'Its vendor, with or without the prefix `organization:`: the exporter, and its country that of the design.' })
  vendor?: string;

  @Field(() => CountryCode, { nullable: true, description: 'Country of the design. Left out, with no vendor named and an export from the United States, it is taken to lie there and to be subject to the EAR (15 CFR 734.3(a)(1)).' })
  designCountry?: string;

  @Field(() => Float, { nullable: true, description: 'Process node in nm.' })
  processNodeNm?: number;

  @Field(() => DateScalar, { nullable: true, description: 'Day of release.' })
  releaseDate?: string;
}

@ObjectType({ description: 'A caller’s chip with what the law says of it.', simpleResolvers: true })
export class ClassifiedChip {
  @Field(() => String, { description: 'The name given.' })
  label!: string;

  @Field(() => Float, { nullable: true, description: 'Total processing performance; null while a rate is missing.' })
  tpp!: number | null;

  @Field(() => Float, { nullable: true, description: 'Performance density in TPP/mm²; null while rate or area is missing, or where no die counts.' })
  performanceDensity!: number | null;

  @Field(() => [String], { description: 'What looks like a slip of unit or of sparsity. The figures were taken as stated.' })
  warnings!: string[];

  @Field(() => Determination, { description: 'What the law said.' })
  determination!: Determination;
}

@InputType({ description: 'High-bandwidth memory as an item of its own (3A090.c).' })
export class MemorySpecsInput {
  @Field(() => String, { description: 'A name for it.' })
  label!: string;

  @Field(() => Float, { nullable: true, description: 'Memory bandwidth of the package, or of the stack where it is not packaged, in GB/s.' })
  bandwidthGBps?: number;

  @Field(() => Float, { nullable: true, description: 'Area of the package or stack in mm².' })
  packageAreaMm2?: number;

  @Field(() => CountryCode, { nullable: true, description: 'Country of the design; left out, an export from the United States is subject to the EAR (15 CFR 734.3(a)(1)).' })
  designCountry?: string;
}

@ObjectType({ description: 'A caller’s memory with what the law says of it.', simpleResolvers: true })
export class ClassifiedMemory {
  @Field(() => String, { description: 'The name given.' })
  label!: string;

  @Field(() => Float, { nullable: true, description: 'Memory bandwidth density in GB/s per mm²; null while a figure is missing.' })
  memoryBandwidthDensity!: number | null;

  @Field(() => Determination, { description: 'What the law said.' })
  determination!: Determination;
}
