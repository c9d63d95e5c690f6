import { earFeed } from '../us-ear/ear-feed.ts';
import { foldExceptions } from './fold-exceptions.ts';
import { readExceptions } from './read-exceptions.ts';

/** The license exceptions of part 740, by the headings of its sections. */
export const usEarLicenseExceptions = earFeed({
  id: 'us-ear-license-exceptions',
  title: 'Export Administration Regulations: license exceptions (15 CFR part 740)',
  page: 'https://www.ecfr.gov/current/title-15/part-740',
  origin: 'ecfr-2026-07-23-part-740',
  file: 'license-exception-catalog.json', read: readExceptions, fold: foldExceptions,
});
