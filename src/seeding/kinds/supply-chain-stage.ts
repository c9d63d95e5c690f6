import type { FieldMeta } from './fields.ts';
import { day, editorialText, names, quantity, text } from './fields.ts';
import { defineKind } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };

/** One of the great steps of making chips: design, fabrication, assembly with testing and packaging. */
export const supplyChainStageKind = defineKind({
  file: 'supply-chain-stages',
  label: 'SupplyChainStage',
  noun: 'stage of the supply chain',
  fields: {
    name: text,
    aliases: names.optional(),
    marketSizeAsStated: text.optional(),
    marketSizeUsd: quantity(1, 1e13).optional(),
    vanishedOn: day.meta(none).optional(),
    note: editorialText.optional(),
  },
  relations: [{ field: 'shares', madeBy: 'supply-chain-share', givenTo: (share) => [share['stage']].filter((id) => typeof id === 'string') }],
});
