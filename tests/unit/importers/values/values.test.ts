import fc from 'fast-check';
import { parseCoordinate } from '../../../../src/importers/values/coordinate.ts';
import { plainDollars } from '../../../../src/importers/values/dollars.ts';
import { parseNameList } from '../../../../src/importers/values/name-list.ts';
import { parseNumber } from '../../../../src/importers/values/number.ts';
import type { Parsed } from '../../../../src/importers/values/parsed.ts';
import { parsePartialDate, parseUsDay } from '../../../../src/importers/values/partial-date.ts';
import { parsePercentage } from '../../../../src/importers/values/percentage.ts';
import { plainText } from '../../../../src/importers/values/plain-text.ts';
import { parseQuantityRange } from '../../../../src/importers/values/quantity-range.ts';
import { parseTruth } from '../../../../src/importers/values/truth.ts';

/** The value, or why there is none. */
const of = <Value>(read: Parsed<Value>): Value | string => ('value' in read ? read.value : read.rejected);

describe('a number', () => {
  it.each([
    ['1050', 1050], ['16.0', 16], ['9.504e+22', 9.504e22], ['8.44323E+18', 8.44323e18], ['2,048', 2048], ['1,234,567.5', 1_234_567.5], ['-122.989767', -122.989767], [' 7 ', 7],
    ['199999999999999970000', 199_999_999_999_999_970_000],
  ])('%s is %d', (text, value) => expect(parseNumber(text)).toEqual({ value }));

  it.each(['2260275840,2290000001', '1,23', '12,34,567', 'NaN', 'Infinity', '80 GB', '~5', '10k', '1.', '.5', '1e', '0x10', '', '五'])('%s is none', (text) => {
    expect(parseNumber(text)).toEqual({ rejected: `"${text}" is not a number` });
  });

  it('too large to be held is none', () => expect(of(parseNumber('1e999'))).toBe('"1e999" is beyond what a number can hold'));

  it('is read back as it was written, whatever it is', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => expect(parseNumber(String(value))).toEqual({ value: Object.is(value, -0) ? 0 : value })));
  });
});

describe('a sum of dollars', () => {
  it.each([['$11.9 billion (2019)', 11_900_000_000], ['$56.2 billion', 56_200_000_000], ['$550 million (2019)', 550_000_000]])('%s is %d', (text, value) => expect(plainDollars(text)).toBe(value));

  it.each(['about $1 billion (2019)', 'Over $70 billion (2019)', '$3.3 billion (all photoresists)', '$56.2 billion (microprocessors) (2019)', '$5', '€5 billion', '5 billion'])('%s is no plain one', (text) => expect(plainDollars(text)).toBeUndefined());
});

describe('a quantity', () => {
  it.each([
    ['50,000', { low: 50_000, high: 50_000, approximate: false }],
    ['~50,000', { low: 50_000, high: 50_000, approximate: true }],
    ['about 10k', { low: 10_000, high: 10_000, approximate: true }],
    ['10k+', { low: 10_000, approximate: false }],
    ['~10k+', { low: 10_000, approximate: true }],
    ['>1,000', { low: 1000, approximate: false }],
    ['at least 2000', { low: 2000, approximate: false }],
    ['up to 20k', { high: 20_000, approximate: false }],
    ['<5', { high: 5, approximate: false }],
    ['1.5M', { low: 1_500_000, high: 1_500_000, approximate: false }],
    ['1.1B', { low: 1_100_000_000, high: 1_100_000_000, approximate: false }],
    ['10-20k', { low: 10_000, high: 20_000, approximate: false }],
    ['10k–20k', { low: 10_000, high: 20_000, approximate: false }],
    ['900 to 1,100', { low: 900, high: 1100, approximate: false }],
    ['2.5e3', { low: 2500, high: 2500, approximate: false }],
  ])('%s is read', (text, value) => expect(parseQuantityRange(text)).toEqual({ value }));

  it('has a unit that is known', () => {
    expect(parseQuantityRange('2,048 H800', ['H800', 'GB/s'])).toEqual({ value: { low: 2048, high: 2048, approximate: false, unit: 'H800' } });
    expect(parseQuantityRange('400-900 GB/s', ['H800', 'GB/s'])).toEqual({ value: { low: 400, high: 900, approximate: false, unit: 'GB/s' } });
    expect(parseQuantityRange('61%', ['%'])).toEqual({ value: { low: 61, high: 61, approximate: false, unit: '%' } });
  });

  it.each([
    ['2,048 H800', '"2,048 H800" has the unknown unit "H800"'],
    ['20k-10k', '"20k-10k" is a range whose end lies below its beginning'],
    ['10k-20k+', '"10k-20k+" gives a range and a bound'],
    ['>10k+', '">10k+" gives two bounds'],
    ['thousands', '"thousands" is not a quantity'],
    ['10, 20', '"10, 20" is not a quantity'],
    ['10G', '"10G" is not a quantity'],
    ['1,2', '"1,2" is not a quantity'],
    ['', '"" is not a quantity'],
  ])('%s is refused', (text, rejected) => expect(parseQuantityRange(text)).toEqual({ rejected }));
});

