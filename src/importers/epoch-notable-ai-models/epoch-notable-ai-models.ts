import type { FeedFold } from '../folding/feed-fold.ts';
import { foldModels } from '../epoch-models/fold-models.ts';
import { accessOfCode, costAndPower, costEstimates, countries, datasetSize, everyModelTable, notability, utilization } from '../epoch-models/model-columns.ts';
import { epochFeed } from '../epoch/epoch-feed.ts';
import { ignored } from '../mapping/column.ts';

export const epochNotableAiModels = epochFeed({
  id: 'epoch-notable-ai-models',
  title: 'Notable AI Models',
  page: 'https://epoch.ai/data/notable-ai-models',
  vintage: '2026-08-22',
  origin: 'epoch-notable-ai-models',
  fold: foldModels as FeedFold,
  lookups: [new URL('../epoch-models/lookups.yaml', import.meta.url)],
  tables: [{
    file: 'notable_ai_models.csv',
    kind: 'model',
    name: 'Model',
    columns: [
      ...everyModelTable, ...countries('Country (of organization)'), datasetSize('Training dataset size (total)'), ...notability, ...utilization, ...costAndPower, ...costEstimates, ...accessOfCode,
      ...ignored('kinds of organizations in an order that does not follow their names', 'Organization categorization'),
      ...ignored('an estimate of Epoch from the hardware columns; no question here asks for it', 'Hardware acquisition cost'),
    ],
    expectations: {
      rows: [900, 2500],
      rejected: [0, 10],
      filled: {
        Organization: [0.95, 1], 'Training compute (FLOP)': [0.4, 0.7], Parameters: [0.55, 0.85], 'Training hardware': [0.25, 0.5],
        'Country (of organization)': [0.95, 1], 'Model accessibility': [0.65, 0.95],
      },
    },
  }],
});
