import type { IsoDate } from '../domain/iso-date.ts';

/** What a record is called by: it is shown with the record, whenever that was known. */
export const identity: readonly string[] = ['id', 'name', 'nameFolded', 'title', 'titleFolded', 'ownTitle', 'code', 'list', 'listedName'];

/** One entry of a node's `knownDays`: the value of this property was not public before this day. */
export function knownDay(property: string, day: IsoDate): string {
  return `${property}@${day}`;
}

/** The property that holds what stood before corrections, oldest first, as `day=value`. */
export function formerValues(property: string): string {
  return `${property}Formerly`;
}

/** How others weigh a claim may become known later than the claim itself. */
export const weighedLater: readonly string[] = ['disputed', 'firstPublicOn', 'verdict', 'verdictConfidence', 'verdictNote'];

export const dayLength = 'YYYY-MM-DD'.length;
/** Before every day. */
export const longAgo = '0000-00-00';

/** One entry of it; without a day it stood as long as anybody knows. */
export function formerValue(day: IsoDate | undefined, value: string): string {
  return `${day ?? longAgo}=${value}`;
}
