import { GraphQLScalarType, Kind } from 'graphql';
import { isIsoDay } from '../../src/domain/iso-date.ts';

/** A day. Read strictly: `2024-02-30` and `2024-2-3` are refused, since a wrong day can change what the law said. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day in the Gregorian calendar as `YYYY-MM-DD` (ISO 8601), without time or zone. Intervals are half-open: `from` is in, `until` is out.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw new TypeError('A Date is written as a string: "2024-06-01".');
    return readDay(node.value);
  },
});

function readDay(value: unknown): string {
  if (typeof value === 'string' && isIsoDay(value)) return value;
  throw new TypeError(`${JSON.stringify(value)} is not a day of the calendar. Write it as YYYY-MM-DD, for example "2024-06-01".`);
}
