import { OPEN_END } from '../../domain/iso-date.ts';
import type { FieldMeta } from './fields.ts';
import { count, day, editorialText, quantity, reference, text, truth } from './fields.ts';
import { defineKind, linksTo } from './seed-kind.ts';

const none: FieldMeta = { absentMeansNone: true };
const billions = quantity(0, 1e5);

/** What a data center is from one day until it changes: a record of its own, since each has a day. */
export const dataCenterStateKind = defineKind({
  file: 'data-center-states',
  label: 'DataCenterState',
  noun: 'state of a data center',
  fields: {
    dataCenter: reference('data-center'),
    fromDate: day,
    untilDate: day.meta(none).optional(),
    expected: truth.meta(none).optional(),
    constructionStatus: text.optional(),
    powerMW: quantity(0, 1e6).optional(),
    h100Equivalents: quantity(0, 1e9).optional(),
    peak8BitTops: quantity(0, 1e15).optional(),
    buildingsOperational: count(1000).optional(),
    capitalCost2025UsdBillions: billions.optional(),
    computeCost2025UsdBillions: billions.optional(),
    constructionCost2025UsdBillions: billions.optional(),
    vanishedOn: day.meta(none).optional(),
    note: editorialText.optional(),
  },
  intervals: [['fromDate', 'untilDate']],
  properties: (state) => ({ untilDate: state.untilDate ?? OPEN_END }),
  links: (state) => linksTo('STATE_OF', 'DataCenter', [state.dataCenter]),
});
