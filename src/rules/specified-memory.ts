import { ApiError } from '../domain/api-error.ts';
import { decimalQuotient } from './decimal.ts';
import type { JudgedChip } from './determination.ts';
import { requireFigure } from './require-figure.ts';

/** High-bandwidth memory as a caller specifies it. */
export interface MemorySpecs {
  readonly label: string;
  readonly bandwidthGBps?: number | null | undefined;
  readonly packageAreaMm2?: number | null | undefined;
  readonly designCountry?: string | null | undefined;
}

/** Memory bandwidth density is the bandwidth divided by the area of the package, or of the stack (ECCN 3A090.c). */
export function specifiedMemory({ label, bandwidthGBps, packageAreaMm2, designCountry }: MemorySpecs, index: number, exportedFrom: string): JudgedChip {
  const positive = (field: string, value: number | null | undefined) => requireFigure(value, (what) => {
    throw new ApiError('BAD_USER_INPUT', `items[${index}] ("${label}") ${field}: ${what}; leave it out where it is not known.`, { argument: 'items', index, field });
  });
  const [bandwidth, area] = [positive('bandwidthGBps', bandwidthGBps), positive('packageAreaMm2', packageAreaMm2)];
  const origin = designCountry ?? null;
  return {
    name: label,
    designCountryCode: origin,
    quantities: {
      ...(bandwidth !== undefined && area !== undefined && { memoryBandwidthDensity: decimalQuotient(bandwidth, area) }),
      ...((origin === 'US' || (origin === null && exportedFrom === 'US')) && { usOrigin: true }),
    },
  };
}
