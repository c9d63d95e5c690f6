import { z } from 'zod';
import { globalId } from '../../domain/global-id.ts';
import { OPEN_END } from '../../domain/iso-date.ts';
import type { FieldMeta } from './fields.ts';
import { check, day, editorialText, names, oneOf, partialDay, prefixedReference, quantity, reference, text } from './fields.ts';
import { defineKind, linkTo } from './seed-kind.ts';

const kinds = [
  'AI_CHIP', 'AI_INFRASTRUCTURE', 'AI_LAB', 'AI_SERVICES', 'AUTOMAKER', 'CHIP_DESIGNER', 'CHIP_DESIGNER_FRONT', 'CHIP_DESIGNER_OEM', 'CHIP_MAKER',
  'CLOUD', 'CLOUD_AI', 'CLOUD_AI_LAB', 'DISTRIBUTOR', 'EDA', 'ENERGY_DATACENTRE', 'EQUIPMENT', 'FOUNDRY', 'FRONT_COMPANY', 'GAMES', 'HOLDING',
  'IDM_FOUNDRY', 'INTERNET_CLOUD', 'INVESTOR', 'INVESTOR_HEDGE_FUND', 'INVESTOR_STATE', 'IT_INTEGRATOR', 'LEGISLATURE', 'MEDIA', 'MEMORY',
  'MEMORY_FOUNDRY', 'NEOCLOUD', 'OEM_CHIP_HOLDING', 'OVERSIGHT', 'REGULATOR', 'RESEARCH_FIRM', 'RESEARCH_INSTITUTE', 'RESEARCH_INSTITUTE_MILITARY',
  'RESELLER', 'RESELLER_CLOUD', 'SERVER_ODM', 'SERVER_OEM', 'SOFTWARE', 'STORAGE', 'SUPERCOMPUTING_CENTER', 'SURVEILLANCE', 'TELECOM_CLOUD',
  'THINK_TANK', 'UNIVERSITY', 'UNIVERSITY_MILITARY',
] as const;

const listEntry = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()], { error: 'is not a text, a number or true or false' }));
const none: FieldMeta = { absentMeansNone: true };

export const organizationKind = defineKind({
  file: 'organizations',
  label: 'Organization',
  fields: {
    name: text,
    nameZhHans: text.optional(),
    nameZhHant: text.optional(),
    aliases: names.optional(),
    kind: oneOf(...kinds).optional(),
    country: reference('country').optional(),
    headquartersCity: text.optional(),
    founded: partialDay.optional(),
    ticker: text.meta(none).optional(),
    wikidataId: text.regex(/^Q[1-9]\d*$/).optional(),
    website: text.optional(),
    owners: z.array(z.strictObject({
      owner: prefixedReference('organization', 'person').optional(),
      asStated: text.optional(),
      share: quantity(0, 100).optional(),
      check,
    })).min(1).optional(),
    entityListStatus: oneOf('LISTED', 'NOT_FOUND', 'AFFILIATE_LISTED', 'NOT_CHECKED').meta({ saysMissing: { NOT_CHECKED: 'NOT_LOOKED_UP' } } satisfies FieldMeta).optional(),
    entityListCheckedOn: day.optional(),
    entityListEntries: z.array(listEntry).min(1).meta(none).optional(),
    otherUsLists: z.array(listEntry).min(1).meta(none).optional(),
    section1260h: text.meta(none).optional(),
    note: editorialText.optional(),
  },
  check: (organization) => (organization.owners ?? []).flatMap(({ owner, asStated }, index) => [
    ...(owner === undefined && asStated === undefined
      ? [{ path: ['owners', index], what: 'an owner has neither owner nor asStated', whatToDo: 'name the record, or keep the words of the source under asStated' }] : []),
    ...(owner === `organization:${organization.id}`
      ? [{ path: ['owners', index, 'owner'], what: 'the organization is named as its own owner', whatToDo: 'correct the owner' }] : []),
  ]),
  properties: (organization) => ({
    countryCode: organization.country,
    entityListEntries: organization.entityListEntries && JSON.stringify(organization.entityListEntries),
    otherUsLists: organization.otherUsLists && JSON.stringify(organization.otherUsLists),
  }),
  links: (organization) => [
    ...linkTo('LOCATED_IN', 'Country', organization.country),
    ...(organization.owners ?? []).flatMap(({ owner, asStated, share, check: seen }, position) => (owner === undefined ? [] : [{
      type: 'OWNED_BY' as const,
      toLabel: owner.startsWith(globalId('person', '')) ? 'Person' as const : 'Organization' as const,
      to: owner,
      properties: { position, share, asStated, check: seen, until: OPEN_END },
    }])),
  ],
});
