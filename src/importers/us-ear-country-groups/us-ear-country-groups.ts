import { earFeed } from '../us-ear/ear-feed.ts';
import { foldGroups } from './fold-groups.ts';
import { readGroups } from './read-groups.ts';

/** The country groups of part 740. */
export const usEarCountryGroups = earFeed({
  id: 'us-ear-country-groups',
  title: 'Export Administration Regulations: Country Groups (15 CFR part 740, Supplement No. 1)',
  page: 'https://www.ecfr.gov/current/title-15/part-740',
  origin: 'ecfr-2026-07-23-part-740',
  file: 'country-groups.json', read: readGroups, fold: foldGroups,
});
