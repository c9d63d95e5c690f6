import type { FeedFold } from '../folding/feed-fold.ts';
import { foldHardware } from './fold-hardware.ts';
import { epochFeed } from '../epoch/epoch-feed.ts';
import { derived, notAsked, quotesAtLength } from '../epoch/reasons.ts';
import { day, links, name, names, number, partialDay } from '../mapping/cells.ts';
import { ignored, link, reference, value } from '../mapping/column.ts';

/** The table counts FLOP/s and OP/s; we count TFLOPS and TOPS. Bounds are those of the seed's chips. */
const rate = number(0.01, 1_000_000, { per: 1e12 });

export const epochMlHardware = epochFeed({
  id: 'epoch-ml-hardware',
  title: 'Machine Learning Hardware',
  page: 'https://epoch.ai/data/machine-learning-hardware',
  vintage: '2026-07-18',
  origin: 'epoch-machine-learning-hardware',
  fold: foldHardware as FeedFold,
  lookups: [new URL('lookups.yaml', import.meta.url)],
  tables: [{
    file: 'ml_hardware.csv',
    kind: 'chip',
    name: 'Hardware name',
    columns: [
      ...ignored('the name of the record', 'Hardware name'),
      reference('Manufacturer', 'vendor', name),
      reference('Foundry', 'foundries', names),
      value('Release date', 'releaseDate', day),
      value('FP64 (double precision) performance (FLOP/s)', 'denseFp64', rate),
      value('FP32 (single precision) performance (FLOP/s)', 'denseFp32', rate),
      value('TF32 (TensorFloat-32) performance (FLOP/s)', 'denseTf32', rate),
      value('Tensor-FP16/BF16 performance (FLOP/s)', 'denseFp16', rate),
      // Of chips with a rate of tensor cores that of the vector units; of chips without, whatever the vendor gives. Which, the table does not say.
      value('FP16 (half precision) performance (FLOP/s)', 'halfPrecisionFp16', rate),
      value('FP8 performance (FLOP/s)', 'denseFp8', rate),
      value('FP4 performance (FLOP/s)', 'denseFp4', rate),
      value('INT16 performance (OP/s)', 'denseInt16', rate),
      value('INT8 performance (OP/s)', 'denseInt8', rate),
      value('INT4 performance (OP/s)', 'denseInt4', rate),
      value('Memory (bytes)', 'memoryGB', number(0.01, 10_000, { per: 1e9 })),
      value('Memory bandwidth (byte/s)', 'memoryBandwidthGBps', number(1, 100_000_000, { per: 1e9 })),
      value('Intranode bandwidth (byte/s)', 'interconnectGBps', number(1, 1_000_000, { per: 1e9 })),
      value('Internode bandwidth (bit/s)', 'internodeGbitps', number(1, 1_000_000, { per: 1e9 })),
      value('TDP (W)', 'tdpW', number(1, 50_000)),
      value('Die Size (mm^2)', 'dieAreaMm2', number(10, 50_000)),
      value('Process size (nm)', 'processSizeNm', number(1, 1000)),
      value('Transistors (millions)', 'transistorsMillion', number(1, 10_000_000)),
      value('Release price (USD)', 'releasePriceUsd', number(1, 10_000_000)),
      // In TOPS times bits. To compare with what the rules compute, never in its place.
      value('Total processing performance (bit-OP/s)', 'listedTotalProcessingPerformance', number(1, 10_000_000, { per: 1e12 })),
      value('Last modified', 'lastModifiedOn', partialDay),
      link('Link to datasheet', links),
      ...ignored(quotesAtLength, 'Notes', 'Source for the price'),
      ...ignored(derived, 'Max performance', 'Energy efficiency', 'Price-performance', 'ML OP/s'),
      ...ignored('the training hardware of models, seen from the other side', 'ML models'),
      ...ignored(notAsked, 'Type', 'Base clock (MHz)', 'Boost clock (MHz)', 'Memory clock (MHz)', 'Memory bus (bit)', 'Tensor cores'),
    ],
    expectations: {
      rows: [150, 500],
      rejected: [0, 3],
      filled: {
        Manufacturer: [0.95, 1], 'Release date': [0.85, 1], 'Tensor-FP16/BF16 performance (FLOP/s)': [0.3, 0.7], 'Memory (bytes)': [0.7, 1],
        'Memory bandwidth (byte/s)': [0.8, 1], 'TDP (W)': [0.75, 1], 'Die Size (mm^2)': [0.4, 0.8], 'Total processing performance (bit-OP/s)': [0.8, 1],
      },
    },
  }],
});
