import type { Feed } from '../feed.ts';
import { meaning, name, percentage, text } from '../mapping/cells.ts';
import type { Column } from '../mapping/column.ts';
import { ignored, reference, required, value } from '../mapping/column.ts';
import { plainDollars } from '../values/dollars.ts';
import { foldSupplyChain } from './fold-supply-chain.ts';

const nameOfRecord = 'the name of the record';
const keyOfRecord = 'the key of the record';
const sameById = 'the same as the id beside it';

/** Descriptions are CSET's own prose, and stay with it. */
const aboutMarket: readonly Column[] = [
  value('market_share_chart_global_market_size_info', 'marketSizeAsStated', text),
  value('market_share_chart_global_market_size_info', 'marketSizeUsd', (cell) => ({ value: plainDollars(cell) })),
  ...ignored('CSET’s own words: its page shows them', 'description', 'market_share_chart_caption', 'market_share_chart_source'),
];

/**
 * Who supplies what to the making of advanced chips. Its license allows no commercial use, so it does not come with the project: whoever has it reads it with `--file FOLDER`.
 * What is made of it may not be used commercially either. Shares describe about 2019 to 2022.
 */
export const etoSupplyChain: Feed = {
  id: 'eto-supply-chain',
  title: 'Advanced Semiconductor Supply Chain Dataset',
  publisher: 'Emerging Technology Observatory, CSET, Georgetown University',
  license: 'CC BY-NC 4.0 (no commercial use)',
  credit: 'Emerging Technology Observatory, CSET, Georgetown University',
  page: 'https://eto.tech/tool-docs/chipexplorer/',
  vintage: '2025-01-30',
  bundled: false,
  fold: foldSupplyChain,
  lookups: [new URL('lookups.yaml', import.meta.url)],
  tables: [
    {
      file: 'stages.csv', kind: 'supply-chain-stage', name: 'stage_name', key: ['stage_id'],
      columns: [...ignored(nameOfRecord, 'stage_name'), ...ignored(keyOfRecord, 'stage_id'), ...aboutMarket],
      expectations: { rows: [3, 10], rejected: [0, 0] },
    },
    {
      file: 'inputs.csv', kind: 'supply-chain-input', name: 'input_name', key: ['input_id'],
      columns: [
        ...ignored(nameOfRecord, 'input_name'), ...ignored(keyOfRecord, 'input_id'), ...ignored(sameById, 'stage_name'),
        required(value('type', 'inputType', meaning('types of input'))),
        reference('stage_id', 'stage', name),
        ...aboutMarket,
      ],
      expectations: { rows: [60, 400], rejected: [0, 0], filled: { market_share_chart_global_market_size_info: [0.4, 1] } },
    },
    {
      file: 'providers.csv', kind: 'supply-chain-provider', name: 'provider_name', key: ['provider_id'],
      columns: [
        ...ignored(nameOfRecord, 'provider_name'), ...ignored(keyOfRecord, 'provider_id'),
        required(value('provider_type', 'providerType', meaning('types of provider'))),
        value('country', 'countryCode', meaning('countries')),
      ],
      expectations: { rows: [200, 2000], rejected: [0, 0], filled: { country: [0.8, 1] } },
    },
    {
      file: 'provision.csv', kind: 'supply-chain-provision', name: 'provider_name', key: ['provider_id', 'provided_id'],
      columns: [
        ...ignored(nameOfRecord, 'provider_name'), ...ignored(sameById, 'provided_name'),
        required(reference('provider_id', 'provider', name)), required(reference('provided_id', 'provided', name)),
        value('share_provided', 'sharePercent', percentage),
        value('negligible_market_share', 'negligible', meaning('negligible shares')),
      ],
      expectations: { rows: [400, 4000], rejected: [0, 0], filled: { share_provided: [0.2, 0.8] } },
    },
    {
      file: 'sequence.csv', kind: 'supply-chain-step', name: 'input_name', key: ['input_id', 'goes_into_id', 'is_type_of_id'],
      columns: [
        ...ignored(nameOfRecord, 'input_name'), ...ignored(sameById, 'goes_into_name', 'is_type_of_name'),
        required(reference('input_id', 'input', name)), reference('goes_into_id', 'goesInto', name), reference('is_type_of_id', 'typeOf', name),
      ],
      expectations: { rows: [60, 1000], rejected: [0, 0], filled: { goes_into_id: [0.4, 0.9] } },
    },
  ],
};
