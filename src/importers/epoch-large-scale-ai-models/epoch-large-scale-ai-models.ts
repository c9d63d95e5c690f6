import type { FeedFold } from '../folding/feed-fold.ts';
import { foldModels } from '../epoch-models/fold-models.ts';
import { accessOfCode, costEstimates, countries, datasetSize, everyModelTable, utilization } from '../epoch-models/model-columns.ts';
import { epochFeed } from '../epoch/epoch-feed.ts';
import { notAsked, quotesAtLength } from '../epoch/reasons.ts';
import { ignored } from '../mapping/column.ts';

export const epochLargeScaleAiModels = epochFeed({
  id: 'epoch-large-scale-ai-models',
  title: 'Large-Scale AI Models',
  page: 'https://epoch.ai/data/large-scale-ai-models',
  vintage: '2026-08-22',
  origin: 'epoch-notable-ai-models',
  fold: foldModels as FeedFold,
  lookups: [new URL('../epoch-models/lookups.yaml', import.meta.url)],
  tables: [{
    file: 'large_scale_ai_models.csv',
    kind: 'model',
    name: 'Model',
    columns: [
      ...everyModelTable, ...countries('Country (of organization)'), ...utilization, ...costEstimates, ...accessOfCode,
      // Epoch deprecates the column in favor of one that this table does not have yet.
      datasetSize('(DEPRECATED) Training dataset size (datapoints)'),
      ...ignored(quotesAtLength, 'Training dataset notes'),
      ...ignored(notAsked, 'Task'),
    ],
    expectations: {
      rows: [450, 1500],
      rejected: [0, 10],
      filled: {
        Organization: [0.97, 1], 'Training compute (FLOP)': [0.45, 0.85], Parameters: [0.55, 0.85], 'Training hardware': [0.25, 0.55],
        'Country (of organization)': [0.97, 1], 'Model accessibility': [0.85, 1],
      },
    },
  }],
});
