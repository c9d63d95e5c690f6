import { epochFeed } from '../epoch/epoch-feed.ts';
import { coordinate, name, names, number, text, usDay, wholeNumber } from '../mapping/cells.ts';
import { furtherName, ignored, reference, required, value } from '../mapping/column.ts';
import { foldDataCenters } from './fold-data-centers.ts';
import { taggedNames } from './tagged-names.ts';

const equivalents = number(0, 1e9);
const megawatts = number(0, 1e6);
const billions = number(0, 1e5);

/** Large data centers, and the states through which each has gone or is planned to go. */
export const epochFrontierDataCenters = epochFeed({
  id: 'epoch-frontier-data-centers',
  title: 'Frontier Data Centers',
  page: 'https://epoch.ai/data/data-centers',
  vintage: '2025-12-14',
  fold: foldDataCenters,
  lookups: [new URL('lookups.yaml', import.meta.url)],
  tables: [
    {
      file: 'data_centers.csv',
      kind: 'data-center',
      name: 'Handle',
      columns: [
        ...ignored('the name of the record', 'Handle'),
        furtherName('Title'),
        reference('Project', 'projects', taggedNames),
        reference('Owner', 'owners', taggedNames),
        reference('Users', 'users', taggedNames),
        reference('Investors', 'investors', names),
        reference('Construction companies', 'constructionCompanies', names),
        reference('Energy companies', 'energyCompanies', names),
        value('Address', 'location', text),
        required(value('Latitude', 'latitude', coordinate)),
        required(value('Longitude', 'longitude', coordinate)),
        value('Current H100 equivalents', 'h100Equivalents', equivalents),
        value('Current power (MW)', 'powerMW', megawatts),
        value('Current total capital cost (2025 USD billions)', 'capitalCost2025UsdBillions', billions),
      ],
      expectations: { rows: [13, 200], rejected: [0, 1], filled: { Owner: [0.85, 1], Users: [0.85, 1], 'Current H100 equivalents': [0.9, 1] } },
    },
    {
      file: 'data_center_timelines.csv',
      kind: 'data-center-state',
      name: 'Data center',
      key: ['Data center', 'Date'],
      columns: [
        reference('Data center', 'dataCenter', name),
        required(value('Date', 'fromDate', usDay)),
        value('Construction status', 'constructionStatus', text),
        value('Power (MW)', 'powerMW', megawatts),
        value('H100 equivalents', 'h100Equivalents', equivalents),
        value('Performance (8-bit OP/s)', 'peak8BitTops', number(0, 1e15, { per: 1e12 })),
        value('Buildings operational', 'buildingsOperational', wholeNumber(0, 1000)),
        value('Total capital cost (2025 USD billions)', 'capitalCost2025UsdBillions', billions),
        value('Compute cost (2025 USD billions)', 'computeCost2025UsdBillions', billions),
        value('Construction cost (2025 USD billions)', 'constructionCost2025UsdBillions', billions),
        ...ignored('too few rows have it', 'Building area (square feet)', 'Site area (square feet)', 'Water use (MGD)'),
      ],
      expectations: { rows: [90, 2000], rejected: [0, 3], filled: { 'Power (MW)': [0.95, 1], 'H100 equivalents': [0.9, 1] } },
    },
  ],
});
