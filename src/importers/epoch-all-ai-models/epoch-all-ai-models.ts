import type { FeedFold } from '../folding/feed-fold.ts';
import { foldModels } from '../epoch-models/fold-models.ts';
import { countries, datasetSize, everyModelTable, notability } from '../epoch-models/model-columns.ts';
import { epochFeed } from '../epoch/epoch-feed.ts';
import { notAsked, quotesAtLength } from '../epoch/reasons.ts';
import { day, names, number, partialDay, truth } from '../mapping/cells.ts';
import type { Column } from '../mapping/column.ts';
import { ignored, reference, value } from '../mapping/column.ts';

/** Unlike the other tables this one has drafts, and models that nobody has dated yet. */
const undated = everyModelTable.map((column): Column => ('into' in column && column.column === 'Publication date' ? value('Publication date', 'publicationDate', day) : column));

export const epochAllAiModels = epochFeed({
  id: 'epoch-all-ai-models',
  title: 'All AI Models',
  page: 'https://epoch.ai/data/all-ai-models',
  vintage: '2025-04-23',
  origin: 'epoch-notable-ai-models',
  fold: foldModels as FeedFold,
  lookups: [new URL('../epoch-models/lookups.yaml', import.meta.url)],
  tables: [{
    file: 'all_ai_models.csv',
    kind: 'model',
    name: 'Model',
    blank: { columns: ['Model', 'Organization', 'Publication date', 'Link'], reason: 'a draft without name, organization, date or link' },
    columns: [
      ...undated, ...countries('Country (from Organization)'), datasetSize('Training dataset size (datapoints)'), ...notability,
      value('Training compute lower bound', 'trainingFlopLow', number(1, 1e28)),
      value('Training compute upper bound', 'trainingFlopHigh', number(1, 1e28)),
      value('Hardware utilization', 'modelFlopUtilization', number(0, 1)),
      value('Foundation model', 'foundationModel', truth),
      value('Last modified', 'lastModifiedOn', partialDay),
      reference('Training cloud compute vendor', 'cloudProviders', names),
      ...ignored(quotesAtLength, 'Training dataset notes'),
      ...ignored('kinds of organizations in an order that does not follow their names', 'Organization categorization'),
      ...ignored('sentences, many of which say only that nothing is known', 'Training data center'),
      ...ignored('names rows of other tables of Epoch', 'Benchmark data', 'Archived links'),
      ...ignored(notAsked, 'Approach'),
    ],
    expectations: {
      rows: [2000, 6000],
      rejected: [0, 20],
      filled: {
        Organization: [0.9, 1], 'Training compute (FLOP)': [0.35, 0.6], Parameters: [0.5, 0.8], 'Training hardware': [0.2, 0.4],
        'Country (from Organization)': [0.9, 1], 'Model accessibility': [0.45, 0.8],
      },
    },
  }],
});
