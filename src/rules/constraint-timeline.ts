import type { GlobalId } from '../domain/global-id.ts';
import { addDays, addMonths, type IsoDate } from '../domain/iso-date.ts';
import type { Determination, JudgedChip } from './determination.ts';
import { determineForCandidates } from './determine-for-candidates.ts';
import { determineOver } from './determine-over.ts';
import type { PartyFacts } from './party.ts';
import type { Rulebook } from './rulebook.ts';

export const timelineEvents = ['HARDWARE_ACQUIRED_FIRST', 'HARDWARE_ACQUIRED_LAST', 'TRAINING_START', 'PUBLICATION', 'TODAY'] as const;

export type TimelineEvent = (typeof timelineEvents)[number];

export const timelineDateBases = ['ACQUISITION', 'TRAINING_START', 'PUBLICATION', 'TODAY'] as const;

/** A purchase that a source ties to a training use. */
export interface LinkedAcquisition {
  readonly id: GlobalId;
  readonly from: IsoDate | null;
  /** The day after its end. */
  readonly until: IsoDate | null;
  /** DAY, MONTH or YEAR: how exactly both days are known. */
  readonly precision: string | null;
  /** REPORTED, ALLEGED …: how far it is known that it happened. */
  readonly status: string | null;
  readonly route: string | null;
  readonly sourceIds: readonly GlobalId[];
}

/** One way in which hardware could be had, with its evidence. */
export interface HardwareRoute {
  readonly route: string;
  readonly acquisitionId: GlobalId | null;
  readonly evidenceIds: readonly GlobalId[];
}

export interface JudgedUse {
  readonly id: GlobalId;
  readonly named: readonly JudgedChip[];
  readonly candidates: readonly JudgedChip[];
  readonly acquisitions: readonly LinkedAcquisition[];
  readonly chipSourceIds: readonly GlobalId[];
}

export interface TrainedModel {
  readonly id: GlobalId;
  readonly trainingStart: IsoDate | null;
  readonly publicationDate: IsoDate | null;
  readonly uses: readonly JudgedUse[];
  /** Each country of a developer or of the record, with the developers that sit there: they are the end users. */
  readonly destinations: readonly { readonly code: string; readonly developers: readonly PartyFacts[] }[];
}

/** What the law said about one training use, for one country, on one day that matters. */
export interface TimelineEntry {
  readonly event: TimelineEvent;
  /** Null where the event has no day on record. */
  readonly date: IsoDate;
  readonly dateBasis: (typeof timelineDateBases)[number];
  readonly destination: string;
  readonly useId: GlobalId;
  readonly acquisitionId: GlobalId | null;
  readonly routes: readonly HardwareRoute[];
  readonly determination: Determination;
}

/** The days that matter for each training use, in order of time: hardware acquired (first and last day), training start, publication, today. */
export function constraintTimeline(rulebook: Rulebook, model: TrainedModel, today: IsoDate, judge: typeof determineForCandidates = determineForCandidates): readonly TimelineEntry[] {
  return model.uses.flatMap((use) => model.destinations.flatMap(({ code, developers }) => {
    const endUser = endUserOf(developers);
    const chips = use.named.length > 0 ? use.named : use.candidates;
    return momentsOf(model, use, today).map(({ from, until, ...moment }): TimelineEntry => ({
      ...moment,
      date: moment.event === 'HARDWARE_ACQUIRED_LAST' ? addDays(until, -1) : from,
      destination: code,
      useId: use.id,
      routes: routesOf(use, code),
      determination: determineOver(rulebook, { chips, destination: code, endUser }, { from, until, field: moment.event === 'HARDWARE_ACQUIRED_LAST' ? 'untilDate' : 'fromDate', subject: moment.acquisitionId }, judge),
    }));
  })).sort((a, b) => compareText(a.date, b.date) || timelineEvents.indexOf(a.event) - timelineEvents.indexOf(b.event) || compareText(a.useId, b.useId) || compareText(a.destination, b.destination));
}

/** The end user is the developer; of several, one that is listed, so that no entry is passed over. */
function endUserOf(developers: readonly PartyFacts[]): PartyFacts | undefined {
  return developers.find(({ listings }) => listings.length > 0) ?? developers[0];
}

/** Each purchase that a source ties to the use gives its route; chips designed in the destination are domestic; otherwise nothing is known. */
export function routesOf({ named, candidates, acquisitions, chipSourceIds }: JudgedUse, destination: string): readonly HardwareRoute[] {
  const chips = named.length > 0 ? named : candidates;
  const purchases = acquisitions.map(({ id, route, sourceIds }): HardwareRoute => ({ route: route ?? 'UNKNOWN', acquisitionId: id, evidenceIds: sourceIds }));
  const domestic: readonly HardwareRoute[] = chips.length > 0 && chips.every(({ designCountryCode }) => designCountryCode === destination) ? [{ route: 'DOMESTIC', acquisitionId: null, evidenceIds: chipSourceIds }] : [];
  const known = [...purchases, ...domestic];
  return known.length > 0 ? known : [{ route: 'UNKNOWN', acquisitionId: null, evidenceIds: [] }];
}

interface Moment {
  readonly event: TimelineEvent;
  readonly dateBasis: TimelineEntry['dateBasis'];
  readonly acquisitionId: GlobalId | null;
  /** The day lies within `[from, until)`. */
  readonly from: IsoDate;
  readonly until: IsoDate;
}

function momentsOf({ trainingStart, publicationDate }: TrainedModel, { acquisitions }: JudgedUse, today: IsoDate): readonly Moment[] {
  const onDay = (event: TimelineEvent, dateBasis: TimelineEntry['dateBasis'], day: IsoDate | null): readonly Moment[] => (day === null ? [] : [{ event, dateBasis, acquisitionId: null, from: day, until: addDays(day, 1) }]);
  return [
    ...acquisitions.filter(({ status }) => status !== 'DENIED' && status !== 'PLANNED').flatMap(({ id, from, until, precision }) => [
      ...(from === null ? [] : [{ event: 'HARDWARE_ACQUIRED_FIRST' as const, dateBasis: 'ACQUISITION' as const, acquisitionId: id, from, until: afterPeriod(from, precision) }]),
      ...(until === null ? [] : [{ event: 'HARDWARE_ACQUIRED_LAST' as const, dateBasis: 'ACQUISITION' as const, acquisitionId: id, from: startOfPeriod(until, precision), until }]),
    ]),
    ...onDay('TRAINING_START', 'TRAINING_START', trainingStart),
    ...onDay('PUBLICATION', 'PUBLICATION', publicationDate),
    ...onDay('TODAY', 'TODAY', today),
  ];
}

/** A first day that is known to the month lies anywhere in it; likewise a year. */
function afterPeriod(day: IsoDate, precision: string | null): IsoDate {
  if (precision === 'YEAR') return addMonths(day, 12);
  return precision === 'MONTH' ? addMonths(day, 1) : addDays(day, 1);
}

/** The last day lies in the period that ends before `until`. */
function startOfPeriod(until: IsoDate, precision: string | null): IsoDate {
  if (precision === 'YEAR') return addMonths(until, -12);
  return precision === 'MONTH' ? addMonths(until, -1) : addDays(until, -1);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
