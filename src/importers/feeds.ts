import { epochAiChipOwners } from './epoch-ai-chip-owners/epoch-ai-chip-owners.ts';
import { epochAllAiModels } from './epoch-all-ai-models/epoch-all-ai-models.ts';
import { epochBenchmarkedModels } from './epoch-benchmarked-models/epoch-benchmarked-models.ts';
import { epochFrontierAiModels } from './epoch-frontier-ai-models/epoch-frontier-ai-models.ts';
import { epochFrontierDataCenters } from './epoch-frontier-data-centers/epoch-frontier-data-centers.ts';
import { epochGpuClusters } from './epoch-gpu-clusters/epoch-gpu-clusters.ts';
import { epochLargeScaleAiModels } from './epoch-large-scale-ai-models/epoch-large-scale-ai-models.ts';
import { epochMlHardware } from './epoch-ml-hardware/epoch-ml-hardware.ts';
import { epochNotableAiModels } from './epoch-notable-ai-models/epoch-notable-ai-models.ts';
import type { Feed } from './feed.ts';
import { usConsolidatedScreeningList } from './us-consolidated-screening-list/us-consolidated-screening-list.ts';

/** Every feed that can be imported, hardware first: what models and clusters name is there when they come. */
export const feeds: readonly Feed[] = [
  epochMlHardware, epochNotableAiModels, epochLargeScaleAiModels, epochFrontierAiModels, epochAllAiModels, epochBenchmarkedModels,
  epochGpuClusters, epochFrontierDataCenters, epochAiChipOwners, usConsolidatedScreeningList,
];
