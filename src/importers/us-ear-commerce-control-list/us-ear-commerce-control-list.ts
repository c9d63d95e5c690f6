import { earFeed } from '../us-ear/ear-feed.ts';
import { foldControlList } from './fold-control-list.ts';
import { lookupFiles, readControlList } from './read-control-list.ts';

/** The Commerce Control List: which items are controlled, for which reasons, by which columns of the Country Chart. */
export const usEarCommerceControlList = earFeed({
  id: 'us-ear-commerce-control-list',
  title: 'Export Administration Regulations: Commerce Control List (15 CFR part 774, Supplement No. 1)',
  page: 'https://www.ecfr.gov/current/title-15/part-774',
  origin: 'ecfr-2026-07-23-part-774',
  file: 'ccl.json', lookups: lookupFiles, read: readControlList, fold: foldControlList,
});
