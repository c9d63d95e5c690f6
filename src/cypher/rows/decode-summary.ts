import type { PagePlan } from '../plan/plan.ts';
import type { GroupKeyPlan, MeasurePlan, SummaryPlan } from '../plan/summary-plan.ts';
import type { DecodedObject } from './decode.ts';

type Rows = readonly (readonly unknown[])[];

/** Groups as a list, an aggregate as the one group that it is. A row is `[count, key…, measure…]`. */
export function decodeSummary(plan: SummaryPlan, rows: Rows): DecodedObject | readonly DecodedObject[] {
  return plan.of === 'groups' ? rows.map((row) => decodeGroup(plan, row)) : decodeGroup(plan, rows[0] ?? ofNothing(plan));
}

/** Of the relations of a record that has none the database gives no row: it groups by the record. */
function ofNothing({ measures }: SummaryPlan): readonly unknown[] {
  return [0, ...measures.flatMap(({ functions }) => functions.map((each) => (each === 'known' ? 0 : null)))];
}

/** How many there are, where the whole set is summed up. */
export function countedBy({ summaries }: PagePlan, read: readonly Rows[]): unknown {
  const index = summaries.findIndex(({ of }) => of === 'aggregate');
  return index < 0 ? null : (read[index]![0]?.[0] ?? 0);
}

function decodeGroup({ by, measures }: SummaryPlan, [count, ...values]: readonly unknown[]): DecodedObject {
  const group: DecodedObject = { count, keys: by.map((key, index) => decodeKey(key, values[index])) };
  let column = by.length;
  for (const measure of measures) {
    group[measure.field] = decodeMeasure(measure, values.slice(column));
    column += measure.functions.length;
  }
  return group;
}

function decodeKey({ name, ways }: GroupKeyPlan, read: unknown): DecodedObject {
  const [value, id] = ways.some(({ end }) => end.reads === 'record') ? (read as readonly [unknown, string | null]) : [read, null];
  return { field: name, value: value === null ? null : String(value), id };
}

function decodeMeasure({ functions }: MeasurePlan, values: readonly unknown[]): DecodedObject {
  const measured: DecodedObject = Object.fromEntries(functions.map((each, index) => [each, values[index]]));
  // One value is itself, as min and max give it.
  if (measured['known'] !== 1) for (const each of functions) if (each === 'sum' || each === 'avg') measured[each] = settled(measured[each]);
  // The database sums nothing up to 0.
  if (measured['known'] === 0 && 'sum' in measured) measured['sum'] = null;
  return measured;
}

/** The last digits of a sum hang on the order in which it was added up. */
const significantDigits = 12;

function settled(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(significantDigits)) : value;
}
