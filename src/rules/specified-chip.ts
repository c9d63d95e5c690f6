import { ApiError } from '../domain/api-error.ts';
import { globalId, type GlobalId } from '../domain/global-id.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { deriveChipQuantities, performanceDensity, processingPerformance, sumOfUnits, type ChipQuantities, type NumberFormat, type Rates } from './chip-quantities.ts';
import { decimalProduct, decimalQuotient, decimalSum } from './decimal.ts';
import type { JudgedChip } from './determination.ts';
import type { Quantities } from './metrics.ts';
import { quantitiesOfAChip } from './quantities-of-a-chip.ts';
import { requireFigure } from './require-figure.ts';

/** A rate as a caller states it. */
export interface StatedRate {
  readonly format: NumberFormat;
  readonly value: number;
  readonly unit: string;
  readonly sparse?: boolean | null | undefined;
}

export interface StatedUnit {
  readonly count?: number | null | undefined;
  readonly densePerformance: readonly StatedRate[];
}

export interface StatedDie {
  readonly areaMm2: number;
  readonly count?: number | null | undefined;
  readonly kind: 'LOGIC' | 'MEMORY';
  readonly nonPlanar?: boolean | null | undefined;
}

/** A chip that is in nobody's database, as a caller specifies it. */
export interface ChipSpecs {
  readonly label: string;
  readonly densePerformance?: readonly StatedRate[] | null | undefined;
  readonly processingUnits?: readonly StatedUnit[] | null | undefined;
  readonly applicableDieAreaMm2?: number | null | undefined;
  readonly dies?: readonly StatedDie[] | null | undefined;
  readonly memoryBandwidthGBps?: number | null | undefined;
  readonly aggregateIoGBps?: number | null | undefined;
  readonly datacenter?: boolean | null | undefined;
  readonly vendor?: string | null | undefined;
  readonly designCountry?: string | null | undefined;
  readonly processNodeNm?: number | null | undefined;
  readonly releaseDate?: IsoDate | null | undefined;
}

export interface SpecifiedChip {
  readonly chip: JudgedChip;
  /** What looks like a slip of unit or of sparsity; the figures are taken as stated. */
  readonly warnings: readonly string[];
}

/** Units of a rate, in tera-operations a second. */
const unitFactors: Readonly<Record<string, number>> = { GOPS: 1e-3, GFLOPS: 1e-3, TOPS: 1, TFLOPS: 1, POPS: 1000, PFLOPS: 1000 };

export const rateUnits = Object.keys(unitFactors);

/** Judges a caller's figures and derives what the law reads. Fails with BAD_USER_INPUT that names the item and the field. `vendorCountry` is of the vendor's record, where one is named. */
export function specifiedChip(specs: ChipSpecs, index: number, exportedFrom: string, vendorCountry: string | null): SpecifiedChip {
  const where = (field: string) => `chips[${index}] ("${specs.label}") ${field}`;
  const positive = (field: string, value: number | null | undefined) => requireFigure(value, (what) => refuse(where(field), what, 'leave it out where it is not known', index, field));
  const warnings: string[] = [];
  const units = unitsOf(specs, index, where, warnings);
  const performance = sumOfUnits(units);
  const area = applicableArea(specs, index, where, positive);
  const memory = positive('memoryBandwidthGBps', specs.memoryBandwidthGBps);
  const io = positive('aggregateIoGBps', specs.aggregateIoGBps);
  const node = positive('processNodeNm', specs.processNodeNm);
  const designCountry = specs.designCountry ?? vendorCountry;
  const quantities = quantitiesOfAChip(
    deriveChipQuantities({ densePerformance: {}, memoryBandwidthGBps: memory, interconnectGBps: io, interconnectKind: 'PCIE', processNode: node === undefined ? undefined : `${node}nm` }),
    performance,
    performanceDensity(performance, area),
    { memoryBandwidthGBps: memory },
    typeof specs.datacenter === 'boolean' ? { datacenter: specs.datacenter } : {},
    // What lies in the United States is subject to the EAR, whoever designed it (15 CFR 734.3(a)(1)).
    designCountry === 'US' || (designCountry === null && exportedFrom === 'US') ? { usOrigin: true } : {},
  );
  warnings.push(...implausible(specs, quantities, area));
  return {
    chip: {
      name: specs.label,
      vendorId: typeof specs.vendor === 'string' ? vendorId(specs.vendor) : undefined,
      releaseDate: specs.releaseDate ?? null,
      designCountryCode: designCountry,
      dieAreaMm2: area,
      quantities,
    },
    warnings,
  };
}

export function vendorId(vendor: string): GlobalId {
  return vendor.startsWith('organization:') ? (vendor as GlobalId) : globalId('organization', vendor);
}

type Where = (field: string) => string;

