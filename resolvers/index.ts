import { ChangesResolver } from './changes-resolver.ts';
import { CitationResolver } from './citation-resolver.ts';
import { ClaimResolver } from './claim-resolver.ts';
import { DatasetResolver } from './dataset-resolver.ts';
import { DisputeResolver } from './dispute-resolver.ts';
import { GuidanceResolver } from './guidance-resolver.ts';
import { ChipLawResolver, StatusIntervalResolver } from './law/chip-law-resolver.ts';
import { ClassifiedChipResolver, ClassifyResolver } from './law/classify-resolver.ts';
import { DeterminationResolver } from './law/determination-resolver.ts';
import { DraftRuleResolver } from './law/draft-rule-resolver.ts';
import { ModelLawResolver } from './law/model-law-resolver.ts';
import { OrganizationScreeningResolver } from './law/organization-screening-resolver.ts';
import { NeighborhoodResolver } from './neighborhood-resolver.ts';
import { PathsResolver } from './paths-resolver.ts';
import { OutlookResolver } from './law/outlook-resolver.ts';
import { RuleDiffResolver } from './law/rule-diff-resolver.ts';
import { ListingResolver } from './listing-resolver.ts';
import { MatchPartiesResolver } from './match-parties-resolver.ts';
import { ModelsTrainedUnderResolver } from './models-trained-under-resolver.ts';
import { NodeResolver } from './node-resolver.ts';
import { SearchResolver } from './search-resolver.ts';
import { TrainingUseResolver } from './training-use-resolver.ts';
import { resolversOfNouns } from './nouns.ts';

export const resolvers = [
  ModelsTrainedUnderResolver, DeterminationResolver, ClassifyResolver, ClassifiedChipResolver, RuleDiffResolver, DraftRuleResolver, OutlookResolver, ChipLawResolver, StatusIntervalResolver, ModelLawResolver, OrganizationScreeningResolver,
  NodeResolver, DatasetResolver, DisputeResolver, CitationResolver, GuidanceResolver, ListingResolver, MatchPartiesResolver, TrainingUseResolver, ClaimResolver, ChangesResolver, PathsResolver, NeighborhoodResolver, SearchResolver, ...resolversOfNouns,
] as const;
