/** The day that the tests take as today: answers must not change with the calendar. */
export const testDay = '2026-11-24';
