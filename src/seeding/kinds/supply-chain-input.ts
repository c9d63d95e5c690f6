import type { FieldMeta } from './fields.ts';
import { day, editorialText, names, oneOf, quantity, reference, references, text } from './fields.ts';
import { defineKind, linksTo, linkTo } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };

/** What goes into the making of chips, or comes of it: a tool, a material, a process, the chip itself. Who provides it, `supply-chain-shares` says. */
export const supplyChainInputKind = defineKind({
  file: 'supply-chain-inputs',
  label: 'SupplyChainInput',
  noun: 'input of the supply chain',
  fields: {
    name: text,
    aliases: names.optional(),
    kind: oneOf('TOOL', 'MATERIAL', 'PROCESS', 'ULTIMATE_OUTPUT').optional(),
    stage: reference('supply-chain-stage').optional(),
    goesInto: references('supply-chain-input').meta(none).optional(),
    typeOf: references('supply-chain-input').meta(none).optional(),
    marketSizeAsStated: text.optional(),
    marketSizeUsd: quantity(1, 1e13).optional(),
    vanishedOn: day.meta(none).optional(),
    note: editorialText.optional(),
  },
  relations: [{ field: 'shares', madeBy: 'supply-chain-share', givenTo: (share) => [share['input']].filter((id) => typeof id === 'string') }],
  check: (input) => (['goesInto', 'typeOf'] as const).flatMap((field) => ((input[field] ?? []).includes(input.id)
    ? [{ path: [field], what: `${field} names the input itself`, whatToDo: `name another input, or leave ${field} out` }] : [])),
  links: (input) => [
    ...linkTo('OF_STAGE', 'SupplyChainStage', input.stage),
    ...linksTo('GOES_INTO', 'SupplyChainInput', input.goesInto),
    ...linksTo('TYPE_OF', 'SupplyChainInput', input.typeOf),
  ],
});
