import fc from 'fast-check';
import { addDays, addMonths, isIsoDay } from '../../../src/domain/iso-date.ts';

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '9999-12-31', '2023-11-17', '0001-01-01'])('%s exists', (day) => { expect(isIsoDay(day)).toBe(true); });
  it.each(['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-4-1', '2024-02-30', '20240201', '2024-02-01T00:00:00Z', ' 2024-02-01', '', '0001-02-29'])('"%s" does not exist', (day) => { expect(isIsoDay(day)).toBe(false); });

  it('keeps to the end of a shorter month when months are added', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-11-17', 12)).toBe('2024-11-17');
    expect(addMonths('2022-12-15', -1)).toBe('2022-11-15');
  });

  it('comes back when the same days are added and taken away', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      const day = date.toISOString().slice(0, 10);
      expect(addDays(addDays(day, days), -days)).toBe(day);
    }));
  });
});