function unitsOf(specs: ChipSpecs, index: number, where: Where, warnings: string[]): readonly { readonly performance: ChipQuantities; readonly count: number }[] {
  if (specs.densePerformance && specs.processingUnits) refuse(where('processingUnits'), 'stands beside densePerformance', 'give the rates of the whole chip, or of each kind of processing unit with its count', index, 'processingUnits');
  if (specs.processingUnits) {
    return specs.processingUnits.map(({ densePerformance, count }, at) => {
      const field = `processingUnits[${at}]`;
      return { performance: processingPerformance(ratesOf(densePerformance, index, `${field}.densePerformance`, where, warnings)), count: countOf(count, index, `${field}.count`, where) };
    });
  }
  const rates = ratesOf(specs.densePerformance ?? [], index, 'densePerformance', where, warnings);
  return Object.keys(rates).length === 0 ? [] : [{ performance: processingPerformance(rates), count: 1 }];
}

function ratesOf(stated: readonly StatedRate[], index: number, field: string, where: Where, warnings: string[]): Rates {
  const rates: Partial<Record<NumberFormat, number>> = {};
  stated.forEach(({ format, value, unit, sparse }, at) => {
    const path = `${field}[${at}]`;
    const factor = Object.hasOwn(unitFactors, unit) ? unitFactors[unit] : undefined;
    if (factor === undefined) return refuse(where(`${path}.unit`), `"${unit.slice(0, 40)}" is no unit of a rate`, `write one of ${rateUnits.join(', ')}`, index, `${path}.unit`);
    requireFigure(value, (what) => refuse(where(`${path}.value`), what, 'leave the format out where its rate is not known', index, `${path}.value`));
    if (sparse === true) return refuse(where(`${path}.sparse`), 'a sparse rate does not count', 'give the rate for dense matrices: total processing performance is that of dense ones (ECCN 3A090, Technical Note 3)', index, `${path}.sparse`);
    if (rates[format] !== undefined) return refuse(where(`${path}.format`), `${format} stands twice`, 'give one dense rate for each format', index, `${path}.format`);
    rates[format] = decimalProduct(value, factor);
  });
  warnings.push(...sparseLooking(rates, where(field)));
  return rates;
}

function countOf(count: number | null | undefined, index: number, field: string, where: Where): number {
  const given = count ?? 1;
  if (!Number.isInteger(given) || given < 1 || given > 1_000_000) refuse(where(field), `${given} is no count`, 'write a whole number from 1 to 1,000,000', index, field);
  return given;
}

/** Logic dies on a non-planar process, added up; memory and planar dies are left out (Technical Note 4). Undefined while one die's transistors are not known. */
function applicableArea(specs: ChipSpecs, index: number, where: Where, positive: (field: string, value: number | null | undefined) => number | undefined): number | undefined {
  const given = positive('applicableDieAreaMm2', specs.applicableDieAreaMm2);
  if (!specs.dies) return given;
  if (given !== undefined) refuse(where('dies'), 'stands beside applicableDieAreaMm2', 'give the applicable area, or the dies from which it follows', index, 'dies');
  if (!specs.dies.some(({ kind }) => kind === 'LOGIC')) refuse(where('dies'), 'names no logic die', 'give all dies of the package, or leave them out where they are not known', index, 'dies');
  let area = 0;
  let unknown = false;
  specs.dies.forEach((die, at) => {
    const size = positive(`dies[${at}].areaMm2`, die.areaMm2) ?? 0;
    const count = countOf(die.count, index, `dies[${at}].count`, where);
    if (die.kind === 'MEMORY' || die.nonPlanar === false) return;
    if (die.nonPlanar === true) area = decimalSum(area, decimalProduct(size, count));
    else unknown = true;
  });
  return unknown ? undefined : area;
}

function refuse(where: string, what: string, whatToDo: string, index: number, field: string): never {
  throw new ApiError('BAD_USER_INPUT', `${where}: ${what}; ${whatToDo}.`, { argument: 'chips', index, field });
}

const halves: readonly (readonly [NumberFormat, NumberFormat])[] = [['FP16', 'INT8'], ['BF16', 'INT8'], ['FP16', 'FP8'], ['BF16', 'FP8'], ['FP8', 'FP4'], ['INT8', 'INT4'], ['TF32', 'FP16'], ['TF32', 'BF16']];

/** Half the bits usually give twice the rate; four times is what a sparse figure beside a dense one gives. */
function sparseLooking(rates: Rates, where: string): readonly string[] {
  return halves.flatMap(([wide, narrow]) => {
    const [slow, fast] = [rates[wide], rates[narrow]];
    return slow !== undefined && fast !== undefined && Math.abs(decimalQuotient(fast, slow) - 4) < 0.05
      ? [`${where}: the rate of ${narrow} is four times that of ${wide}; where the datasheet gives it with sparsity, give the dense rate, which is half.`] : [];
  });
}

function implausible({ datacenter }: ChipSpecs, { tpp, performanceDensity: density }: Quantities, area: number | undefined): readonly string[] {
  return [
    ...(typeof tpp === 'number' && tpp < 100 && datacenter !== false ? [`A total processing performance of ${tpp} is a thousandth of what a data-center chip has; check whether a rate in PFLOPS is labelled TFLOPS.`] : []),
    ...(typeof tpp === 'number' && tpp > 1_000_000 ? [`A total processing performance of ${tpp} is beyond any known chip; check the units of the rates.`] : []),
    ...(typeof density === 'number' && density > 200 ? [`A performance density of ${density} is beyond any known chip; check the units of the rates and the area of ${String(area)} mm².`] : []),
  ];
}
