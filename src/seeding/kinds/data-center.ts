import { z } from 'zod';
import type { FieldMeta } from './fields.ts';
import { day, editorialText, names, oneOf, quantity, reference, text, texts } from './fields.ts';
import type { Link } from './seed-kind.ts';
import { defineKind, linksTo, linkTo } from './seed-kind.ts';
import type { RelationshipType } from '../../graph-model/relationship-kinds.ts';

const none: FieldMeta = { absentMeansNone: true };

/** Organizations, each with how sure the source is of it. */
const parties = z.array(z.strictObject({ organization: reference('organization'), certainty: oneOf('CONFIDENT', 'LIKELY', 'SPECULATIVE').optional() })).min(1);

/** A large data center. Through which states it goes, `data-center-states` says. */
export const dataCenterKind = defineKind({
  file: 'data-centers',
  label: 'DataCenter',
  noun: 'data center',
  fields: {
    name: text,
    aliases: names.optional(),
    projectsAsStated: texts.meta(none).optional(),
    owners: parties.optional(),
    users: parties.optional(),
    investorsAsStated: texts.meta(none).optional(),
    country: reference('country').optional(),
    location: text.optional(),
    latitude: quantity(-90, 90).optional(),
    longitude: quantity(-180, 180).optional(),
    h100Equivalents: quantity(0, 1e9).optional(),
    powerMW: quantity(0, 1e6).optional(),
    capitalCost2025UsdBillions: quantity(0, 1e5).optional(),
    vanishedOn: day.meta(none).optional(),
    note: editorialText.optional(),
  },
  relations: [{ field: 'states', madeBy: 'data-center-state', givenTo: (state) => [String(state['dataCenter'])] }],
  properties: (center) => ({ countryCode: center.country }),
  links: (center) => [
    ...partyLinks('HAS_OWNER', center.owners),
    ...partyLinks('HAS_USER', center.users),
    ...linkTo('LOCATED_IN', 'Country', center.country),
  ],
});

function partyLinks(type: RelationshipType, parties: readonly { readonly organization: string; readonly certainty?: string | undefined }[] | undefined): readonly Link[] {
  return (parties ?? []).flatMap(({ organization, certainty }, position) => linksTo(type, 'Organization', [organization], { position, certainty }));
}
