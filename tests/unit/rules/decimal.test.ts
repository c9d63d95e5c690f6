import fc from 'fast-check';
import { decimalDifference, decimalQuotient } from '../../../src/rules/decimal.ts';

it('meets a bound that the decimals meet exactly', () => {
  expect(2.368 / 0.4).toBe(5.919999999999999);
  expect(decimalQuotient(2.368, 0.4)).toBe(5.92);
});

it('divides what prints with an exponent', () => {
  expect(decimalQuotient(1e21, 2e-7)).toBe(5e27);
});

it('never moves a quotient across a bound', () => {
  const cents = fc.integer({ min: 1, max: 10_000_000 });
  fc.assert(fc.property(cents, cents, cents, (a, b, bound) => {
    const exactly = BigInt(a) * 100n - BigInt(bound) * BigInt(b);
    const quotient = decimalQuotient(a / 100, b / 100);
    return exactly >= 0n ? quotient >= bound / 100 : quotient < bound / 100;
  }));
});

it('subtracts as on paper', () => {
  expect(4800 - 2395.2).toBe(2404.8);
  expect(5.92 - 5.9).not.toBe(0.02);
  expect(decimalDifference(5.92, 5.9)).toBe(0.02);
  expect(decimalDifference(4800, 15832)).toBe(-11032);
});