describe('a date', () => {
  it.each([
    ['2024-02-29', '2024-02-29'], ['2021-07', '2021-07'], ['1950', '1950'],
    ['2025-03-11 19:27:29+00:00', '2025-03-11'], ['2026-03-26T13:28:02.000Z', '2026-03-26'], ['2025-03-11T23:30:00-05:00', '2025-03-12'],
  ])('%s is %s', (text, value) => expect(parsePartialDate(text)).toEqual({ value }));

  it.each([
    ['2023-02-29', 'is a date that does not exist'], ['2023-13', 'is a date that does not exist'], ['2025-02-30 10:00:00+00:00', 'is a time that does not exist'],
    ['2025-03-11 25:00:00+00:00', 'is a time that does not exist'],
    ['0001-01-01', 'lies outside 1940-01-01 to 2100-01-01'], ['1899-12-30', 'lies outside 1940-01-01 to 2100-01-01'], ['9999-12-31', 'lies outside 1940-01-01 to 2100-01-01'],
    ['2100', 'lies outside 1940-01-01 to 2100-01-01'],
    ['9/20/2016', 'is not a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY)'], ['Q1 2026', 'is not a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY)'],
    ['2025-03-11 19:27', 'is not a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY)'], ['45678', 'is not a day, month or year (YYYY-MM-DD, YYYY-MM or YYYY)'],
  ])('%s %s', (text, why) => expect(parsePartialDate(text)).toEqual({ rejected: `"${text}" ${why}` }));

  it('in the order of the United States is read only as such', () => {
    expect([of(parseUsDay('9/20/2016')), of(parseUsDay('12/3/2025')), of(parseUsDay('02/29/2024'))]).toEqual(['2016-09-20', '2025-12-03', '2024-02-29']);
    expect([of(parseUsDay('20/9/2016')), of(parseUsDay('2/30/2024')), of(parseUsDay('9/20/16')), of(parseUsDay('9/20/1900'))]).toEqual([
      '"20/9/2016" is a date that does not exist', '"2/30/2024" is a date that does not exist', '"9/20/16" is not a day (M/D/YYYY)', '"9/20/1900" lies outside 1940-01-01 to 2100-01-01',
    ]);
  });
});

it('a truth is one of six words in any case', () => {
  expect(['True', 'yes', 'checked', 'FALSE', 'No', 'unchecked'].map((text) => of(parseTruth(text)))).toEqual([true, true, true, false, false, false]);
  expect(['1', 'x', 'n/a', 'Unclear', '', 'constructor'].map((text) => of(parseTruth(text)))).toEqual(
    ['1', 'x', 'n/a', 'Unclear', '', 'constructor'].map((text) => `"${text}" is neither true nor false`));
});

it('a percentage has its sign', () => {
  expect(['61%', '0.5 %', '100%'].map((text) => of(parsePercentage(text)))).toEqual([61, 0.5, 100]);
  expect(['0.61', '61', '101%', '-1%', '%'].map((text) => of(parsePercentage(text)))).toEqual([
    '"0.61" is not a percentage', '"61" is not a percentage', '"101%" lies outside 0 % to 100 %', '"-1%" lies outside 0 % to 100 %', '"%" is not a percentage',
  ]);
});

it('a coordinate is read in degrees, minutes and seconds', () => {
  expect(['41°11\'6.6732"N', '90°05\'35"W', '32°29\'59"N ', '0°0\'0"S'].map((text) => of(parseCoordinate(text)))).toEqual([41.185187, -90.093056, 32.499722, 0]);
  expect(['91°0\'0"N', '10°60\'0"N', '24.453524', '24°9\'N'].map((text) => of(parseCoordinate(text)))).toEqual([
    '"91°0\'0"N" lies beyond 90 degrees',
    '"10°60\'0"N" is not a coordinate in degrees, minutes and seconds',
    '"24.453524" is not a coordinate in degrees, minutes and seconds',
    '"24°9\'N" is not a coordinate in degrees, minutes and seconds',
  ]);
});

describe('a list of names', () => {
  const reviewed = new Map([['NERSC, Lawrence Berkeley National Laboratory', ['NERSC, Lawrence Berkeley National Laboratory']], ['A, B', ['A', 'B']], ['A, B, C', ['ABC']]]);

  it('is joined by commas, and each name stands in it once', () => {
    expect(of(parseNameList('NVIDIA,Rice University,NVIDIA'))).toEqual(['NVIDIA', 'Rice University']);
    expect(of(parseNameList(' Hewlett Packard Enterprise '))).toEqual(['Hewlett Packard Enterprise']);
    expect(of(parseNameList('Intelligent Oncology ,BrainLinks'))).toEqual(['Intelligent Oncology', 'BrainLinks']);
  });

  it('keeps a reviewed name with a comma whole, and divides what was reviewed to be two', () => {
    expect(of(parseNameList('NVIDIA,NERSC, Lawrence Berkeley National Laboratory,Rice University', reviewed))).toEqual(['NVIDIA', 'NERSC, Lawrence Berkeley National Laboratory', 'Rice University']);
    expect(of(parseNameList('A, B,D', reviewed))).toEqual(['A', 'B', 'D']);
    expect(of(parseNameList('A, B, C', reviewed))).toEqual(['ABC']);
  });

  it('with a comma that nobody reviewed is refused', () => {
    expect(of(parseNameList('Booz Allen Hamilton, McLean', reviewed))).toBe('"Booz Allen Hamilton, McLean" has a comma inside a name or between two ("Booz Allen Hamilton, McLean")');
  });

  it('with an empty name is refused', () => {
    expect([of(parseNameList('A,,B')), of(parseNameList('A,')), of(parseNameList(''))]).toEqual(['"A,,B" is a list with an empty name', '"A," is a list with an empty name', '"" is a list with an empty name']);
  });
});

it('a text stands on one line', () => expect(plainText(' ALLaM\u00a0adapted\n70B\t\t')).toBe('ALLaM adapted 70B'));

it('a long cell is told by its beginning', () => expect(of(parseNumber('a'.repeat(200)))).toBe(`"${'a'.repeat(77)}…" is not a number`));
