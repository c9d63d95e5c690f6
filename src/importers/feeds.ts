import { epochAiChipOwners } from './epoch-ai-chip-owners/epoch-ai-chip-owners.ts';
import { epochAllAiModels } from './epoch-all-ai-models/epoch-all-ai-models.ts';
import { epochBenchmarkedModels } from './epoch-benchmarked-models/epoch-benchmarked-models.ts';
import { epochFrontierAiModels } from './epoch-frontier-ai-models/epoch-frontier-ai-models.ts';
import { epochFrontierDataCenters } from './epoch-frontier-data-centers/epoch-frontier-data-centers.ts';
import { epochGpuClusters } from './epoch-gpu-clusters/epoch-gpu-clusters.ts';
import { epochLargeScaleAiModels } from './epoch-large-scale-ai-models/epoch-large-scale-ai-models.ts';
import { epochMlHardware } from './epoch-ml-hardware/epoch-ml-hardware.ts';
import { epochNotableAiModels } from './epoch-notable-ai-models/epoch-notable-ai-models.ts';
import { etoSupplyChain } from './eto-supply-chain/eto-supply-chain.ts';
import { federalRegisterBis } from './federal-register-bis/federal-register-bis.ts';
import type { Feed } from './feed.ts';
import { usConsolidatedScreeningList } from './us-consolidated-screening-list/us-consolidated-screening-list.ts';
import { usEarCommerceControlList } from './us-ear-commerce-control-list/us-ear-commerce-control-list.ts';
import { usEarCountryChart } from './us-ear-country-chart/us-ear-country-chart.ts';
import { usEarCountryGroups } from './us-ear-country-groups/us-ear-country-groups.ts';
import { usEarLicenseExceptions } from './us-ear-license-exceptions/us-ear-license-exceptions.ts';

/** Every feed that can be imported, hardware first: what models and clusters name is there when they come. */
export const feeds: readonly Feed[] = [
  epochMlHardware, epochNotableAiModels, epochLargeScaleAiModels, epochFrontierAiModels, epochAllAiModels, epochBenchmarkedModels,
  epochGpuClusters, epochFrontierDataCenters, epochAiChipOwners, usConsolidatedScreeningList,
  federalRegisterBis, usEarCommerceControlList, usEarCountryChart, usEarCountryGroups, usEarLicenseExceptions, etoSupplyChain,
];
