import { earFeed } from '../us-ear/ear-feed.ts';
import { foldChart } from './fold-chart.ts';
import { readChart } from './read-chart.ts';

/** The Commerce Country Chart: for which reasons for control an item requires a license to a country. */
export const usEarCountryChart = earFeed({
  id: 'us-ear-country-chart',
  title: 'Export Administration Regulations: Commerce Country Chart (15 CFR part 738, Supplement No. 1)',
  page: 'https://www.ecfr.gov/current/title-15/part-738',
  file: 'country-chart.json', read: readChart, fold: foldChart,
});
