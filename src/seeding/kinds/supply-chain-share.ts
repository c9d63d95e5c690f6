import type { FieldMeta } from './fields.ts';
import { day, editorialText, oneOf, quantity, reference, truth } from './fields.ts';
import type { FieldMistake } from './seed-kind.ts';
import { defineKind, linkTo } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };

/** That a country or an organization provides an input or a stage, and what share of the world's supply: absent it is unknown, not zero. */
export const supplyChainShareKind = defineKind({
  file: 'supply-chain-shares',
  label: 'SupplyChainShare',
  noun: 'share of the supply chain',
  fields: {
    stage: reference('supply-chain-stage').meta(none).optional(),
    input: reference('supply-chain-input').meta(none).optional(),
    providerKind: oneOf('COUNTRY', 'ORGANIZATION', 'VARIOUS').meta({ editorial: true } satisfies FieldMeta).optional(),
    country: reference('country').meta(none).optional(),
    organization: reference('organization').meta(none).optional(),
    providerAsStated: editorialText.optional(),
    sharePercent: quantity(0, 100).optional(),
    negligible: truth.meta(none).optional(),
    vanishedOn: day.meta(none).optional(),
    note: editorialText.optional(),
  },
  check: (share) => [...ofOne(share, 'input', 'stage', 'says not of what'), ...byOne(share), ...eitherFigure(share)],
  properties: (share) => ({ countryCode: share.country }),
  links: (share) => [
    ...linkTo('PROVIDES_STAGE', 'SupplyChainStage', share.stage),
    ...linkTo('PROVIDES_INPUT', 'SupplyChainInput', share.input),
    ...linkTo('PROVIDED_BY_COUNTRY', 'Country', share.country),
    ...linkTo('PROVIDED_BY', 'Organization', share.organization),
  ],
});

type Checked = Readonly<Record<string, unknown>>;

function ofOne(share: Checked, one: string, other: string, whereNone: string): readonly FieldMistake[] {
  if (share[one] !== undefined && share[other] !== undefined) return [{ path: [other], what: `${other} stands beside ${one}`, whatToDo: 'make two records: each is of one' }];
  return share[one] === undefined && share[other] === undefined ? [{ path: [], what: whereNone, whatToDo: `name an ${one} or a ${other}` }] : [];
}

/** Of several that nobody names ("Various") there is no record. */
function byOne(share: Checked): readonly FieldMistake[] {
  if (share['country'] === undefined && share['organization'] === undefined && share['providerKind'] === 'VARIOUS') return [];
  return ofOne(share, 'organization', 'country', 'names nobody who provides it');
}

function eitherFigure(share: Checked): readonly FieldMistake[] {
  return share['sharePercent'] !== undefined && share['negligible'] === true
    ? [{ path: ['negligible'], what: 'the share is called negligible beside a figure', whatToDo: 'keep what the source says now' }] : [];
}
