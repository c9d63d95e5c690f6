import type { Row } from '../../domain/graph.ts';
import type { DecodedObject } from '../rows/decode.ts';
import { decodeTarget, responseKey } from '../rows/decode.ts';
import type { LinkObject, PathsPlan } from './plan-paths.ts';
import { dayOrNull } from './walk-conditions.ts';

/** `[type, goes along it, first day, day after the last, objects…]` */
type Step = readonly [type: string, along: boolean, from: string | null, until: string | null, ...objects: readonly unknown[]];

/** `[length, parties, id, type and relation of each step…]`, then the steps. */
type OrderedPath = readonly [order: readonly (string | number)[], steps: readonly Step[]];

/** Takes the columns after those of the two ends. */
export function decodePaths({ lists, targets, maxPaths, maxLength, mode }: PathsPlan, [explored, length, exhausted, dropped, count, rows]: Row): DecodedObject {
  const paths = [...rows as readonly OrderedPath[]].sort(([one], [other]) => compare(one, other)).map(([, steps]) => steps);
  const decoded: DecodedObject = {
    explored,
    searchedLength: exhausted === true || (mode === 'SHORTEST' && paths.length > 0) ? length : maxLength,
    truncated: exhausted === true || dropped === true || Number(count) > maxPaths,
  };
  for (const list of lists) decoded[responseKey(list)] = paths.map((steps) => ({ length: steps.length }));
  let column = 0;
  for (const { list, steps, objects } of targets) {
    (decoded[responseKey(list)] as DecodedObject[]).forEach((path, index) => { path[responseKey(steps)] = paths[index]!.map((step) => decodeStep(step, objects, column)); });
    column += objects.length;
  }
  return decoded;
}

function decodeStep([relation, along, from, until, ...read]: Step, objects: readonly LinkObject[], column: number): DecodedObject {
  return { relation, reversed: !along, validFrom: dayOrNull(from), validUntil: dayOrNull(until), ...decodeLinkObjects(objects, read.slice(column)) };
}

/** The objects of a step or an edge under their response names. */
export function decodeLinkObjects(objects: readonly LinkObject[], read: readonly unknown[]): DecodedObject {
  return Object.fromEntries(objects.map(({ key, of, target }, index) => [responseKey(key), of === 'sources' ? (read[index] as readonly unknown[]).map((each) => decodeTarget(target, each)) : decodeTarget(target, read[index])]));
}

/** As the database compares lists: by the first element in which they differ. */
function compare(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const at = one.findIndex((each, index) => each !== other[index]);
  return at === -1 ? 0 : one[at]! < other[at]! ? -1 : 1;
}
