import type { FeedFold } from '../folding/feed-fold.ts';
import { foldModels } from '../epoch-models/fold-models.ts';
import { accessOfCode, costAndPower, costEstimates, countries, datasetSize, everyModelTable, notability, utilization } from '../epoch-models/model-columns.ts';
import { epochFeed } from '../epoch/epoch-feed.ts';
import { derived, notAsked, quotesAtLength } from '../epoch/reasons.ts';
import { names, number, text, truth } from '../mapping/cells.ts';
import { ignored, reference, value } from '../mapping/column.ts';

/** Models in the top ten by training compute at their release. Its notice names no page of its own. */
export const epochFrontierAiModels = epochFeed({
  id: 'epoch-frontier-ai-models',
  title: 'Frontier AI Models',
  vintage: '2026-04-27',
  origin: 'epoch-notable-ai-models',
  fold: foldModels as FeedFold,
  lookups: [new URL('../epoch-models/lookups.yaml', import.meta.url)],
  tables: [{
    file: 'frontier_ai_models.csv',
    kind: 'model',
    name: 'Model',
    columns: [
      ...everyModelTable, ...countries('Country (of organization)'), datasetSize('Training dataset size (total)'), ...notability, ...utilization, ...costAndPower, ...costEstimates, ...accessOfCode,
      value('Training chip-hours', 'acceleratorHours', number(1, 1e12)),
      value('Training compute estimation method', 'trainingFlopBasis', text),
      value('Post-training compute (FLOP)', 'postTrainingFlop', number(1, 1e28)),
      value('Estimated over 1e25 FLOP', 'estimatedOver1e25Flop', truth),
      value('Maybe over 1e25 FLOP', 'maybeOver1e25Flop', truth),
      reference('Model versions (benchmarks)', 'versions', names),
      ...ignored(quotesAtLength, 'Training dataset notes', 'Utilization notes', 'Post-training compute notes'),
      ...ignored('sentences, many of which say only that nothing is known', 'Training data center'),
      ...ignored('holds the name of a row of another table, not a size', 'Training dataset size'),
      ...ignored(derived, 'Power per GPU', 'Base model compute', 'FLOP/$', 'Hardware release date'),
      ...ignored(notAsked, 'API prices'),
    ],
    expectations: {
      rows: [100, 400],
      rejected: [0, 5],
      filled: { Organization: [0.9, 1], 'Training compute (FLOP)': [0.85, 1], Parameters: [0.6, 0.95], 'Training hardware': [0.3, 0.6], 'Country (of organization)': [0.9, 1] },
    },
  }],
});
