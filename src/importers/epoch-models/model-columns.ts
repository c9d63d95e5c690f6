import { quotesAtLength, derived, notAsked } from '../epoch/reasons.ts';
import { day, links, list, meaning, meanings, names, number, text, truth, wholeNumber } from '../mapping/cells.ts';
import type { Column } from '../mapping/column.ts';
import { ignored, link, reference, required, value } from '../mapping/column.ts';
import { openWeights } from './open-weights.ts';

/** Wider than the seed's: the tables begin in 1950 with ten parameters and forty operations. */
const flop = number(1, 1e28);
const usd = number(1, 1e12);

/** Columns that every table of models has. */
export const everyModelTable: readonly Column[] = [
  value('Model', 'epochModelName', text),
  reference('Organization', 'developers', names),
  required(value('Publication date', 'publicationDate', day)),
  value('Domain', 'domains', list),
  value('Parameters', 'parameters', number(1, 1e16)),
  value('Training compute (FLOP)', 'trainingFlop', flop),
  // Of the estimates in the row; it may be filled where there is no estimate of the compute.
  value('Confidence', 'confidence', meaning('confidence')),
  link('Link', links),
  value('Training time (hours)', 'trainingHours', number(0.01, 1e5)),
  reference('Training hardware', 'hardware', names),
  // Of all hardware together, where the row names several.
  value('Hardware quantity', 'hardwareQuantity', wholeNumber(1, 1e7)),
  reference('Base model', 'baseModels', names),
  value('Finetune compute (FLOP)', 'fineTuningFlop', number(0, 1e28)),
  value('Model accessibility', 'accessibility', meaning('accessibility')),
  value('Model accessibility', 'openWeights', openWeights),
  ...ignored(quotesAtLength, 'Abstract', 'Parameters notes', 'Training compute notes', 'Dataset size notes', 'Training time notes', 'Finetune compute notes'),
  ...ignored('the link leads to it', 'Reference'),
  ...ignored(notAsked, 'Authors', 'Citations', 'Training dataset'),
];

/** The countries of the organizations, each once: Epoch lists them by organization, and some organizations have two. */
export const countries = (column: string): readonly Column[] => [
  value(column, 'countryCodes', meanings('countries')),
  reference(column, 'countries', names),
];

/** In what a table calls data points: tokens for language, else images, games or whatever a model learns from. */
export const datasetSize = (column: string): Column => value(column, 'trainingDatasetSize', number(1, 1e18));

export const utilization: readonly Column[] = [
  value('Hardware utilization (MFU)', 'modelFlopUtilization', number(0, 1)),
  value('Hardware utilization (HFU)', 'hardwareFlopUtilization', number(0, 1)),
];

export const costEstimates: readonly Column[] = ignored('an estimate of Epoch from the hardware columns; no question here asks for it', 'Training compute cost (cloud)', 'Training compute cost (upfront)');

export const accessOfCode: readonly Column[] = [
  ...ignored('of the code, not of the model', 'Training code accessibility'),
  ...ignored(quotesAtLength, 'Accessibility notes'),
];

export const notability: readonly Column[] = [
  value('Notability criteria', 'notabilityCriteria', meanings('notability criteria')),
  ...ignored(quotesAtLength, 'Notability criteria notes', 'Batch size notes'),
  ...ignored(notAsked, 'Epochs', 'Batch size'),
];

/** Columns of the notable and the frontier table. */
export const costAndPower: readonly Column[] = [
  value('Training compute cost (2023 USD)', 'trainingCost2023Usd', usd),
  value('Training power draw (W)', 'trainingPowerW', number(1, 1e11)),
  value('Numerical format', 'numberFormat', meaning('number formats')),
  value('Frontier model', 'frontierModel', truth),
  ...ignored(quotesAtLength, 'Compute cost notes'),
  ...ignored('of the code, not of the model', 'Inference code accessibility'),
  ...ignored(derived, 'Open model weights?'),
  ...ignored(notAsked, 'Task'),
];
