import type { FeedFold } from '../folding/feed-fold.ts';
import { foldModels } from '../epoch-models/fold-models.ts';
import { countries } from '../epoch-models/model-columns.ts';
import { openWeights } from '../epoch-models/open-weights.ts';
import { epochFeed } from '../epoch/epoch-feed.ts';
import { bookkeeping, quotesAtLength } from '../epoch/reasons.ts';
import { day, meaning, name, names, number, text } from '../mapping/cells.ts';
import { furtherName, ignored, reference, value } from '../mapping/column.ts';

/** Versions of models as they were benchmarked, with the Epoch Capabilities Index; a tenth names no model. Its notice names no page of its own. */
export const epochBenchmarkedModels = epochFeed({
  id: 'epoch-benchmarked-models',
  title: 'Benchmarked models',
  vintage: '2026-08-22',
  origin: 'epoch-notable-ai-models',
  fold: foldModels as FeedFold,
  lookups: [new URL('../epoch-models/lookups.yaml', import.meta.url)],
  tables: [{
    file: 'benchmarked_models.csv',
    kind: 'model-version',
    name: 'id_model_version',
    columns: [
      reference('Model', 'model', name),
      reference('Organization', 'developers', names),
      ...countries('Country (of organization)'),
      furtherName('id_model_version'),
      furtherName('Display name'),
      furtherName('Unique display name'),
      // Shared by the versions of one model.
      value('slug', 'slug', text),
      value('Version release date', 'releaseDate', day),
      value('Publication date', 'publicationDate', day),
      value('Model accessibility', 'accessibility', meaning('accessibility')),
      value('Model accessibility', 'openWeights', openWeights),
      value('Training compute (FLOP)', 'trainingFlop', number(1, 1e28)),
      value('Confidence', 'confidence', meaning('confidence')),
      value('eci', 'epochCapabilitiesIndex', number(0, 1000)),
      value('eci_ci_low', 'epochCapabilitiesIndexLow', number(0, 1000)),
      value('eci_ci_high', 'epochCapabilitiesIndexHigh', number(0, 1000)),
      ...ignored(quotesAtLength, 'Description'),
      ...ignored(bookkeeping, 'Model aggregation', 'model_group'),
    ],
    expectations: {
      rows: [700, 3000],
      rejected: [0, 10],
      filled: { Model: [0.8, 1], Organization: [0.8, 1], 'Version release date': [0.9, 1], eci: [0.5, 0.85], 'Training compute (FLOP)': [0.2, 0.5] },
    },
  }],
});
